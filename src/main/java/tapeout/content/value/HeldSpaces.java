package tapeout.content.value;

import java.util.function.Supplier;

/**
 * Spaces that are typed before {@code ; : ! ?} and within guillemets, as French has them: a line that broke there would
 * start with the mark. Narrow but before a colon, where it is as wide as between words.
 */
final class HeldSpaces {

    private static final String NARROW_BEFORE = ";!?";
    private static final String WIDE_BEFORE = ":";

    /** What may stand behind a mark that ends something; a letter may not, as in {@code a :b}. */
    private static final String ENDS_BEFORE = ";:!?.,…)]}»”’\"'";

    private HeldSpaces() {}

    /** Whether the space there may be one that is held. */
    static boolean mayBeAt(String text, int at) {
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return NARROW_BEFORE.indexOf(after) >= 0
                || WIDE_BEFORE.indexOf(after) >= 0
                || after == '»'
                || (at > 0 && text.charAt(at - 1) == '«');
    }

    /**
     * What is written for a space.
     *
     * @param before the visible character before it
     * @param marks of the language, which say whether it sets a space within guillemets, and which
     */
    static char of(String text, int at, char before, Supplier<QuotationMarks> marks) {
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (before == '«') {
            String open = marks.get().open();
            return open.length() == 2 && open.charAt(0) == before ? open.charAt(1) : ' ';
        } else if (after == '»') {
            String close = marks.get().close();
            return close.length() == 2 && close.charAt(1) == after ? close.charAt(0) : ' ';
        } else if (Character.isWhitespace(before) || !isEnd(text, at + 2)) {
            return ' ';
        } else if (NARROW_BEFORE.indexOf(after) >= 0) {
            return '\u202f';
        }
        return WIDE_BEFORE.indexOf(after) >= 0 ? '\u00a0' : ' ';
    }

    /** Whether a space there is one of these, and a text that was typed had a plain one. */
    static boolean isAt(String text, int at) {
        return (text.charAt(at) == '\u202f' || text.charAt(at) == '\u00a0')
                && at + 1 < text.length()
                && (NARROW_BEFORE + WIDE_BEFORE).indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || ENDS_BEFORE.indexOf(text.charAt(at)) >= 0;
    }
}
