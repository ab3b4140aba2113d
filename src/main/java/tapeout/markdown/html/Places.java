package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.markdown.MarkdownProblems;

/**
 * Turns offsets in a body into places in its file. Asked from front to back it counts each line's columns once, so that
 * a line of a megabyte with a thousand links takes no longer than a thousand lines. Confined to one thread.
 */
public final class Places {

    private static final int MOST_REPORTED = 10;

    private final SourceText source;
    private final int bodyStart;
    private final BodyText body;
    private final @Nullable MadeHtml made;
    private SourceLocation last;
    private int lastOffset;
    private int lineEnd;

    /** @param body what is left of the body that starts there */
    public Places(SourceText source, int bodyStart, BodyText body) {
        this(source, bodyStart, body, null);
    }

    private Places(SourceText source, int bodyStart, BodyText body, @Nullable MadeHtml made) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.body = body;
        this.made = made;
        this.last = locate(bodyStart);
    }

    /** The places of a body that an engine made HTML of. @param html what is left of that */
    public static Places ofMade(SourceText source, int bodyStart, String made, BodyText html) {
        return new Places(source, bodyStart, html, new MadeHtml(source, bodyStart, made));
    }

    /** Where a node starts. */
    SourceLocation of(Node node) {
        return at(node.getStartOffset());
    }

    /** The place of an offset in the body; offsets beyond it are taken for its end. */
    public SourceLocation at(int offset) {
        return inFile(body.written(Math.max(offset, 0)));
    }

    /** Reports the characters that were taken out of the body, some of them where there are many. */
    public void reportHidden(MarkdownProblems problems) {
        for (int i = 0; i < Math.min(body.taken().length, MOST_REPORTED); i++) {
            int at = body.taken()[i];
            char hidden = made == null
                    ? source.text().charAt(bodyStart + at)
                    : made.html().charAt(at);
            problems.forbiddenCharacter(inFile(at), hidden);
        }
    }

    private SourceLocation inFile(int offset) {
        if (made != null) {
            return made.origin(offset);
        }
        int inFile = Math.min(offset + bodyStart, source.text().length());
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
