package tapeout.frontmatter.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole number.
 *
 * @param min the least
 * @param max the greatest
 */
public record WholeShape(int min, int max) implements ScalarShape<Integer> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,9}");

    @Override
    public String noun() {
        return "a whole number";
    }

    @Override
    public String form() {
        return "a whole number of " + min + " to " + max;
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("integer").with("minimum", min).with("maximum", max);
    }

    @Override
    public @Nullable Integer parse(String text, FieldCursor cursor) {
        if (!FORM.matcher(text).matches()) {
            String plain = LooseNumber.plain(text);
            if (FORM.matcher(plain).matches()) {
                cursor.wrongType(noun(), plain);
            } else {
                cursor.wrongType(noun());
            }
            return null;
        }
        int number = Integer.parseInt(text);
        if (number < min || number > max) {
            cursor.problems()
                    .outOfRange(cursor.at(), cursor.key(), "the value " + number, "a value of " + min + " to " + max);
            return null;
        }
        return number;
    }
}
