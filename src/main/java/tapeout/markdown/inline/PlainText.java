package tapeout.markdown.inline;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.content.value.RaisedText;

/** What a part of the tree says without any markup: for alternative texts, headings and names. */
public final class PlainText {

    private static final Pattern RAISED = Pattern.compile("<(/?)(sup|sub)>");

    private PlainText() {}

    /** The text of a node's children. */
    public static String of(Node parent) {
        StringBuilder text = new StringBuilder();
        append(parent, false, text);
        return text.toString();
    }

    /** The same for people: with what stands above or below the line as {@link RaisedText}, and no space before a mark. */
    public static String shown(Node parent) {
        StringBuilder text = new StringBuilder();
        append(parent, true, text);
        return text.toString();
    }

    private static void append(Node parent, boolean shown, StringBuilder text) {
        int raised = -1; // where what stands above or below the line starts
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Matcher tag = RAISED.matcher(shown && child instanceof HtmlInline ? child.getChars() : "");
            if (tag.matches()) {
                if (tag.group(1).isEmpty()) {
                    raised = text.length();
                } else if (raised >= 0) {
                    text.replace(raised, text.length(), RaisedText.of(tag.group(2), text.substring(raised)));
                    raised = -1;
                }
            } else if (shown && child instanceof SourceMention) {
                while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                    text.setLength(text.length() - 1);
                }
            } else if (child instanceof InlineNode inline && inline.plain() != null) {
                text.append(inline.plain());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append(' ');
            } else {
                append(child, shown, text);
            }
        }
    }
}
