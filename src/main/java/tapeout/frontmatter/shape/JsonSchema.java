package tapeout.frontmatter.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema (draft 2020-12) of a value that YAML's core schema reads. Immutable.
 *
 * @param keywords in their order; each value is a text, a number, a truth value, a schema, a map of schemas by name or a
 *     list of such
 */
public record JsonSchema(Map<String, Object> keywords) {

    /** The dialect. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** The years that news can have, the months of a year and the days that some month has; no anchors. */
    static final String YEAR = "(?:1\\d|2[01])\\d\\d";

    static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
    static final String DAY = MONTH + "-(?:0[1-9]|[12]\\d|3[01])";

    private static final String TYPE = "type";
    private static final String ENUM = "enum";
    private static final String ANY_OF = "anyOf";
    private static final String PATTERN = "pattern";
    static final String PROPERTIES = "properties";
    private static final String NOTHING = "null";

    /** What Java knows and ECMA-262 does not: a quantifier that gives nothing back. The texts that match are the same. */
    private static final Pattern POSSESSIVE = Pattern.compile("([*+?}])\\+");

    public JsonSchema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    static JsonSchema of(String... types) {
        return new JsonSchema(Map.of(TYPE, List.of(types)));
    }

    /** A text, which without quotes may look like a number or a truth value. */
    static JsonSchema text() {
        return of("string", "number", "boolean");
    }

    /** A text that nothing else looks like. */
    static JsonSchema text(String pattern) {
        return of("string").with(PATTERN, pattern);
    }

    /** A text of a form. */
    static JsonSchema text(Pattern form) {
        return text().with(PATTERN, "^(?:" + POSSESSIVE.matcher(form.pattern()).replaceAll("$1") + ")$");
    }

    /** One of some words, as a text or as what YAML makes of it. */
    public static JsonSchema oneOf(Collection<String> words) {
        List<Object> values = new ArrayList<>(words);
        words.stream()
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf)
                .forEach(values::add);
        return new JsonSchema(Map.of(ENUM, values));
    }

    static JsonSchema anyOf(JsonSchema... schemas) {
        return anyOf(List.of(schemas));
    }

    /** What one of some schemas allows. */
    public static JsonSchema anyOf(List<JsonSchema> schemas) {
        return new JsonSchema(Map.of(ANY_OF, List.copyOf(schemas)));
    }

    /** Some of the keys that any of several sets has, none of them needed; of keys with one name either. */
    public static JsonSchema someOf(String title, List<JsonSchema> sets) {
        Map<String, Set<JsonSchema>> byKey = new LinkedHashMap<>();
        for (JsonSchema set : sets) {
            if (set.keywords.get(PROPERTIES) instanceof Map<?, ?> all) {
                all.forEach((name, schema) -> byKey.computeIfAbsent(String.valueOf(name), key -> new LinkedHashSet<>())
                        .add((JsonSchema) schema));
            }
        }
        Map<String, JsonSchema> properties = new LinkedHashMap<>();
        byKey.forEach((name, either) ->
                properties.put(name, either.size() == 1 ? either.iterator().next() : anyOf(List.copyOf(either))));
        return of("object").with("title", title).with(PROPERTIES, properties).with("additionalProperties", false);
    }

    /** The same schema with another keyword behind, or with another value of one. */
    public JsonSchema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new JsonSchema(more);
    }

    /** The same schema of a set of keys, with another value of one. */
    public JsonSchema withProperty(String key, JsonSchema value) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (keywords.get(PROPERTIES) instanceof Map<?, ?> all) {
            all.forEach((name, schema) -> properties.put(String.valueOf(name), schema));
        }
        properties.put(key, value);
        return with(PROPERTIES, properties);
    }

    /** The same schema as one that stands for itself: with its dialect, and what stands in it twice defined once. */
    public JsonSchema whole() {
        return SchemaDefinitions.whole(this);
    }

    /** Whether it is one of a set of keys that are known. */
    boolean isOfKeys() {
        return keywords.containsKey(PROPERTIES);
    }

    /** What has the keys. */
    String title() {
        return String.valueOf(keywords.get("title"));
    }

    /** The same, or nothing: a key without a value is one that is not written. */
    public JsonSchema orNothing() {
        for (String keyword : List.of(TYPE, ENUM, ANY_OF)) {
            if (keywords.get(keyword) instanceof List<?> list) {
                List<@Nullable Object> more = new ArrayList<>(list);
                more.add(
                        switch (keyword) {
                            case TYPE -> NOTHING;
                            case ANY_OF -> of(NOTHING);
                            default -> null;
                        });
                return with(keyword, Collections.unmodifiableList(more));
            }
        }
        throw new IllegalStateException("a schema without a type: " + keywords);
    }
}
