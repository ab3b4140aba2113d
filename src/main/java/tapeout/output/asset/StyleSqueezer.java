package tapeout.output.asset;

/**
 * Leaves out of a style sheet what browsers do not read: comments, but those that start with {@code /*!}, and the white space
 * that separates nothing (CSS Syntax Module Level 3). Names, values and the order of everything stay as they are written.
 */
final class StyleSqueezer {

    /** Around these white space separates nothing, whatever stands on the other side. */
    private static final String BEHIND = "{};,";

    private static final String BEFORE = "{};";

    private final String text;
    private final StyleCursor cursor;
    private final StringBuilder out;

    /** What the text ends with; NUL where that is an escape, a string or an address. */
    private char before;

    private StyleSqueezer(String text) {
        this.text = text;
        this.cursor = new StyleCursor(text);
        this.out = new StringBuilder(text.length());
    }

    static String squeeze(String text) {
        return new StyleSqueezer(text).squeeze();
    }

    private String squeeze() {
        while (!cursor.atEnd()) {
            int start = cursor.position();
            if (isGap()) {
                skipGap();
                continue;
            }
            if (cursor.atUrl()) {
                cursor.readUrl();
            } else {
                cursor.skipOne();
            }
            take(start, cursor.position());
        }
        return out.toString();
    }

    private void take(int start, int end) {
        if (end - start == 1) {
            before = text.charAt(start);
            out.append(before);
        } else {
            before = 0;
            out.append(text, start, end);
        }
    }

    private boolean isGap() {
        char next = cursor.peek();
        int at = cursor.position();
        return Character.isWhitespace(next)
                || (next == '/' && text.startsWith("/*", at) && !text.startsWith("/*!", at));
    }

    private void skipGap() {
        boolean space = false;
        while (!cursor.atEnd() && isGap()) {
            space |= Character.isWhitespace(cursor.peek());
            cursor.skipOne();
        }
        if (separates()) {
            out.append(space ? " " : "/**/");
        }
    }

    /** Whether what stands before and behind would be read in another way without anything between. */
    private boolean separates() {
        if (out.length() == 0 || cursor.atEnd()) {
            return false;
        }
        boolean empty = before == ':' && cursor.peek() == ';'; // the value of a property of one's own
        return empty || (BEHIND.indexOf(before) < 0 && BEFORE.indexOf(cursor.peek()) < 0);
    }
}
