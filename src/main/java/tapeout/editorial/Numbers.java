package tapeout.editorial;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells numbers from names that hold digits. A number is
 *
 * <ul>
 *   <li>a run of digits that starts a word, with nothing or a unit behind it: {@code 900 GB/s}, {@code 70B}, {@code
 *       $5bn}, {@code 4-bit}, {@code 24 April 2026};
 *   <li>a word for an amount: {@code two}, {@code half}, {@code billions}.
 * </ul>
 *
 * Digits are part of a name, and no number, within a word that starts with a letter ({@code V4}, {@code H20}, {@code
 * GPT-4}), with letters behind them that are no unit ({@code 3A090}, {@code 910C}), or after a word with a capital
 * letter that does not start its sentence ({@code the Gemini 3 model}, {@code under Section 232}), unless that word is a
 * month or currency, or the digits are a year.
 */
final class Numbers {

    /** It looks ahead first: few signs are digits, and to look behind each costs more. */
    private static final Pattern DIGITS =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\p{N}][-./_'’]?)(\\d++(?:[.,]\\d++)*+)(\\p{L}*+)(?!\\p{N})");

    private static final int NUMBER = 1;
    private static final int UNIT = 2;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String SENTENCE_ENDS = ".!?:;…(“\"«";
    private static final int LONGEST_NAME = 60;

    private static final Set<String> UNITS = Set.of(
            "k", "K", "M", "m", "B", "bn", "mn", "T", "tn", "x", "s", "st", "nd", "rd", "th", "nm", "mm", "cm", "km",
            "W", "kW", "MW", "GW", "TW", "V", "Hz", "kHz", "MHz", "GHz", "h", "min", "ms", "bit", "bits", "KB", "MB",
            "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "FLOPS", "GFLOPS", "TFLOPS", "PFLOPS", "TOPS", "pp", "pc");
    private static final Set<String> CURRENCIES = Set.of("USD", "EUR", "GBP", "CNY", "RMB", "JPY", "KRW", "TWD", "Rs");

    private final EditorialWords words;

    Numbers(EditorialWords words) {
        this.words = words;
    }

    /** Whether a text holds a number. */
    boolean in(String text) {
        if (digits(text).findAny().isPresent()) {
            return true;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (words.numbers().contains(word.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The numbers in digits that a text holds, without their units, in order. */
    Stream<String> digits(String text) {
        return DIGITS.matcher(text)
                .results()
                .filter(digits -> isNumber(text, digits))
                .map(digits -> digits.group(NUMBER));
    }

    private boolean isNumber(String text, MatchResult digits) {
        String unit = digits.group(UNIT);
        boolean year = unit.isEmpty() && YEAR.matcher(digits.group(NUMBER)).matches();
        return (unit.isEmpty() || UNITS.contains(unit)) && (year || !isNamed(text, digits.start()));
    }

    /** Whether the digits at a place belong to a name before them. */
    private boolean isNamed(String text, int digits) {
        int end = digits - 1;
        if (end < 1 || " \u00A0".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        String word = text.substring(start, end);
        return !startsSentence(text, start)
                && word.codePoints().anyMatch(Character::isUpperCase)
                && !word.endsWith(".")
                && !CURRENCIES.contains(word)
                && !words.months().contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign) || ".'’-".indexOf(sign) >= 0;
    }

    private static boolean startsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0;
    }
}
