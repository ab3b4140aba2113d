package tapeout.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.List;

/**
 * Bounds what it costs to put the lines of a document's paragraphs together. Where lines do not follow each other in the
 * file, because the marks of a quote or the indentation of a list lie between, Flexmark copies all that it has so far
 * every few lines: the cost is the square of their number. Lines that do follow each other cost nothing.
 */
public final class LineBudget {

    /** Indentation that is written in place of a tab or a list's is a part of its own, and splits the line from it. */
    private static final int PARTS_OF_AN_INDENTED_LINE = 3;

    private long left = Bounds.LINES_SQUARED;

    /** @throws TooComplexException if the document has used up what it may */
    public void take(List<BasedSequence> lines) {
        long parts = 0;
        int end = -1;
        for (BasedSequence line : lines) {
            if (!(line instanceof SubSequence)) {
                parts += PARTS_OF_AN_INDENTED_LINE;
            } else if (line.getStartOffset() != end) {
                parts++;
            }
            end = line.getEndOffset();
        }
        left -= parts * parts;
        if (left < 0) {
            throw new TooComplexException(
                    lines.get(0).getStartOffset(), "has too many lines in one quote or list here");
        }
    }
}
