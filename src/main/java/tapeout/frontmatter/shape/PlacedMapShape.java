package tapeout.frontmatter.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;

/** A set of keys that the writer chooses, with the place of each, for mistakes in a key that only others can find. */
public record PlacedMapShape<T>(MapShape<T> map) implements Shape<Map<String, PlacedMapShape.Placed<T>>> {

    /**
     * What stands behind a key.
     *
     * @param at where the key stands
     */
    public record Placed<T>(T value, SourceLocation at) {}

    @Override
    public String form() {
        return map.form();
    }

    @Override
    public JsonSchema schema() {
        return map.schema();
    }

    @Override
    public @Nullable Keys within() {
        return map.within();
    }

    @Override
    public @Nullable Map<String, Placed<T>> read(FieldCursor cursor) {
        Map<String, T> read = map.read(cursor);
        if (read == null || !(cursor.value() instanceof YamlValue.Mapping mapping)) {
            return null;
        }
        Map<String, Placed<T>> placed = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            T value = read.get(name);
            if (value != null) {
                placed.put(name, new Placed<>(value, entry.keyAt()));
            }
        });
        return placed;
    }
}
