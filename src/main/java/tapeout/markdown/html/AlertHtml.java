package tapeout.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;

/** Writes alerts as GitHub has them: quotes whose first line is {@code [!NOTE]} or one of its four siblings. */
final class AlertHtml {

    private static final Pattern START = Pattern.compile("\\[!\\p{Alpha}[\\w-]*+\\]");

    private final Sheet sheet;
    private final Flow flow;
    private final HtmlWriter html;

    AlertHtml(Sheet sheet, Flow flow) {
        this.sheet = sheet;
        this.flow = flow;
        this.html = sheet.html();
    }

    /** @return false, with nothing written, if the quote is none */
    boolean write(BlockQuote quote) {
        Kind kind = quote.getFirstChild() instanceof Paragraph first ? kind(first) : null;
        if (kind == null) {
            return false;
        }
        html.line();
        html.onPage(
                "<div class=\"alert alert-" + kind.name().toLowerCase(Locale.ROOT)
                        + "\" role=\"note\">\n<p class=\"alert-title\">",
                "<blockquote>\n<p><strong>");
        html.text(kind.title(sheet.words()));
        html.onPage("</p>\n", "</strong></p>\n");
        takeFirstLine(quote.getFirstChild());
        flow.children(quote);
        html.line();
        html.onPage("</div>\n", "</blockquote>\n");
        return true;
    }

    /** Whether a quote starts as an alert does, be it one of the five or not: it quotes nobody then. */
    static boolean looksLikeOne(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph first
                && START.matcher(Characters.string(first.getLineChars(0))).lookingAt();
    }

    private static @Nullable Kind kind(Paragraph paragraph) {
        String line = Characters.string(paragraph.getLineChars(0)).strip();
        for (Kind kind : Kind.values()) {
            if (line.equalsIgnoreCase("[!" + kind + "]")) {
                return kind;
            }
        }
        return null;
    }

    private static void takeFirstLine(@Nullable Node paragraph) {
        Node child = paragraph == null ? null : paragraph.getFirstChild();
        boolean ended = false;
        while (child != null && !ended) {
            Node next = child.getNext();
            ended = child instanceof SoftLineBreak;
            child.unlink();
            child = next;
        }
    }

    private enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        private String title(BodyWords words) {
            return switch (this) {
                case NOTE -> words.note();
                case TIP -> words.tip();
                case IMPORTANT -> words.important();
                case WARNING -> words.warning();
                case CAUTION -> words.caution();
            };
        }
    }
}
