package tapeout.markdown;

import com.vladsch.flexmark.util.ast.Node;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * Turns offsets in a body into places in its file. Asked from front to back it counts each line's columns once, so that
 * a line of a megabyte with a thousand links takes no longer than a thousand lines. Confined to one thread.
 */
final class Places {

    private final SourceText source;
    private final int bodyStart;
    private SourceLocation last;
    private int lastOffset;
    private int lineEnd;

    Places(SourceText source, int bodyStart) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.last = locate(bodyStart);
    }

    /** Where a node starts. */
    SourceLocation of(Node node) {
        return at(node.getStartOffset());
    }

    /** The place of an offset in the body; offsets beyond it are taken for its end. */
    SourceLocation at(int offset) {
        int inFile = Math.min(Math.max(offset, 0) + bodyStart, source.text().length());
        if (inFile < lastOffset || inFile >= lineEnd) {
            return locate(inFile);
        }
        int column = last.column() + source.text().codePointCount(lastOffset, inFile);
        last = new SourceLocation(last.file(), last.line(), column);
        lastOffset = inFile;
        return last;
    }

    private SourceLocation locate(int inFile) {
        last = source.at(inFile);
        lastOffset = inFile;
        lineEnd = last.line() < source.lineCount()
                ? source.startOf(last.line() + 1)
                : source.text().length() + 1;
        return last;
    }
}
