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

    private static final int ASCII = 0x80;

    /** Letters and digits of ASCII as they stand in words; 0 for all else. */
    private static final char[] FOLDED = folded();

    private final Consumer<String> taker;
    private final StringBuilder word = new StringBuilder(2 * LONGEST);
    private int letters;
    private boolean isAscii = true;

    private Words(Consumer<String> taker) {
        this.taker = taker;
    }

    /** Hands over each word in order, in time linear in the text. A letter of the Latin alphabet alone is none. */
    static void of(String text, Consumer<String> taker) {
        new Words(taker).read(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD));
    }

    /** Nearly all there is to read is ASCII: what is asked of each character of it has to be little. */
    private void read(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; ) {
            char c = chars[i];
            if (c >= ASCII) {
                i += readBeyondAscii(Character.codePointAt(chars, i));
                continue;
            }
            char letter = FOLDED[c];
            if (letter != 0) {
                if (letters < LONGEST) {
                    word.append(letter);
                    letters++;
                }
            } else if (letters > 0 && !(c == ',' && isBetweenDigits(chars, i))) {
                end();
            }
            i++;
        }
        end();
    }

    private int readBeyondAscii(int c) {
        if (c >= FIRST_IDEOGRAPH && isIdeograph(c)) {
            end();
            taker.accept(Character.toString(c));
        } else if (Character.isLetterOrDigit(c)) {
            if (letters < LONGEST) {
                word.appendCodePoint(c);
                letters++;
                isAscii = false;
            }
        } else if (!isMark(c)) {
            end();
        }
        return Character.charCount(c);
    }

    private void end() {
        if (letters > 1 || (letters == 1 && !isLatin(word.charAt(0)))) {
            String read = word.toString();
            // a sigma is one letter, wherever it stands
            taker.accept(isAscii ? read : read.toLowerCase(Locale.ROOT).replace('ς', 'σ'));
        }
        word.setLength(0);
        letters = 0;
        isAscii = true;
    }

    private static boolean isBetweenDigits(char[] text, int place) {
        return place > 0 && place + 1 < text.length && isDigit(text[place - 1]) && isDigit(text[place + 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** @param c folded */
    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
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

    private static char[] folded() {
        char[] folded = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return folded;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }
}
