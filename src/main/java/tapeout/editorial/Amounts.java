package tapeout.editorial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The amounts that texts give, for whoever looks one up: digits with commas between thousands and a decimal point, those of
 * names and dates included, and words for small numbers. Units are not looked at.
 */
final class Amounts {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?");
    /** What is longer is no amount. */
    private static final int LONGEST = 24;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<String> texts;
    private final TreeSet<BigDecimal> digits = new TreeSet<>();

    Amounts(List<String> texts) {
        this.texts = texts;
        for (String text : texts) {
            Matcher written = WRITTEN.matcher(text);
            while (written.find()) {
                parse(written.group()).ifPresent(digits::add);
            }
        }
    }

    /**
     * Whether one of them is this number, or becomes it once the decimals that it has not are cut off or rounded.
     *
     * @param counts the words for one, two, three and so on
     */
    boolean hold(BigDecimal number, List<String> counts) {
        BigDecimal unit = number.ulp(); // one in the last place
        BigDecimal least = number.subtract(unit.multiply(HALF));
        return !digits.subSet(least, true, number.add(unit), false).isEmpty()
                || IntStream.range(0, counts.size())
                        .filter(place -> number.compareTo(BigDecimal.valueOf(place + 1L)) == 0)
                        .mapToObj(counts::get)
                        .anyMatch(this::hold);
    }

    private boolean hold(String word) {
        return texts.stream().anyMatch(text -> EditorialWords.split(text).contains(word));
    }

    /** Reads digits such as {@code 14,000} or {@code 4.50}; empty where they are written otherwise. */
    static Optional<BigDecimal> parse(String digits) {
        return digits.length() <= LONGEST && WRITTEN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }
}
