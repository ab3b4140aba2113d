package tapeout.markdown.meant;

import tapeout.markdown.syntax.Characters;

/**
 * Marks of emphasis between punctuation on their inside and a letter on their outside, as in {@code **Note:**text}, which
 * open and close nothing: see CommonMark 0.31.2, section 6.2, on flanking.
 */
final class WedgedMarks {

    /** What opens a quotation or a bracket that no program has, each with what closes it right behind. */
    private static final String ENCLOSED =
            "\"\"''\u201c\u201d\u201e\u201c\u201e\u201d\u201d\u201d\u2018\u2019\u201a\u2018\u201a\u2019\u00ab\u00bb\u00bb\u00ab"
                    + "\u2039\u203a\u203a\u2039\u300c\u300d\u300e\u300f\u3010\u3011\u300a\u300b\u3008\u3009\u3014\u3015\uff08\uff09\uff3b\uff3d"
                    + Prose.EDGE + Prose.EDGE;

    private static final String WIDE_STOPS = "\u3002\u3001\uff0c\uff0e\uff01\uff1f\uff1a\uff1b";

    private WedgedMarks() {}

    /**
     * Whether two runs of marks were meant to go around what stands between them. A single one is an operator as well, and
     * so are two behind a letter: there it takes what no program has.
     *
     * @param end where the marks that close stand, or stood
     * @param behind where it goes on behind them
     */
    static boolean areAround(Prose prose, String marks, int open, int end, int behind) {
        int from = open + marks.length();
        char before = prose.at(open - 1);
        char first = prose.at(from);
        char last = prose.at(end - 1);
        char after = prose.at(behind);
        boolean opens = Character.isLetterOrDigit(before) && (!isOfAWord(first) || prose.isMarked(from));
        boolean closes = (!isOfAWord(last) || prose.isMarked(end)) && Character.isLetterOrDigit(after);
        return (opens || closes)
                && end - from <= Emphasis.LONGEST
                && !Signs.isSpace(first)
                && !Signs.isSpace(last)
                && Character.getType(first) != Character.END_PUNCTUATION
                && Character.getType(last) != Character.START_PUNCTUATION
                && (isEastAsian(before)
                        || isEastAsian(after)
                        || Signs.hasLetter(prose.text().substring(from, end)))
                && isNoOperator(marks, before, last, isEnclosed(first, last));
    }

    private static boolean isNoOperator(String marks, char before, char last, boolean enclosed) {
        if (Characters.isAsciiLetterOrDigit(before)) {
            return enclosed && Characters.isAsciiLetter(before) && marks.charAt(0) != '_';
        }
        return enclosed || WIDE_STOPS.indexOf(last) >= 0 || marks.length() > 1 && marks.charAt(0) != '_';
    }

    private static boolean isEnclosed(char first, char last) {
        for (int at = 0; at < ENCLOSED.length(); at += 2) {
            if (ENCLOSED.charAt(at) == first && ENCLOSED.charAt(at + 1) == last) {
                return true;
            }
        }
        return false;
    }

    /** Letters that no formula has beside an operator; words of them have no spaces between. */
    private static boolean isEastAsian(char c) {
        return c > '\u3000' && Character.isLetter(c);
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
