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

    /** Where the number starts that ends before a place: {@code 6}, {@code 1,000} or {@code 5.5}; the place itself if none does. */
    static int startOfNumber(String text, int end) {
        int start = end;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || isWithinNumber(text, start - 1, end))) {
            start--;
        }
        return start;
    }

    private static boolean isWithinNumber(String text, int at, int end) {
        return at > 0
                && at + 1 < end
                && ".,".indexOf(text.charAt(at)) >= 0
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
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
