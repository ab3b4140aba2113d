package tapeout.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The words of a text, folded so that readers need not know how they are spelled: without case, accents and the commas of
 * large numbers. {@code js/search-index.js} takes queries apart in the same way; whoever changes one changes both.
 */
final class Words {

    /** What a longer word is cut to, here and in queries. */
    static final int LONGEST = 40;

    private static final int FIRST_IDEOGRAPH = 0x2e80;

    private final Consumer<String> taker;
    private final StringBuilder word = new StringBuilder();
    private int letters;

    private Words(Consumer<String> taker) {
        this.taker = taker;
    }

    /** Hands over each word in order, in time linear in the text. A letter of the Latin alphabet alone is none. */
    static void of(String text, Consumer<String> taker) {
        new Words(taker).read(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD));
    }

    private void read(String text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= FIRST_IDEOGRAPH && isIdeograph(c)) {
                end();
                taker.accept(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                if (letters < LONGEST) {
                    word.appendCodePoint(c);
                    letters++;
                }
            } else if (!isMark(c) && !(c == ',' && isBetweenDigits(text, i - 1))) {
                end();
            }
        }
        end();
    }

    private void end() {
        if (letters > 1 || (letters == 1 && !isLatin(word.charAt(0)))) {
            // a sigma is one letter, wherever it stands
            taker.accept(word.toString().toLowerCase(Locale.ROOT).replace('ς', 'σ'));
        }
        word.setLength(0);
        letters = 0;
    }

    private static boolean isBetweenDigits(String text, int place) {
        return place > 0
                && place + 1 < text.length()
                && isDigit(text.charAt(place - 1))
                && isDigit(text.charAt(place + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Of scripts that put no spaces between words each character stands for itself. */
    private static boolean isIdeograph(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
