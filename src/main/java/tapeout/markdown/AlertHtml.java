package tapeout.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes alerts as GitHub has them: quotes whose first line is {@code [!NOTE]} or one of its four siblings. */
final class AlertHtml {

    private final Rendering rendering;
    private final HtmlWriter html;

    AlertHtml(Rendering rendering) {
        this.rendering = rendering;
        this.html = rendering.html();
    }

    /** @return false, with nothing written, if the quote is none */
    boolean write(BlockQuote quote) {
        Kind kind = quote.getFirstChild() instanceof Paragraph first ? kind(first) : null;
        if (kind == null) {
            return false;
        }
        html.line();
        html.raw("<div class=\"alert alert-" + kind.word() + "\" role=\"note\">\n");
        html.raw("<p class=\"alert-title\">");
        html.slot(rendering.word("body." + kind.word(), "", quote));
        html.shown();
        html.raw("</p>\n");
        takeFirstLine(quote.getFirstChild());
        rendering.children(quote);
        html.line();
        html.raw("</div>\n");
        return true;
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

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
