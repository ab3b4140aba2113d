package tapeout.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import tapeout.problem.ForbiddenCharacters;
import tapeout.problem.UnseenCharacters;

/** The classes of characters that CommonMark 0.31.2 (section 2.1) tells apart. */
public final class Characters {

    private Characters() {}

    /** A Unicode whitespace character: any of category Zs, tab, line feed, form feed, carriage return. */
    public static boolean isWhitespace(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', '\f', '\r' -> true;
            default -> codePoint > 0x7f && Character.getType(codePoint) == Character.SPACE_SEPARATOR;
        };
    }

    /** A Unicode punctuation character: any of the categories P and S. */
    public static boolean isPunctuation(int codePoint) {
        if (codePoint < 0x80) {
            return isAsciiPunctuation((char) codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** What a backslash can escape. */
    static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    public static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    /** Space or tab. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Line feed or carriage return. */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The index from {@code from} on of the first character that no page can show; -1 if there is none. */
    public static int findHidden(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < ' ' || c > '~') && ((isHidden(c) && !isPaired(text, at)) || UnseenCharacters.isAt(text, at))) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Whether no page can show a character: a control other than tab and the line breaks that Markdown knows, a line or
     * paragraph separator of Unicode, which no browser breaks a line at, half of a pair, a non-character, a mark that turns
     * the order of letters around.
     */
    public static boolean isHidden(char c) {
        if (c < 0xa0) {
            return c < ' ' ? c != '\t' && !isLineEnd(c) : c > '~';
        }
        return c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c)
                || UnseenCharacters.turns(c)
                || c == 0xFEFF
                || ForbiddenCharacters.isNonCharacter(c);
    }

    /** Whether it is half of a pair that stands for a character. */
    private static boolean isPaired(String text, int at) {
        int high = Character.isHighSurrogate(text.charAt(at)) ? at : at - 1;
        return high >= 0
                && high + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1))
                && !ForbiddenCharacters.isNonCharacter(text.codePointAt(high));
    }

    /** The first index from {@code from} on that holds neither space nor tab; the length if there is none. */
    public static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A part of the parsed text as a string, without going through it character by character where that can be. */
    public static String string(BasedSequence part) {
        if (part instanceof SubSequence whole) {
            CharSequence base = (CharSequence) whole.getBase();
            return base.subSequence(whole.getStartOffset(), whole.getEndOffset())
                    .toString();
        }
        return part.toString();
    }
}
