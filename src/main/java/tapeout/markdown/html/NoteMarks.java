package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import tapeout.markdown.inline.FootnoteMention;
import tapeout.markdown.inline.SourceMention;

/** The raised numbers of footnotes and sources: two side by side would read as one number. */
final class NoteMarks {

    private static final String JOIN = "<span class=\"citation-join\" aria-hidden=\"true\">,</span>";

    private NoteMarks() {}

    /** What stands before a number that follows another one. */
    static String joinBefore(Node mark) {
        Node before = mark.getPrevious();
        return before instanceof FootnoteMention || before instanceof SourceMention ? JOIN : "";
    }
}
