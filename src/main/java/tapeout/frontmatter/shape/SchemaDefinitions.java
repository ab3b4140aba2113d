package tapeout.frontmatter.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a whole schema of a nested one: a set of keys that stands in it twice is defined once. Confined to one thread. */
final class SchemaDefinitions {

    private final Map<JsonSchema, Integer> uses = new HashMap<>();
    private final Map<JsonSchema, String> names = new HashMap<>();
    private final Map<String, JsonSchema> definitions = new LinkedHashMap<>();

    private SchemaDefinitions() {}

    /** The same schema, with its dialect and its definitions. */
    static JsonSchema whole(JsonSchema nested) {
        SchemaDefinitions found = new SchemaDefinitions();
        found.count(nested);
        JsonSchema flat = found.flatten(nested);
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("$schema", JsonSchema.DIALECT);
        keywords.putAll(flat.keywords());
        if (!found.definitions.isEmpty()) {
            keywords.put("$defs", found.definitions);
        }
        return new JsonSchema(keywords);
    }

    private void count(Object value) {
        if (value instanceof JsonSchema schema) {
            if (!schema.isOfKeys() || uses.merge(schema, 1, Integer::sum) == 1) {
                schema.keywords().values().forEach(this::count);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::count);
        } else if (value instanceof List<?> list) {
            list.forEach(this::count);
        }
    }

    private JsonSchema flatten(JsonSchema schema) {
        Map<String, Object> flat = new LinkedHashMap<>();
        schema.keywords().forEach((keyword, value) -> flat.put(keyword, flatten(value)));
        return new JsonSchema(flat);
    }

    private Object flatten(Object value) {
        if (value instanceof JsonSchema schema) {
            return uses.getOrDefault(schema, 0) > 1 ? reference(schema) : flatten(schema);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> flat = new LinkedHashMap<>();
            map.forEach((name, one) -> flat.put(name, flatten(one)));
            return flat;
        }
        return value instanceof List<?> list && list.stream().anyMatch(JsonSchema.class::isInstance)
                ? list.stream().map(this::flatten).toList()
                : value;
    }

    private JsonSchema reference(JsonSchema schema) {
        String name = names.get(schema);
        if (name == null) {
            name = free(schema.title());
            names.put(schema, name);
            definitions.put(name, schema); // holds its place in the order
            definitions.put(name, flatten(schema));
        }
        return new JsonSchema(Map.of("$ref", "#/$defs/" + name));
    }

    private String free(String title) {
        String plain = title.replace(' ', '-');
        String name = plain;
        for (int number = 2; definitions.containsKey(name); number++) {
            name = plain + "-" + number;
        }
        return name;
    }
}
