package tapeout.markdown.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds code spans (CommonMark 0.31.2, section 6.1) in one text, asked from front to back. Notes where runs of backticks
 * stand, so that many runs that nothing closes are looked for only once.
 */
public final class CodeSpans {

    private final String text;
    private final Map<Integer, Integer> lastRunOfLength = new HashMap<>();
    private boolean scanned;

    public CodeSpans(String text) {
        this.text = text;
    }

    /** How many backticks stand from here on. */
    public int ticksAt(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        return at - start;
    }

    /** @return the index after the run of so many backticks that comes next; -1 if there is none */
    public int endAfter(int start, int ticks) {
        if (!scanned) {
            scan(start);
        }
        Integer last = lastRunOfLength.get(ticks);
        if (last == null || last < start) {
            return -1;
        }
        int at = text.indexOf('`', start);
        while (ticksAt(at) != ticks) {
            at = text.indexOf('`', at + ticksAt(at));
        }
        return at + ticks;
    }

    /** What a code span shows: line endings as spaces, and one space less on both sides where there is one. */
    public static String content(String raw) {
        String line = withoutLineEnds(raw);
        boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ");
        return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
    }

    private void scan(int start) {
        int at = text.indexOf('`', start);
        while (at >= 0) {
            int ticks = ticksAt(at);
            lastRunOfLength.put(ticks, at);
            at = text.indexOf('`', at + ticks);
        }
        scanned = true;
    }

    private static String withoutLineEnds(String raw) {
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
            return raw;
        }
        StringBuilder line = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            if (Characters.isLineEnd(raw.charAt(at))) {
                line.append(' ');
                at = Characters.skipBlanks(raw, at + (raw.startsWith("\r\n", at) ? 2 : 1));
            } else {
                line.append(raw.charAt(at++));
            }
        }
        return line.toString();
    }
}
