package tapeout.content.value;

import org.jspecify.annotations.Nullable;

/**
 * Texts with their quotation marks, apostrophes, dashes and the spaces before marks as a keyboard has them, and without the
 * spaces that French sets within its marks: of two texts that differ in these alone it makes one, so that what is compared
 * with what was published before does not depend on how either was typeset. Ellipses stay, since people type them as often
 * as three points.
 */
public final class KeyboardMarks {

    private KeyboardMarks() {}

    /** A text with these; the same one if it has no others. */
    public static String in(String text) {
        StringBuilder out = null;
        for (int at = 0; at < text.length(); at++) {
            String plain = isWithinMarks(text, at) ? "" : HeldSpaces.isAt(text, at) ? " " : typed(text.charAt(at));
            if (plain != null && out == null) {
                out = new StringBuilder(text.length() + 8).append(text, 0, at);
            }
            if (out != null) {
                out.append(plain == null ? text.substring(at, at + 1) : plain);
            }
        }
        return out == null ? text : out.toString();
    }

    private static @Nullable String typed(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‹', '›', '′' -> "'";
            case '“', '”', '„', '«', '»', '″' -> "\"";
            case '–' -> "--";
            case '—' -> "---";
            default -> null;
        };
    }

    /** Whether there is a no-break space between a mark and what it quotes. */
    private static boolean isWithinMarks(String text, int at) {
        return (text.charAt(at) == '\u202f' || text.charAt(at) == '\u00a0')
                && ((at > 0 && "«‹".indexOf(text.charAt(at - 1)) >= 0)
                        || (at + 1 < text.length() && "»›".indexOf(text.charAt(at + 1)) >= 0));
    }
}
