package tapeout.frontmatter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.problem.SourceLocation;

/** A value of front matter with its place, as the writer wrote it: what it means is for the shapes to say. */
sealed interface YamlValue {

    SourceLocation at();

    /** What a message calls it. */
    String noun();

    /**
     * A text, number, date or truth value.
     *
     * @param text without quotes
     * @param plain whether it stands without quotes
     */
    record Scalar(String text, boolean plain, SourceLocation at) implements YamlValue {

        @Override
        public String noun() {
            return isEmpty() ? "empty" : "a single value";
        }

        boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<YamlValue> items, SourceLocation at) implements YamlValue {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Keys and values, in the order written. */
    record Mapping(Map<String, Entry> entries, SourceLocation at) implements YamlValue {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String noun() {
            return "a set of keys";
        }
    }

    /** A value with the place of its key. */
    record Entry(SourceLocation keyAt, YamlValue value) {}
}
