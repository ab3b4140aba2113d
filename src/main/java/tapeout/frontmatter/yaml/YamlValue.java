package tapeout.frontmatter.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/** A value of front matter with its place, as it is written: what it means is for the shapes to say. */
public sealed interface YamlValue {

    /** Where it starts. */
    SourceLocation at();

    /** What a message calls it, such as {@code a list}. */
    String noun();

    /** Whether nothing is written: {@code key:} and no more, or {@code null}. */
    default boolean isEmpty() {
        return false;
    }

    /** How a single value is written. */
    enum Style {
        /** YAML without quotes. */
        PLAIN,
        /** YAML with quotes, or a block behind {@code |} or {@code >}. */
        QUOTED,
        /** The right side of {@code key=value} in JBake's header, where a list is written with commas. */
        HEADER,
        /** Nobody wrote it as a value: it stands for one, such as the beginning of a text for its summary. */
        DERIVED
    }

    /**
     * A text, number, date or truth value.
     *
     * @param text without quotes, escapes resolved
     * @param comment where a comment starts behind it on its line; null where none does, or where
     *     the value has quotes and the comment does not go on with it
     */
    record Scalar(
            String text,
            Style style,
            SourceLocation at,
            @Nullable SourceLocation comment) implements YamlValue {

        Scalar(String text, Style style, SourceLocation at) {
            this(text, style, at, null);
        }

        @Override
        public String noun() {
            return isEmpty() && !text.isEmpty()
                    ? text + ", which is nothing in YAML unless it stands in quotes"
                    : isEmpty() ? "empty" : style == Style.QUOTED ? "a text in quotes" : "a single value";
        }

        @Override
        public boolean isEmpty() {
            return switch (style) {
                case PLAIN -> text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null");
                case QUOTED, DERIVED -> false;
                case HEADER -> text.isEmpty();
            };
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

    /**
     * Keys and values.
     *
     * @param entries in the order written
     */
    record Mapping(Map<String, Entry> entries, SourceLocation at) implements YamlValue {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String noun() {
            return "a set of keys";
        }

        /** Where the value behind some keys stands, one within the other; of those that are there the last. */
        public SourceLocation at(String... keys) {
            YamlValue found = this;
            for (String key : keys) {
                Entry entry = found instanceof Mapping mapping ? mapping.entries.get(key) : null;
                if (entry == null) {
                    break;
                }
                found = entry.value();
            }
            return found.at();
        }

        /** The same with a text behind a key, unless the key is written. */
        public Mapping or(String key, String text, SourceLocation at) {
            if (entries.containsKey(key)) {
                return this;
            }
            Map<String, Entry> more = new LinkedHashMap<>(entries);
            more.put(key, new Entry(at, new Scalar(text, Style.DERIVED, at)));
            return new Mapping(more, this.at);
        }

        /** Whether a key's value could not be read. */
        public boolean isBroken(String key) {
            Entry entry = entries.get(key);
            return entry != null && entry.value() instanceof Broken;
        }

        /** The single value of a key; null where there is none, or a list or a set of keys. */
        @Nullable
        public Scalar scalar(String key) {
            Entry entry = entries.get(key);
            return entry != null && entry.value() instanceof Scalar scalar && !scalar.isEmpty() ? scalar : null;
        }
    }

    /** Something that could not be read; why has been reported, so nobody else need complain of it. */
    record Broken(SourceLocation at) implements YamlValue {

        @Override
        public String noun() {
            return "unreadable";
        }
    }

    /** A value with the place of its key. */
    record Entry(SourceLocation keyAt, YamlValue value) {}
}
