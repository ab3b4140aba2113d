package tapeout.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tapeout.content.value.RaisedText;
import tapeout.view.feed.TwinView;
import tapeout.view.part.Link;

/**
 * A text in Markdown that grows block by block. The HTML that it takes is that of bodies for readers without a style sheet:
 * what has no form in Markdown stands as plain text.
 */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
    private static final Pattern BLOCK_START =
            Pattern.compile("^(?:(#{1,6}|[-+=])(?=\\s|$)|(\\d{1,9})([.)])(?=\\s|$))");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

    private final StringBuilder out = new StringBuilder();

    /** A text as it is, whatever marks stand in it, on one line. */
    static String escape(String text) {
        String line = SPECIAL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
        return BLOCK_START.matcher(line).replaceFirst(start -> start.group(1) == null ? "$2\\\\$3" : "\\\\$1");
    }

    /** An address as the target of a link. */
    private static String target(String href) {
        return "(" + href.replace("(", "%28").replace(")", "%29").replace(" ", "%20") + ")";
    }

    static String link(Link link) {
        return link.linked() ? "[" + escape(link.label()) + "]" + target(link.href()) : escape(link.label());
    }

    void heading(int level, String text) {
        paragraph("#".repeat(level) + " " + escape(text));
    }

    /** @param line in Markdown; nothing where it is empty */
    void paragraph(String line) {
        if (!line.isBlank()) {
            out.append(out.isEmpty() ? "" : "\n").append(line.strip()).append('\n');
        }
    }

    void items(List<TwinView.Item> items, boolean numbered) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            TwinView.Item item = items.get(i);
            list.append(numbered ? i + 1 + ". " : "- ");
            list.append(item.label().isEmpty() ? "" : "**" + escape(item.label()) + ":** ");
            list.append(String.join(
                    ", ", item.parts().stream().map(MarkdownText::link).toList()));
            list.append('\n');
        }
        paragraph(list.toString());
    }

    /** The blocks of an element. */
    void html(Element element) {
        StringBuilder line = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && child.isBlock()) {
                paragraph(line.toString());
                line.setLength(0);
                block(child);
            } else {
                inline(node, line);
            }
        }
        paragraph(line.toString());
    }

    private void block(Element element) {
        if (isSpeaker(element)) {
            within(element, "— ", "  ");
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                paragraph("#".repeat(element.normalName().charAt(1) - '0') + " " + inline(element));
            case "p" -> paragraph(inline(element));
            case "ul" -> list(element, false);
            case "ol" -> list(element, true);
            case "blockquote" -> within(element, "> ", "> ");
            case "pre" -> code(element);
            case "table" -> table(element);
            case "hr" -> paragraph("---");
            case "dt" -> paragraph("**" + inline(element) + "**");
            case "audio", "video" -> paragraph(media(element));
            default -> html(element);
        }
    }

    /** Whether it says whose words the quotation before it holds. */
    private static boolean isSpeaker(Element element) {
        Element before = element.previousElementSibling();
        return element.normalName().equals("figcaption")
                && before != null
                && before.normalName().equals("blockquote");
    }

    private void list(Element list, boolean numbered) {
        StringBuilder items = new StringBuilder();
        int number = 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            items.append(marked(item, mark, " ".repeat(mark.length())));
        }
        paragraph(items.toString());
    }

    private void within(Element element, String first, String others) {
        paragraph(marked(element, first, others));
    }

    private static String marked(Element element, String first, String others) {
        MarkdownText inner = new MarkdownText();
        inner.html(element);
        String text = inner.toString().strip();
        return first + text.replace("\n", "\n" + others) + "\n";
    }

    /** A fence that is longer than any in it. */
    private void code(Element pre) {
        String text = pre.wholeText();
        String fence = "```";
        while (text.contains(fence)) {
            fence = fence + "`";
        }
        out.append(out.isEmpty() ? "" : "\n")
                .append(fence)
                .append(language(pre))
                .append('\n');
        out.append(text.stripTrailing());
        out.append('\n').append(fence).append('\n');
    }

    /** What the code is in, as the body says it. */
    private static String language(Element pre) {
        Element code = pre.selectFirst("code[class^=language-]");
        return code == null ? "" : code.className().substring("language-".length());
    }

    private void table(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            paragraph(inline(caption));
        }
        StringBuilder rows = new StringBuilder();
        boolean first = true;
        for (Element row : table.select("tr")) {
            int cells = 0;
            rows.append('|');
            for (Element cell : row.select("> th, > td")) {
                rows.append(' ').append(inline(cell).strip()).append(" |");
                cells++;
            }
            rows.append('\n');
            if (first) {
                rows.append('|').append(" --- |".repeat(cells)).append('\n');
            }
            first = false;
        }
        paragraph(rows.toString());
    }

    private static String inline(Element element) {
        StringBuilder line = new StringBuilder();
        element.childNodes().forEach(node -> inline(node, line));
        return line.toString();
    }

    private static void inline(Node node, StringBuilder line) {
        if (node instanceof TextNode text) {
            line.append(SPECIAL.matcher(SPACE.matcher(text.getWholeText()).replaceAll(" "))
                    .replaceAll("\\\\$0"));
        } else if (node instanceof Element element) {
            String inner = inline(element);
            boolean cell = element.closest("td, th") != null; // which is one line, and ends at a bar
            switch (element.normalName()) {
                case "a" ->
                    line.append(element.hasAttr("href") ? "[" + inner + "]" + target(element.attr("href")) : inner);
                case "em", "i", "cite" -> line.append(around(inner, "*"));
                case "strong", "b" -> line.append(around(inner, "**"));
                case "s", "del" -> line.append(around(inner, "~~"));
                case "small" -> line.append(element.closest("figcaption") == null ? inner : "(" + inner + ")");
                case "sup", "sub" -> line.append(RaisedText.of(element.normalName(), inner));
                case "code" ->
                    line.append(codeSpan(cell ? element.wholeText().replace("|", "\\|") : element.wholeText()));
                case "br" -> line.append(cell ? "<br>" : "  \n");
                case "audio", "video", "iframe" -> line.append(media(element));
                case "img" ->
                    line.append("![")
                            .append(escape(element.attr("alt")))
                            .append("]")
                            .append(target(element.attr("src")));
                case "svg", "script", "style" -> line.append("");
                default -> line.append(inner);
            }
        }
    }

    /** A film or a sound, or what another site shows in a frame: it leads there. */
    private static String media(Element element) {
        Element source = element.hasAttr("src") ? element : element.selectFirst("source[src]");
        if (source == null) {
            return inline(element);
        }
        String title = element.attr("title");
        return "[" + escape(title.isEmpty() ? source.attr("src") : title) + "]" + target(source.attr("src"));
    }

    private static String around(String inner, String mark) {
        return inner.isBlank() ? inner : mark + inner.strip() + mark;
    }

    private static String codeSpan(String text) {
        String mark = "`";
        while (text.contains(mark)) {
            mark = mark + "`";
        }
        String room = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return mark + room + SPACE.matcher(text).replaceAll(" ") + room + mark;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
