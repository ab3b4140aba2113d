package tapeout.frontmatter.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * A set of keys that makes one thing.
 *
 * @param keys the keys
 * @param check looks at values together, whether or not some are absent, and reports what does not fit
 * @param make makes the thing; asked only if every required key is there, null if the values cannot go together
 */
public record StructShape<T>(Keys keys, Consumer<Fields> check, Function<Fields, @Nullable T> make)
        implements Shape<T> {

    public StructShape(Keys keys, Function<Fields, @Nullable T> make) {
        this(keys, fields -> {}, make);
    }

    @Override
    public String form() {
        return "a set of keys";
    }

    @Override
    public JsonSchema schema() {
        return keys.schema();
    }

    @Override
    public @Nullable Keys within() {
        return keys;
    }

    @Override
    public boolean isKeyed() {
        return true;
    }

    @Override
    public @Nullable T read(FieldCursor cursor) {
        if (!(cursor.value() instanceof YamlValue.Mapping mapping)) {
            cursor.wrongType("a set of keys");
            return null;
        }
        if (keys.areForeign(mapping)) {
            Map.Entry<String, YamlValue.Entry> first =
                    mapping.entries().entrySet().iterator().next();
            cursor.problems()
                    .unknownKey(
                            first.getValue().keyAt(),
                            first.getKey(),
                            keys.owner(),
                            Optional.empty(),
                            keys.fields().keySet());
            return null;
        }
        Fields fields = keys.read(mapping, cursor.reading());
        check.accept(fields);
        return fields.isComplete() ? make.apply(fields) : null;
    }
}
