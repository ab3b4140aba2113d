package tapeout.migrate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of another generator's document.
 *
 * @param values texts, numbers, truth values, lists and maps of these; dates as texts
 * @param bodyStart offset of the first character behind it
 */
record Header(Map<String, Object> values, int bodyStart) {

    Header {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A single value as a text; null where there is none, or an empty one. */
    @Nullable
    String text(String key) {
        Object value = values.get(key);
        boolean single = value != null && !(value instanceof Map) && !(value instanceof List);
        return single && !String.valueOf(value).isBlank()
                ? String.valueOf(value).strip()
                : null;
    }

    /** Whether a key says so. */
    boolean isTrue(String key) {
        return "true".equals(text(key));
    }

    /** The items of a list, or a single value as one. */
    List<String> list(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        String single = text(key);
        return single == null ? List.of() : List.of(single);
    }
}
