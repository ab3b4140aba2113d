package tapeout.search;

/**
 * Numbers in characters that stand in a text file as they are: in base 46, the largest digit last; the first 46 characters
 * end a number, the others go on. A number below 46 takes one character.
 */
final class Digits {

    /** Every printable ASCII character but the two that JSON escapes. */
    static final String ALPHABET = alphabet();

    private static final int BASE = 46;

    private Digits() {}

    /** @param number not negative */
    static void write(StringBuilder text, int number) {
        int rest = number;
        while (rest >= BASE) {
            text.append(ALPHABET.charAt(BASE + rest % BASE));
            rest /= BASE;
        }
        text.append(ALPHABET.charAt(rest));
    }

    private static String alphabet() {
        StringBuilder characters = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            if (c != '"' && c != '\\') {
                characters.append(c);
            }
        }
        return characters.toString();
    }
}
