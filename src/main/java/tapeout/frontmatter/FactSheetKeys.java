package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Fact;
import tapeout.content.FactSheet;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.Units;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.StructShape;

/** The keys of an entity's typed facts: one for each, with those whose path has a dot below a key of their own. */
final class FactSheetKeys {

    private final EntityType type;
    private final Map<String, Field<List<Fact>>> single = new LinkedHashMap<>();
    private final List<Field<Map<String, List<Fact>>>> groups = new ArrayList<>();
    private final List<Field<?>> fields = new ArrayList<>();

    FactSheetKeys(EntityType type, Units units) {
        this.type = type;
        Map<String, Map<String, Field<List<Fact>>>> grouped = new LinkedHashMap<>();
        for (FactType fact : type.facts().values()) {
            FactKeys<?> keys = FactForms.keys(fact, units);
            String path = fact.path();
            int dot = path.indexOf('.');
            Field<List<Fact>> field = new Field<>(
                    path.substring(dot + 1),
                    keys.shape(),
                    fact.demand().required(),
                    fact.texts().sentence(),
                    keys.example(),
                    at -> List.of());
            if (dot < 0) {
                single.put(path, field);
                fields.add(field);
            } else {
                grouped.computeIfAbsent(path.substring(0, dot), group -> new LinkedHashMap<>())
                        .put(path, field);
            }
        }
        grouped.forEach((name, below) -> groups.add(group(name, below)));
        fields.addAll(groups);
    }

    Field<?>[] fields() {
        return fields.toArray(Field<?>[]::new);
    }

    FactSheet sheet(Fields read) {
        Map<String, List<Fact>> found = collect(read, single);
        groups.forEach(group -> {
            Map<String, List<Fact>> below = read.find(group);
            if (below != null) {
                found.putAll(below);
            }
        });
        Map<String, List<Fact>> inOrder = new LinkedHashMap<>();
        type.facts().keySet().forEach(path -> {
            List<Fact> facts = found.get(path);
            if (facts != null) {
                inOrder.put(path, facts);
            }
        });
        return new FactSheet(inOrder);
    }

    private static Field<Map<String, List<Fact>>> group(String name, Map<String, Field<List<Fact>>> fields) {
        Field<List<Fact>> first = fields.values().iterator().next();
        return new Field<>(
                name,
                new StructShape<>(Keys.of(name, List.copyOf(fields.values())), below -> collect(below, fields)),
                fields.values().stream().anyMatch(Field::required),
                "Facts about its " + name + ".",
                "{" + first.name() + ": " + first.example() + "}",
                at -> Map.of());
    }

    private static Map<String, List<Fact>> collect(Fields read, Map<String, Field<List<Fact>>> wanted) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        wanted.forEach((path, field) -> {
            List<Fact> alternatives = read.find(field);
            if (alternatives != null) {
                facts.put(path, alternatives);
            }
        });
        return facts;
    }
}
