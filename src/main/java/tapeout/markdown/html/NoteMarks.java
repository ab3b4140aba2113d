package tapeout.markdown.html;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import tapeout.markdown.inline.FootnoteMention;
import tapeout.markdown.inline.SourceMention;
import tapeout.markdown.inline.TextRun;

/** The raised numbers of footnotes and sources: two side by side would read as one number. */
final class NoteMarks {

    private static final String JOIN = "<span class=\"citation-join\" aria-hidden=\"true\">,</span>";

    private NoteMarks() {}

    /** What stands before a number that follows another one. */
    static String joinBefore(Node mark) {
        return follows(mark, FootnoteMention.class) || mark.getPrevious() instanceof SourceMention ? JOIN : "";
    }

    /** Whether a number follows one of another kind, right away or, since a source moves to what it follows, behind a gap. */
    static boolean follows(Node mark, Class<? extends Node> kind) {
        Node before = mark.getPrevious();
        return kind.isInstance(before != null && isClosed(before) ? before.getPrevious() : before);
    }

    /** Whether something is the white space between a footnote and a source, which closes up. */
    static boolean isClosed(Node node) {
        boolean blank = node instanceof SoftLineBreak
                || (node instanceof TextRun run && run.value().isBlank());
        return blank && node.getPrevious() instanceof FootnoteMention && node.getNext() instanceof SourceMention;
    }
}
