package tapeout.frontmatter.shape;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * The number of a quantity in plain digits: {@code 128}, {@code 3.35}.
 *
 * @param signed whether it may be 0 or less, as the end of a range may
 */
public record AmountShape(boolean signed) implements ScalarShape<BigDecimal> {

    /** A number greater than 0. */
    public AmountShape() {
        this(false);
    }

    private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,12})?");

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
            cursor.wrongType(noun());
            return null;
        }
        return ScalarShape.super.read(cursor);
    }

    @Override
    public @Nullable BigDecimal parse(String text, FieldCursor cursor) {
        if (!FORM.matcher(text).matches()) {
            cursor.wrongType(noun());
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
