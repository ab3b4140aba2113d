package tapeout.content.value;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** English words that have lost their start, for which an apostrophe stands: {@code 'twas}, {@code 'n'}, {@code 'em}. */
final class ShortenedWords {

    /** Words that start with an apostrophe and with nothing else. */
    private static final Set<String> ALWAYS = Set.of(
            "n", "neath", "nuff", "til", "tis", "tisn", "twas", "twasn", "tween", "twere", "twill", "twixt", "twould",
            "twouldn");

    /** Words that do where they are not quoted. */
    private static final Set<String> AT_TIMES = Set.of(
            "bout", "cause", "cept", "cos", "coz", "cuz", "ello", "em", "fraid", "gainst", "k", "round", "s", "t");

    /** A word that many a quotation starts with in German. */
    private static final String AT_TIMES_IN_ENGLISH = "im";

    private static final Pattern LENGTH = Pattern.compile(" (?:(?:x|by|×) )?[0-9]{1,2}");

    private ShortenedWords() {}

    /** Whether a single mark is the apostrophe of such a word rather than one that opens a quotation. */
    static boolean startAt(String text, int mark, Supplier<QuotationMarks> marks) {
        int end = mark + 1;
        while (Neighbours.isLetterAt(text, end)) {
            end++;
        }
        String word = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
        return ALWAYS.contains(word)
                || ((AT_TIMES.contains(word)
                                || (word.equals(AT_TIMES_IN_ENGLISH)
                                        && marks.get().equals(QuotationMarks.ENGLISH)))
                        && !isQuoted(text, mark + 1, end, marks));
    }

    /** Whether a single mark follows that can close a quotation, and neither one that opens behind here nor feet. */
    static boolean isQuoted(String text, int word, int end, Supplier<QuotationMarks> marks) {
        int open = 0;
        int feet = Character.isLowerCase(text.charAt(word)) ? end : text.length();
        for (int at = text.indexOf('\'', end); at >= 0; at = text.indexOf('\'', at + 1)) {
            if (Neighbours.open(text.charAt(at - 1), marks) || startsWithin(text, at)) {
                open++;
            } else if (isLengthFrom(text, feet, at)) {
                feet = at + 1;
            } else if (!Neighbours.isLetterAt(text, at + 1) && open-- == 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code "'quoted' word"}: a quotation that another starts with. */
    private static boolean startsWithin(String text, int mark) {
        return text.charAt(mark - 1) == '"'
                && mark + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    /** A number of one or two digits right behind a word, or behind another length ({@code 'bout 10' x 12'}). */
    private static boolean isLengthFrom(String text, int from, int mark) {
        return from < mark && LENGTH.matcher(text).region(from, mark).matches();
    }
}
