package tapeout.markdown.inline;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** What a part of the tree says without any markup: for alternative texts, headings and names. */
public final class PlainText {

    private PlainText() {}

    /** The text of a node's children. */
    public static String of(Node parent) {
        StringBuilder text = new StringBuilder();
        append(parent, text);
        return text.toString();
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof InlineNode inline && inline.plain() != null) {
                text.append(inline.plain());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append(' ');
            } else {
                append(child, text);
            }
        }
    }
}
