package tapeout.markdown.inline;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;

/**
 * Emphasis, strong emphasis and strikethrough of one block: the delimiter stack of CommonMark 0.31.2's appendix, with
 * its lower bounds for openers, which keep it linear.
 */
final class Emphases {

    /** GitHub's text is struck out between one tilde and one, or two and two. */
    private static final int LONGEST_STRIKE = 2;

    private final InlineReader reader;
    private @Nullable Run last;
    private boolean underscoreOpened;

    Emphases(InlineReader reader) {
        this.reader = reader;
    }

    void clear() {
        last = null;
        underscoreOpened = false;
    }

    /** Whether an underscore was read that could open emphasis, so that a later one may close it. */
    boolean underscoreOpened() {
        return underscoreOpened;
    }

    /** The newest run of delimiters that still waits for its match. */
    @Nullable
    Run last() {
        return last;
    }

    /** Reads a run of delimiters and puts it on the stack where it could open or close something. */
    void open(char delimiter) {
        String text = reader.text();
        int start = reader.pos();
        int end = start;
        while (end < text.length() && text.charAt(end) == delimiter) {
            end++;
        }
        Run run = Run.of(text, start, end, delimiter);
        if (delimiter == '~' && end - start > LONGEST_STRIKE || !run.canOpen && !run.canClose) {
            reader.moveTo(end);
            return;
        }
        underscoreOpened |= delimiter == '_' && run.canOpen;
        reader.add(run.node, start, end);
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** Matches what was read above a run of the stack, or all where that is null, and takes it off the stack. */
    void process(@Nullable Run bottom) {
        // Where no opener stands before, by kind of closer.
        int[] noOpenerBefore = new int[Run.KINDS];
        Run closer = firstAbove(bottom);
        while (closer != null) {
            if (!closer.canClose) {
                closer = closer.next;
                continue;
            }
            Run opener = openerOf(closer, bottom, noOpenerBefore[closer.kind()]);
            if (opener == null) {
                noOpenerBefore[closer.kind()] = closer.start;
                Run next = closer.next;
                if (!closer.canOpen) {
                    remove(closer);
                }
                closer = next;
            } else {
                closer = match(opener, closer);
            }
        }
        while (last != null && last != bottom) {
            remove(last);
        }
    }

    private @Nullable Run firstAbove(@Nullable Run bottom) {
        Run run = last;
        while (run != null && run.previous != bottom) {
            run = run.previous;
        }
        return run;
    }

    private static @Nullable Run openerOf(Run closer, @Nullable Run bottom, int noneBefore) {
        for (Run opener = closer.previous; opener != null && opener != bottom; opener = opener.previous) {
            if (opener.start < noneBefore) {
                return null;
            }
            if (opener.canOpen && opener.delimiter == closer.delimiter && !opener.isKeptFrom(closer)) {
                return opener;
            }
        }
        return null;
    }

    /** Wraps what lies between the two and returns the closer to go on with. */
    private @Nullable Run match(Run opener, Run closer) {
        int used = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
        Node wrap = closer.delimiter == '~' ? new Strikethrough() : used == 2 ? new StrongEmphasis() : new Emphasis();
        Node inner = opener.node.getNext();
        wrap.setChars(opener.node.getChars());
        while (inner != null && inner != closer.node) {
            Node following = inner.getNext();
            wrap.appendChild(inner);
            inner = following;
        }
        opener.node.insertAfter(wrap);
        removeBetween(opener, closer);
        use(opener, used);
        use(closer, used);
        return closer.count > 0 ? closer : closer.next;
    }

    private void use(Run run, int used) {
        run.count -= used;
        if (run.count == 0) {
            run.node.unlink();
            remove(run);
        } else {
            run.node.shorten(run.count);
        }
    }

    private void removeBetween(Run opener, Run closer) {
        Run run = closer.previous;
        while (run != null && run != opener) {
            Run previous = run.previous;
            remove(run);
            run = previous;
        }
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }

    /** A run of delimiters on the stack. */
    static final class Run {
        private static final int KINDS = 18;

        private final TextRun node;
        private final int start;
        private final char delimiter;
        private final int length;
        private final boolean canOpen;
        private final boolean canClose;
        private int count;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(TextRun node, int start, char delimiter, int length, boolean canOpen, boolean canClose) {
            this.node = node;
            this.start = start;
            this.delimiter = delimiter;
            this.length = length;
            this.count = length;
            this.canOpen = canOpen;
            this.canClose = canClose;
        }

        private static Run of(String text, int start, int end, char delimiter) {
            int before = start == 0 ? '\n' : text.codePointBefore(start);
            int after = end == text.length() ? '\n' : text.codePointAt(end);
            boolean spaceBefore = Characters.isWhitespace(before);
            boolean spaceAfter = Characters.isWhitespace(after);
            boolean markBefore = Characters.isPunctuation(before);
            boolean markAfter = Characters.isPunctuation(after);
            boolean leftFlanking = !spaceAfter && (!markAfter || spaceBefore || markBefore);
            boolean rightFlanking = !spaceBefore && (!markBefore || spaceAfter || markAfter);
            boolean canOpen = leftFlanking && (delimiter != '_' || !rightFlanking || markBefore);
            boolean canClose = rightFlanking && (delimiter != '_' || !leftFlanking || markAfter);
            return new Run(new TextRun(text.substring(start, end)), start, delimiter, end - start, canOpen, canClose);
        }

        /**
         * Whether the two cannot match: by the rule on sums that are multiples of three (emphasis, rules 9 and 10), and
         * tildes by another number.
         */
        private boolean isKeptFrom(Run closer) {
            if (delimiter == '~') {
                return length != closer.length;
            }
            return (canClose || closer.canOpen)
                    && (length + closer.length) % 3 == 0
                    && (length % 3 != 0 || closer.length % 3 != 0);
        }

        /** Runs of one kind find the same openers. */
        private int kind() {
            int character = delimiter == '*' ? 0 : delimiter == '_' ? 1 : 2;
            return (character * 2 + (canOpen ? 1 : 0)) * 3 + length % 3;
        }
    }
}
