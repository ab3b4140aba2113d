package tapeout.problem;

/**
 * Characters that no reader sees and that change what is read. Marks that turn the order of letters around (UAX #9) let a
 * file show something else than it holds (CVE-2021-42574); others take no room, so that a word is not found by its letters.
 * Left alone are joiners of letters and emoji, soft hyphens, and marks of a direction that turn nothing else around (U+200E,
 * U+200F, U+061C).
 */
public final class UnseenCharacters {

    private static final char SPACE_WITHOUT_WIDTH = '\u200B';

    private UnseenCharacters() {}

    /** Whether it embeds, overrides or isolates a direction, or ends that. */
    public static boolean turns(char c) {
        return Character.getDirectionality(c) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
    }

    /** Whether such a character stands at an index; U+200B has its work where scripts without spaces break their lines. */
    public static boolean isAt(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c == SPACE_WITHOUT_WIDTH) {
            return !(index > 0 && isOfScriptWithoutSpaces(text.charAt(index - 1)))
                    && !(index + 1 < text.length() && isOfScriptWithoutSpaces(text.charAt(index + 1)));
        }
        return turns(c) || (c >= '\u2060' && c <= '\u206F') || (c >= '\uFFF9' && c <= '\uFFFB') || c == '\u180E';
    }

    /** Thai, Lao, Tibetan, Burmese, and Khmer. */
    private static boolean isOfScriptWithoutSpaces(char c) {
        return (c >= '\u0E00' && c <= '\u109F') || (c >= '\u1780' && c <= '\u17FF');
    }
}
