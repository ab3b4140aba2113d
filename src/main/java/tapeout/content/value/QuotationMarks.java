package tapeout.content.value;

/**
 * The quotation marks of a language, with the spaces that it sets between marks and words.
 *
 * @param open before a quotation
 * @param close behind it
 * @param innerOpen before a quotation in single marks
 * @param innerClose behind it
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

    /** Those of English. */
    public static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");

    /** The apostrophe of every language; in some it is a closing mark, too. */
    static final char APOSTROPHE = '’';

    /** Whether a quotation can start right behind a character since that opens one, or joins a word to it: l’« été ». */
    boolean opensAfter(char before) {
        return open.indexOf(before) >= 0
                || innerOpen.indexOf(before) >= 0
                || (before == APOSTROPHE && !closesBefore(APOSTROPHE));
    }

    /** Whether a character closes a quotation. */
    boolean closesBefore(char after) {
        return close.indexOf(after) >= 0 || innerClose.indexOf(after) >= 0;
    }
}
