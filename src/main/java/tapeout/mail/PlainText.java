package tapeout.mail;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tapeout.content.value.RaisedText;

/**
 * Writes HTML as plain text: a block a paragraph, lines of at most 72 characters unless one word is longer, headings
 * underlined, list items hanging, each link with its address.
 */
public final class PlainText {

    private static final Set<String> BLOCKS =
            Set.of(("article aside blockquote body caption dd details div dl dt figcaption"
                            + " figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th"
                            + " thead tr ul")
                    .split(" "));

    private final WrappedText out = new WrappedText();
    private final StringBuilder line = new StringBuilder();

    private PlainText() {}

    /** What an element says; ends in a line ending unless that is nothing. */
    public static String of(Element element) {
        PlainText text = new PlainText();
        text.block(element);
        return text.out.toString();
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1" -> heading(element, "=");
            case "h2" -> heading(element, "-");
            case "h3" -> {
                container(element);
                out.glue();
            }
            case "ul" -> list(element, false);
            case "ol" -> list(element, true);
            case "tr" -> row(element);
            case "dd" -> {
                out.glue();
                indented(element, "    ", "    ");
            }
            case "blockquote" -> indented(element, "> ", "> ");
            case "figcaption" -> {
                Element before = element.previousElementSibling();
                line.append(
                        before != null && before.normalName().equals("blockquote")
                                ? "— "
                                : ""); // whose words these are
                container(element);
            }
            case "pre" -> out.verbatim(element.wholeText());
            case "hr" -> out.paragraph("-".repeat(72));
            default -> container(element);
        }
    }

    private void container(Element element) {
        children(element);
        flush();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element child && BLOCKS.contains(child.normalName())) {
                flush();
                block(child);
            } else if (node instanceof Element child) {
                inline(child);
            }
        }
    }

    private void inline(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                flush();
                out.glue();
            }
            case "a" -> link(element);
            case "small" -> {
                boolean credit = element.closest("figcaption") != null;
                line.append(credit ? "(" : "");
                children(element);
                line.append(credit ? ")" : "");
            }
            case "sup", "sub" -> {
                int start = line.length();
                children(element);
                line.replace(start, line.length(), RaisedText.of(element.normalName(), line.substring(start)));
            }
            case "s", "del" -> {
                line.append('~');
                children(element);
                line.append('~');
            }
            default -> children(element);
        }
    }

    private void link(Element element) {
        children(element);
        String address = element.attr("href");
        if (!address.isEmpty() && !element.text().equals(address)) {
            line.append(" <").append(address).append('>');
        }
    }

    private void heading(Element element, String mark) {
        children(element);
        int widest = flush();
        out.glue();
        out.paragraph(mark.repeat(widest));
    }

    /** Items stand close unless one of them has paragraphs of its own. */
    private void list(Element list, boolean numbered) {
        boolean loose = list.children().stream()
                .anyMatch(item -> item.children().stream()
                                .filter(child -> BLOCKS.contains(child.normalName()))
                                .count()
                        > 1);
        int number = list.attr("start").matches("[0-9]{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            if (!loose && item != list.child(0)) {
                out.glue();
            }
            indented(item, mark, " ".repeat(mark.length()));
        }
    }

    private void indented(Element element, String first, String others) {
        out.indent(first, others);
        container(element);
        out.outdent();
    }

    private void row(Element row) {
        Element table = row.closest("table");
        if (table != null && table.selectFirst("tr") != row) {
            out.glue();
        }
        String separator = "";
        for (Element cell : row.children()) {
            line.append(separator);
            children(cell);
            separator = " | ";
        }
        flush();
    }

    private int flush() {
        int widest = out.paragraph(line.toString());
        line.setLength(0);
        return widest;
    }
}
