package tapeout.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The words of a text, folded so that readers need not know how they are spelled: without case, accents and the commas of
 * large numbers. {@code js/search-index.js} takes queries apart in the same way; whoever changes one changes both.
 */
final class Words {

    /** What a longer word is cut to, here and in queries. */
    static final int LONGEST = 40;

    private static final int FIRST_IDEOGRAPH = 0x2e80;

    private static final int ASCII = 0x80;

    /** The block General Punctuation: dashes, quotation marks, spaces. None of it is a letter, decomposed or not. */
    private static final char FIRST_MARK = '\u2000';

    private static final char LAST_MARK = '\u206f';

    /** Letters and digits of ASCII as they stand in words; 0 for all else. */
    private static final char[] FOLDED = folded();

    private final Taker taker;
    private final char[] word = new char[2 * LONGEST];
    private int length;
    private int letters;
    private boolean isAscii = true;

    private Words(Taker taker) {
        this.taker = taker;
    }

    /** Takes words, which are too many for an object each. */
    @FunctionalInterface
    interface Taker {

        /**
         * Takes one.
         *
         * @param letters begins with the word, until the next is taken
         */
        void take(char[] letters, int length);
    }

    /** Hands over each word in order, in time linear in the text. A letter of the Latin alphabet alone is none. */
    static void of(String text, Taker taker) {
        char[] chars = text.toCharArray();
        new Words(taker)
                .read(
                        areFolded(chars)
                                ? chars
                                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                                        .toCharArray());
    }

    /** A word that is as long as words are at most. */
    static String cut(String word) {
        return word.codePointCount(0, word.length()) > LONGEST
                ? word.substring(0, word.offsetByCodePoints(0, LONGEST))
                : word;
    }

    /** Nearly all there is to read is ASCII: what is asked of each character of it has to be little. */
    private void read(char[] chars) {
        for (int i = 0; i < chars.length; ) {
            char c = chars[i];
            if (c >= ASCII) {
                i += readBeyondAscii(Character.codePointAt(chars, i));
                continue;
            }
            char letter = FOLDED[c];
            if (letter != 0) {
                if (letters < LONGEST) {
                    word[length++] = letter;
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
        if (c >= FIRST_MARK && c <= LAST_MARK) {
            end();
        } else if (c >= FIRST_IDEOGRAPH && isIdeograph(c)) {
            end();
            taker.take(word, Character.toChars(c, word, 0));
        } else if (Character.isLetterOrDigit(c)) {
            if (letters < LONGEST) {
                length += Character.toChars(c, word, length);
                letters++;
                isAscii = false;
            }
        } else if (!isMark(c)) {
            end();
        }
        return Character.charCount(c);
    }

    private void end() {
        if (letters > 1 || (letters == 1 && !isLatin(word[0]))) {
            if (isAscii) {
                taker.take(word, length);
            } else {
                // a sigma is one letter, wherever it stands
                char[] lower = new String(word, 0, length)
                        .toLowerCase(Locale.ROOT)
                        .replace('ς', 'σ')
                        .toCharArray();
                taker.take(lower, lower.length);
            }
        }
        length = 0;
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

    /** Whether there is nothing that can be written in another way: ASCII and the marks that are set for it in print. */
    private static boolean areFolded(char[] text) {
        for (char c : text) {
            if (c >= ASCII && (c < FIRST_MARK || c > LAST_MARK)) {
                return false;
            }
        }
        return true;
    }
}
