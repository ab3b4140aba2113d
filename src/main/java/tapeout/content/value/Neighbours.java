package tapeout.content.value;

import java.util.function.Supplier;

/** What stands beside a mark that is typed one way and set in several. */
final class Neighbours {

    private static final String OPEN = "([{-–—/<=*_";

    private Neighbours() {}

    /** Whether a quotation may start behind a character. */
    static boolean open(char before, Supplier<QuotationMarks> marks) {
        return isSpace(before) || OPEN.indexOf(before) >= 0 || marks.get().opensAfter(before);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** White space as CommonMark has it. */
    static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r' && c != '\u000b')
                || (c > '\u007f' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
