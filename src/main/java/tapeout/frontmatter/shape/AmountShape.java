package tapeout.frontmatter.shape;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Phrases;

/**
 * The number of a quantity in plain digits: {@code 128}, {@code 3.35}.
 *
 * @param signed whether it may be 0 or less, as the end of a range may
 * @param both what to write where both ends of a range are known, with {@code %s} for each of them
 */
public record AmountShape(boolean signed, String both) implements ScalarShape<BigDecimal> {

    private static final String ONE = "Write one number; %s or %s alone.";

    /** A number greater than 0. */
    public AmountShape() {
        this(false);
    }

    public AmountShape(boolean signed) {
        this(signed, ONE);
    }

    /** A number greater than 0 that may be known as a range. */
    public AmountShape(String both) {
        this(false, both);
    }

    private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,12})?");
    private static final Pattern LONG = Pattern.compile("-?\\d++(?:\\.\\d++)?");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(\\d{1,18}(?:\\.\\d{1,12})?)\\s*([\\p{L}%°][^\\s,:#\"']{0,20})");
    private static final Pattern RANGE =
            Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,12})?)\\s*(?:[-–—~…/]|\\.{2,3}|to)\\s*"
                    + "(-?\\d{1,18}(?:\\.\\d{1,12})?)(?:\\s*[\\p{L}%°][^,:#\"']{0,20})?");
    private static final Pattern POWER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?[eE]\\+?\\d{1,2}");

    @Override
    public String noun() {
        return "a number in plain digits, without quotes, commas or a unit";
    }

    @Override
    public JsonSchema schema() {
        JsonSchema number = JsonSchema.of("number");
        return signed ? number : number.with("exclusiveMinimum", 0);
    }

    @Override
    public @Nullable BigDecimal read(FieldCursor cursor) {
        if (cursor.value() instanceof YamlValue.Scalar scalar && scalar.style() == YamlValue.Style.QUOTED) {
            wrong(scalar.text(), cursor);
            return null;
        }
        if (cursor.value() instanceof YamlValue.Mapping ends
                && ends.entries().keySet().equals(Set.of("from", "to"))) {
            YamlValue.Scalar from = ends.scalar("from");
            YamlValue.Scalar to = ends.scalar("to");
            if (from != null && to != null) {
                wrongRange(from.text(), to.text(), cursor);
                return null;
            }
        }
        return ScalarShape.super.read(cursor);
    }

    private void wrongRange(String from, String to, FieldCursor cursor) {
        cursor.problems()
                .ofEntities()
                .rangeForNumber(
                        cursor.at(),
                        cursor.key(),
                        from,
                        to,
                        String.format(Locale.ROOT, both, Phrases.shown(from), Phrases.shown(to)));
    }

    /** Says what to write, as far as the number that was meant can be read. */
    private void wrong(String text, FieldCursor cursor) {
        Matcher unit = WITH_UNIT.matcher(text);
        Matcher range = RANGE.matcher(text);
        String plain = LooseNumber.plain(text);
        if (FORM.matcher(plain).matches()) {
            cursor.wrongType(noun(), plain);
        } else if (LONG.matcher(text).matches()) {
            cursor.problems()
                    .outOfRange(
                            cursor.at(),
                            cursor.key(),
                            "more digits than a number can here",
                            "at most 18 digits before the point and 12 behind it; another unit makes them fewer");
        } else if (POWER.matcher(text).matches()) {
            String digits = new BigDecimal(text).toPlainString();
            cursor.wrongType(noun(), FORM.matcher(digits).matches() ? digits : "128");
        } else if (range.matches()) {
            wrongRange(range.group(1), range.group(2), cursor);
        } else if (unit.matches()) {
            cursor.wrongType(noun(), unit.group(1) + ", unit: " + unit.group(2));
        } else {
            cursor.wrongType(noun());
        }
    }

    @Override
    public @Nullable BigDecimal parse(String text, FieldCursor cursor) {
        if (!FORM.matcher(text).matches()) {
            wrong(text, cursor);
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        if (!signed && amount.signum() <= 0) {
            cursor.problems().ofEntities().notPositive(cursor.at(), cursor.key(), text);
            return null;
        }
        return amount;
    }
}
