package tapeout.migrate;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Hugo's {@code cascade} gives to a document: a set of keys, or a list of sets that each may name whom it is for. */
final class Cascade {

    private Cascade() {}

    /**
     * The values for one document; of several entries the first that says a key counts.
     *
     * @param written the value of {@code cascade}
     * @param document what a target may ask for, by Hugo's words: {@code path} such as {@code /posts/first}, {@code kind},
     *     {@code lang} and {@code environment}
     */
    static Map<String, Object> of(@Nullable Object written, Map<String, String> document) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<?> entries = written instanceof List<?> list ? list : written == null ? List.of() : List.of(written);
        for (Object entry : entries) {
            if (entry instanceof Map<?, ?> map && isFor(map, document)) {
                map.forEach((key, value) -> {
                    if (!key.equals("target") && !key.equals("_target")) {
                        values.putIfAbsent(String.valueOf(key), value);
                    }
                });
            }
        }
        return values;
    }

    private static boolean isFor(Map<?, ?> entry, Map<String, String> document) {
        Object target = entry.containsKey("target") ? entry.get("target") : entry.get("_target");
        if (!(target instanceof Map<?, ?> asked)) {
            return true;
        }
        return asked.entrySet().stream().allMatch(one -> {
            String text = document.get(String.valueOf(one.getKey()));
            return text != null && matches(String.valueOf(one.getValue()), text);
        });
    }

    private static boolean matches(String glob, String text) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(text));
        } catch (IllegalArgumentException e) {
            // no pattern, so it names nothing
            return false;
        }
    }
}
