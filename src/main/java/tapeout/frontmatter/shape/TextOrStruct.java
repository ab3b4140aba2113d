package tapeout.frontmatter.shape;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;

/**
 * A short form and a long one: a text, or a set of keys where there is more to say.
 *
 * @param text the short form
 * @param make makes the thing of the short form and its place
 * @param struct the long form
 */
public record TextOrStruct<T>(Shape<String> text, BiFunction<String, SourceLocation, T> make, StructShape<T> struct)
        implements Shape<T> {

    @Override
    public String form() {
        return text.form() + ", or " + struct.form();
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.anyOf(text.schema(), struct.schema());
    }

    @Override
    public @Nullable Keys within() {
        return struct.keys();
    }

    @Override
    public boolean isFreeText() {
        return text.isFreeText();
    }

    @Override
    public @Nullable T read(FieldCursor cursor) {
        if (cursor.value() instanceof YamlValue.Mapping) {
            return struct.read(cursor);
        }
        String line = text.read(cursor);
        return line == null ? null : make.apply(line, cursor.at());
    }
}
