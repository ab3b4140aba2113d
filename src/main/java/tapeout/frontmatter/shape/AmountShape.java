package tapeout.frontmatter.shape;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/** The number of a quantity, greater than 0, in plain digits: {@code 128}, {@code 3.35}. */
public record AmountShape() implements ScalarShape<BigDecimal> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,12})?");

    @Override
    public String noun() {
        return "a number in plain digits, without quotes, commas or a unit";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("number").with("exclusiveMinimum", 0);
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
        if (amount.signum() <= 0) {
            cursor.problems().ofEntities().notPositive(cursor.at(), cursor.key(), text);
            return null;
        }
        return amount;
    }
}
