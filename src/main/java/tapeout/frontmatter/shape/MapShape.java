package tapeout.frontmatter.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * A set of keys that the writer chooses, each with a value of one shape.
 *
 * @param key matches a key; must not backtrack
 * @param keyForm the form of a key in words, for people
 * @param value what each value must be
 */
public record MapShape<T>(Pattern key, String keyForm, Shape<T> value) implements Shape<Map<String, T>> {

    /** The most keys that one set may have. */
    private static final int MAX_KEYS = 500;

    @Override
    public String form() {
        return "a set of keys (" + keyForm + "), each with " + value.form();
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("object")
                .with("propertyNames", JsonSchema.text(key))
                .with("additionalProperties", value.schema())
                .with("maxProperties", MAX_KEYS);
    }

    @Override
    public @Nullable Keys within() {
        return value.within();
    }

    @Override
    public @Nullable Map<String, T> read(FieldCursor cursor) {
        if (!(cursor.value() instanceof YamlValue.Mapping mapping)) {
            cursor.wrongType("a set of keys");
            return null;
        }
        if (mapping.entries().size() > MAX_KEYS) {
            cursor.problems()
                    .outOfRange(
                            cursor.at(),
                            cursor.key(),
                            mapping.entries().size() + " keys",
                            "at most " + MAX_KEYS + " of them");
            return null;
        }
        Map<String, T> read = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            if (name.length() > PatternShape.MAX_LENGTH || !key.matcher(name).matches()) {
                cursor.problems().invalidId(entry.keyAt(), cursor.key(), name, keyForm);
                return;
            }
            T found = value.read(cursor.to(entry.value()));
            if (found != null) {
                read.put(name, found);
            }
        });
        return read;
    }
}
