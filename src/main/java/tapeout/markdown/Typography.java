package tapeout.markdown;

/**
 * Makes quotation marks, apostrophes, dashes and ellipses typographic, for English. A mark opens where nothing, white
 * space, an opening bracket or a dash stands before it, and closes elsewhere; no state is kept beyond that character, so
 * an unpaired mark harms nothing.
 */
final class Typography {

    private static final String OPENS_AFTER = "([{-–—/‘“<";

    private Typography() {}

    /**
     * @param text as written
     * @param before the visible character before it; a line feed at the start of a block
     */
    static String smarten(String text, char before) {
        int first = firstMark(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, first);
        char previous = first == 0 ? before : text.charAt(first - 1);
        int at = first;
        while (at < text.length()) {
            char c = text.charAt(at);
            int run = c == '-' || c == '.' ? runLength(text, at) : 1;
            switch (c) {
                case '"' -> out.append(opens(previous) ? '“' : '”');
                case '\'' -> out.append(opens(previous) && !isDecade(text, at) ? '‘' : '’');
                case '-' -> out.append(run == 2 ? "–" : run == 3 ? "—" : text.substring(at, at + run));
                case '.' -> out.append(run == 3 ? "…" : text.substring(at, at + run));
                default -> out.append(c);
            }
            at += run;
            previous = c == '"' || c == '\'' ? out.charAt(out.length() - 1) : c;
        }
        return out.toString();
    }

    private static int firstMark(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"'
                    || c == '\''
                    || ((c == '-' || c == '.') && at + 1 < text.length() && text.charAt(at + 1) == c)) {
                return at;
            }
        }
        return -1;
    }

    private static int runLength(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at - start;
    }

    private static boolean opens(char before) {
        return Characters.isWhitespace(before) || OPENS_AFTER.indexOf(before) >= 0;
    }

    /** {@code '90s}: an apostrophe, though nothing stands before it. */
    private static boolean isDecade(String text, int mark) {
        return mark + 2 < text.length()
                && Characters.isAsciiDigit(text.charAt(mark + 1))
                && Characters.isAsciiDigit(text.charAt(mark + 2));
    }
}
