package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tapeout.content.EntityType;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.FactSheet;

/** The keys of an entity's typed facts: one for each, with those whose path has a dot below a key of their own. */
final class FactSheetKeys {

    private final Map<FactKey, Field<List<Fact>>> single = new EnumMap<>(FactKey.class);
    private final List<Field<FactSheet>> groups = new ArrayList<>();

    private FactSheetKeys(EntityType type, Function<FactKey, String> docs) {
        Map<String, Map<FactKey, Field<List<Fact>>>> grouped = new LinkedHashMap<>();
        for (FactKey key : FactKey.of(type)) {
            int dot = key.path().indexOf('.');
            String name = key.path().substring(dot + 1);
            Field<List<Fact>> field =
                    Field.optional(name, ListShape.oneOrMore(keys(key).shape()), example(key), docs.apply(key));
            if (dot < 0) {
                single.put(key, field);
            } else {
                grouped.computeIfAbsent(key.path().substring(0, dot), group -> new EnumMap<>(FactKey.class))
                        .put(key, field);
            }
        }
        grouped.forEach((name, fields) -> groups.add(group(name, fields)));
    }

    /**
     * The keys of a type's facts.
     *
     * @param docs what each fact says, one sentence
     */
    static FactSheetKeys of(EntityType type, Function<FactKey, String> docs) {
        return new FactSheetKeys(type, docs);
    }

    private static FactKeys<?> keys(FactKey key) {
        return switch (key.form()) {
            case QUANTITY -> FactKeys.quantity(Objects.requireNonNull(key.unit()));
            case TEXT -> key.words().isEmpty() ? FactKeys.TEXT : FactKeys.word(key.words());
            case DATE -> FactKeys.DATE;
            case WORDS -> FactKeys.WORDS;
        };
    }

    Field<?>[] fields() {
        List<Field<?>> fields = new ArrayList<>(single.values());
        fields.addAll(groups);
        return fields.toArray(Field<?>[]::new);
    }

    FactSheet sheet(Fields fields) {
        Map<FactKey, List<Fact>> facts = collect(fields, single);
        for (Field<FactSheet> group : groups) {
            FactSheet below = fields.find(group);
            if (below != null) {
                facts.putAll(below.facts());
            }
        }
        return new FactSheet(facts);
    }

    private static Field<FactSheet> group(String name, Map<FactKey, Field<List<Fact>>> fields) {
        Field<List<Fact>> first = fields.values().iterator().next();
        return Field.optional(
                name,
                new StructShape<>(
                        Keys.of(name, List.copyOf(fields.values())), below -> new FactSheet(collect(below, fields))),
                "{" + first.name() + ": " + first.example() + "}",
                "Facts about its " + name + ".");
    }

    private static Map<FactKey, List<Fact>> collect(Fields fields, Map<FactKey, Field<List<Fact>>> wanted) {
        Map<FactKey, List<Fact>> facts = new EnumMap<>(FactKey.class);
        wanted.forEach((key, field) -> {
            List<Fact> alternatives = fields.find(field);
            if (alternatives != null) {
                facts.put(key, alternatives);
            }
        });
        return facts;
    }

    private static String example(FactKey key) {
        return switch (key.form()) {
            case QUANTITY -> "{value: 128, unit: GB, source: maker}";
            case TEXT -> "{value: HBM3, source: maker}";
            case DATE -> "{value: 2026-Q4, source: maker}";
            case WORDS -> "{value: [text, image], source: maker}";
        };
    }
}
