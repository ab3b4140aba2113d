package tapeout.frontmatter.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * A set of keys.
 *
 * @param owner what has them, such as {@code post} or {@code source}
 * @param fields in the order of documentation
 * @param open whether others may stand beside them, for the site's own use; what is nearly one of these is a slip all the
 *     same
 * @param told the names of those whose values are told elsewhere where they are not written, so that they need not be
 */
public record Keys(String owner, Map<String, Field<?>> fields, boolean open, Set<String> told) {

    /** @throws IllegalArgumentException if two fields have one name */
    public static Keys of(String owner, List<? extends Field<?>> fields) {
        Map<String, Field<?>> byName = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalArgumentException(owner + " has two keys " + field.name());
            }
        }
        return new Keys(owner, byName, false, Set.of());
    }

    public static Keys of(String owner, Field<?>... fields) {
        return of(owner, List.of(fields));
    }

    /** These keys and more behind them. */
    public Keys and(Field<?>... more) {
        List<Field<?>> all = new ArrayList<>(fields.values());
        all.addAll(List.of(more));
        return new Keys(owner, of(owner, all).fields(), open, told);
    }

    /**
     * The same keys, with room for others.
     *
     * @param told the names of those whose values are told elsewhere
     */
    public Keys opened(Set<String> told) {
        return new Keys(owner, fields, true, told);
    }

    /** Whether a key has to be written. */
    public boolean needs(Field<?> field) {
        return field.required() && !told.contains(field.name());
    }

    /** A set of these keys. */
    public JsonSchema schema() {
        return schema(Set.of());
    }

    /**
     * A set of these keys, of which some may come from elsewhere.
     *
     * @param given the names of those
     */
    public JsonSchema schema(Set<String> given) {
        Map<String, JsonSchema> properties = new LinkedHashMap<>();
        fields.values().forEach(field -> properties.put(field.name(), field.schema()));
        JsonSchema all = JsonSchema.of("object").with("title", owner).with(JsonSchema.PROPERTIES, properties);
        List<String> needed = fields.values().stream()
                .filter(this::needs)
                .map(Field::name)
                .filter(name -> !given.contains(name))
                .toList();
        return (needed.isEmpty() ? all : all.with("required", needed)).with("additionalProperties", open);
    }

    /** Reads the value of each key; whatever is unknown, wrong or missing is reported and left out. */
    public Fields read(YamlValue.Mapping mapping, Reading reading) {
        Fields read = new Fields(mapping.at(), reading.problems());
        Set<String> misspelt = new HashSet<>();
        mapping.entries().forEach((name, entry) -> {
            Field<?> field = fields.get(name);
            if (field != null) {
                readValue(field, entry, reading, read);
            } else {
                Optional<String> near = KeySynonyms.meant(
                                name, fields.keySet(), mapping.entries().keySet())
                        .or(() -> below(name));
                near.ifPresent(misspelt::add);
                if (entry.value() instanceof YamlValue.Broken) {
                    return; // why has been told; what the key should be shows once that is mended
                }
                if (open && (near.isEmpty() || KeySynonyms.isAnothers(name))) {
                    return;
                }
                if (near.isEmpty() && endsText(entry, mapping)) {
                    if (isListWithoutBrackets(before(name, mapping))) {
                        return; // that it is no list has been told
                    }
                    reading.problems().strayComma(entry.keyAt(), name);
                } else {
                    reading.problems().unknownKey(entry.keyAt(), name, owner, near, fields.keySet());
                }
            }
        });
        for (Field<?> field : fields.values()) {
            if (field.required() && !read.has(field)) {
                read.markIncomplete();
                if (!mapping.entries().containsKey(field.name()) && !misspelt.contains(field.name())) {
                    reading.problems().missingKey(mapping.at(), field.name(), owner, reading.example(field.example()));
                }
            }
        }
        return read;
    }

    /** How a key is written that stands below another one, where its name is given with a dot. */
    private Optional<String> below(String name) {
        int dot = name.indexOf('.');
        Field<?> group = dot < 0 ? null : fields.get(name.substring(0, dot));
        Keys within = group == null ? null : group.shape().within();
        return group != null && within != null && within.fields().containsKey(name.substring(dot + 1))
                ? Optional.of(group.name() + ": {" + name.substring(dot + 1) + ": …}")
                : Optional.empty();
    }

    /** Reports what is wrong with one key that is written, whatever is missing beside it. */
    public void check(String name, YamlValue.Mapping mapping, Reading reading) {
        YamlValue.Entry entry = mapping.entries().get(name);
        Field<?> field = fields.get(name);
        if (entry != null && field != null) {
            readValue(field, entry, reading, new Fields(entry.keyAt(), reading.problems()));
        } else if (entry != null) {
            Set<String> written = mapping.entries().keySet();
            Optional<String> near = KeySynonyms.meant(name, fields.keySet(), written);
            if (near.isPresent() || !open) {
                reading.problems().unknownKey(entry.keyAt(), name, owner, near, fields.keySet());
            }
        }
    }

    /** The key before another one, passing over those that are only ends of texts. */
    private static String before(String name, YamlValue.Mapping mapping) {
        String before = "";
        for (Map.Entry<String, YamlValue.Entry> entry : mapping.entries().entrySet()) {
            if (entry.getKey().equals(name)) {
                break;
            }
            before = endsText(entry.getValue(), mapping) ? before : entry.getKey();
        }
        YamlValue.Entry found = mapping.entries().get(before);
        return found != null && found.value() instanceof YamlValue.Scalar ? before : "";
    }

    private boolean isListWithoutBrackets(String key) {
        Field<?> field = fields.get(key);
        return field != null && field.shape().needsBrackets();
    }

    /** Whether none of the keys that are written is or was meant as one of these: something else is written there. */
    boolean areForeign(YamlValue.Mapping mapping) {
        Set<String> written = mapping.entries().keySet();
        return !written.isEmpty()
                && written.stream()
                        .allMatch(key -> !fields.containsKey(key)
                                && KeySynonyms.meant(key, fields.keySet(), written)
                                        .isEmpty());
    }

    /** Whether a key without a value stands within braces: what follows a comma that was meant as text. */
    private static boolean endsText(YamlValue.Entry entry, YamlValue.Mapping mapping) {
        return entry.value().isEmpty()
                && entry.keyAt().line() == mapping.at().line()
                && entry.keyAt().column() > mapping.at().column() + 1;
    }

    private static <T> void readValue(Field<T> field, YamlValue.Entry entry, Reading reading, Fields read) {
        YamlValue value = entry.value();
        if (value instanceof YamlValue.Broken) {
            read.markWritten(field);
        } else if (!value.isEmpty()) {
            read.markWritten(field);
            T result = field.read(value, reading);
            if (result != null) {
                read.put(field, result, value.at());
            }
        } else if (field.shape().isFreeText() && value instanceof YamlValue.Scalar scalar && scalar.comment() != null) {
            reading.problems().ofTexts().cutText(scalar.comment(), field.name(), "");
        } else if (field.required()) {
            reading.problems().emptyKey(entry.keyAt(), field.name(), reading.example(field.example()));
        }
    }
}
