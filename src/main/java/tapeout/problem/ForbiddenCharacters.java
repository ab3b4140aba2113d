package tapeout.problem;

/**
 * Characters that no text of a page can have: controls other than tab and the line breaks that editors write, separators
 * of lines and paragraphs that nobody sees, halves of pairs, non-characters, and {@link UnseenCharacters}.
 */
public final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /**
     * The first such character.
     *
     * @return its index, or -1
     */
    public static int find(String text) {
        return find(text, 0, text.length());
    }

    /** The first such character from an index on and before another; its index, or -1. */
    public static int find(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7f && !isAllowed(text, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether Unicode keeps a code point from ever being a character: HTML must not hold one either. */
    public static boolean isNonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    private static boolean isAllowed(String text, int index, int to) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < to
                    && Character.isLowSurrogate(text.charAt(index + 1))
                    && !isNonCharacter(Character.toCodePoint(c, text.charAt(index + 1)));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= 0xa0
                && c != '\u2028'
                && c != '\u2029'
                && c != '\uFEFF'
                && !isNonCharacter(c)
                && !UnseenCharacters.isAt(text, index);
    }
}
