package tapeout.frontmatter.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * A value, or the words {@value #NOT_DISCLOSED}.
 *
 * @param disclosed what it is where it was disclosed
 */
public record DisclosedShape<T>(Shape<T> disclosed) implements Shape<DisclosedShape.Disclosure<T>> {

    public static final String NOT_DISCLOSED = "not disclosed";

    /**
     * What was disclosed.
     *
     * @param value null where it was not
     */
    public record Disclosure<T>(@Nullable T value) {}

    @Override
    public String form() {
        return disclosed.form() + ", or " + NOT_DISCLOSED;
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.anyOf(disclosed.schema(), JsonSchema.oneOf(List.of(NOT_DISCLOSED)));
    }

    @Override
    public @Nullable Keys within() {
        return disclosed.within();
    }

    @Override
    public @Nullable Disclosure<T> read(FieldCursor cursor) {
        if (cursor.value() instanceof YamlValue.Scalar scalar
                && scalar.text().strip().equals(NOT_DISCLOSED)) {
            return new Disclosure<>(null);
        }
        T value = disclosed.read(cursor);
        return value == null ? null : new Disclosure<>(value);
    }
}
