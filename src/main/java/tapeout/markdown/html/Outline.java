package tapeout.markdown.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of a page's headings as they are shown. A level that is left out between a heading and those below it is
 * closed up, so that nobody who goes by the outline looks for a part that is not there; headings of one level below one
 * part stay of one level. Confined to one thread.
 */
final class Outline {

    /** The page's title is above it. */
    private static final int TOP = 2;

    private final Deque<Level> above = new ArrayDeque<>();

    /** The level to show the next heading with, at most the one that is written. */
    int next(int written) {
        while (!above.isEmpty() && above.element().written >= written) {
            above.pop();
        }
        int shown = Math.min(Math.max(written, TOP), above.isEmpty() ? TOP : above.element().shown + 1);
        above.push(new Level(written, shown));
        return shown;
    }

    private record Level(int written, int shown) {}
}
