package tapeout.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.markdown.inline.EntityMention;
import tapeout.markdown.inline.PlainText;
import tapeout.markdown.inline.SourceMention;
import tapeout.markdown.syntax.Characters;
import tapeout.problem.SourceLocation;

/**
 * The block quotations of a body. One is attributed if its last block holds a {@code <cite>} or has a last line that
 * starts with a dash ({@code — Name}, {@code -- Name}) or is a block of the kind {@code quote}, or if the paragraph right
 * before it ends in a colon and links an entity or cites a source. HTML may also have its attribution in the element
 * after the quotation, where the HTML standard wants it. Confined to one thread.
 */
final class Quotations {

    private final List<Body.Quotation> all = new ArrayList<>();

    /** Notes a quotation of Markdown, unless it was to be an alert. */
    void add(BlockQuote quote, SourceLocation at) {
        if (!AlertHtml.looksLikeOne(quote)) {
            boolean attributed = isSigned(quote.getLastChild()) || introduces(quote.getPrevious());
            all.add(new Body.Quotation(attributed, at));
        }
    }

    /** Notes a quotation of HTML, with the Markdown at the marks of its fragment. */
    void add(Element quote, HtmlFragment fragment, SourceLocation at) {
        boolean attributed = isSigned(quote)
                || isSigned(markdown(last(quote), fragment))
                || isCaption(quote.nextElementSibling())
                || introduces(markdown(before(quote), fragment));
        all.add(new Body.Quotation(attributed, at));
    }

    List<Body.Quotation> all() {
        return all;
    }

    private static boolean isSigned(@Nullable Node block) {
        if (block instanceof FencedCodeBlock fence) {
            return CodeHtml.language(fence).equals("quote"); // which has its speaker, or is told
        }
        if (!(block instanceof Paragraph paragraph)) {
            return block != null && HtmlFragment.isHtml(block) && opensCite(block);
        }
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline && opensCite(child)) {
                return true;
            }
        }
        return startsWithDash(Characters.string(paragraph.getLineChars(paragraph.getLineCount() - 1)));
    }

    private static boolean opensCite(Node html) {
        return Characters.string(html.getChars()).toLowerCase(Locale.ROOT).contains("<cite");
    }

    private static boolean isSigned(Element element) {
        return element.selectFirst("cite") != null || startsWithDash(lastLine(element));
    }

    private static boolean isCaption(@Nullable Element after) {
        return after != null && (after.normalName().equals("figcaption") || isSigned(after));
    }

    private static boolean introduces(@Nullable Node before) {
        return before instanceof Paragraph && PlainText.of(before).strip().endsWith(":") && names(before);
    }

    private static boolean names(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof EntityMention || child instanceof SourceMention || names(child)) {
                return true;
            }
        }
        return false;
    }

    /** Reads backwards and no farther than it has to: quotations may lie in each other. */
    private static String lastLine(Element element) {
        StringBuilder line = new StringBuilder();
        for (org.jsoup.nodes.Node node = last(element); node != null; node = node.previousSibling()) {
            if (node instanceof Element block && block.isBlock()) {
                return line.isEmpty() ? lastLine(block) : line.toString();
            }
            String text = node instanceof TextNode own
                    ? own.getWholeText()
                    : node instanceof Element inline ? inline.wholeText() : "";
            String end = line.isEmpty() ? text.stripTrailing() : text;
            int start = end.lastIndexOf('\n') + 1;
            line.insert(0, end.substring(start));
            if (start > 0 && !line.isEmpty()) {
                return line.toString();
            }
        }
        return line.toString();
    }

    private static boolean startsWithDash(String line) {
        int at = 0;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || "*_".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return line.startsWith("--", at) || (at < line.length() && "—–―".indexOf(line.charAt(at)) >= 0);
    }

    private static @Nullable Node markdown(org.jsoup.nodes.@Nullable Node node, HtmlFragment fragment) {
        int index = node instanceof Comment comment ? fragment.marked(comment.getData()) : -1;
        return index < 0 ? null : fragment.markdown().get(index);
    }

    private static org.jsoup.nodes.@Nullable Node last(Element element) {
        int children = element.childNodeSize();
        return children == 0 ? null : orBefore(element.childNode(children - 1));
    }

    private static org.jsoup.nodes.@Nullable Node before(Element element) {
        org.jsoup.nodes.Node node = element.previousSibling();
        return node == null ? null : orBefore(node);
    }

    /** The node, or the one before it if it is but white space. */
    private static org.jsoup.nodes.@Nullable Node orBefore(org.jsoup.nodes.Node node) {
        return node instanceof TextNode text && text.isBlank() ? node.previousSibling() : node;
    }
}
