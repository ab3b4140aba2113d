package tapeout.frontmatter.type;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tapeout.content.type.LifeCycle;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Which names a type's fields and facts cannot have: all of them become keys of one front matter, beside the keys that every
 * entity has. A fact {@code memory.type} stands under the key {@code memory}.
 */
final class TakenNames {

    private static final Set<String> OF_EVERY_ENTITY = Set.of(
            "actions",
            "aliases",
            "also_known_as",
            "compare",
            "expires",
            "extra",
            "limits",
            "name",
            "sources",
            "summary",
            "type",
            "upcoming",
            "updated",
            "updates",
            "verified");

    /** What the data of every entity has in columns of its own. */
    private static final Set<String> COLUMNS_OF_EVERY_ENTITY = Set.of("id", "newest_source", "url");

    /** A field or fact of this name takes the place of the key; a group of facts cannot. */
    private static final String STATUS = "status";

    private final FrontMatterProblems problems;
    private final Set<String> columns;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private boolean free = true;

    private TakenNames(FrontMatterProblems problems, Set<String> columns) {
        this.problems = problems;
        this.columns = columns;
    }

    /** Reports the names that are taken; whether none is. */
    static boolean areFree(YamlValue.Mapping type, FrontMatterProblems problems) {
        Set<String> columns = new HashSet<>(COLUMNS_OF_EVERY_ENTITY);
        if (type.entries().containsKey(LifeCycleKeys.FIELD.name())) {
            columns.addAll(LifeCycle.COLUMNS);
        }
        TakenNames names = new TakenNames(problems, columns);
        names.each(type, "fields", names::field);
        names.each(type, "facts", names::fact);
        return names.free;
    }

    private interface Visit {
        void name(String name, YamlValue.Entry entry);
    }

    private void each(YamlValue.Mapping type, String key, Visit visit) {
        YamlValue.Entry entry = type.entries().get(key);
        if (entry != null && entry.value() instanceof YamlValue.Mapping named) {
            named.entries().forEach(visit::name);
        }
    }

    private void field(String name, YamlValue.Entry entry) {
        if (OF_EVERY_ENTITY.contains(name)) {
            taken(name, entry);
        } else {
            checkColumn(name, entry);
        }
        fields.put(name, entry.keyAt().line());
    }

    private void fact(String path, YamlValue.Entry entry) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        if (OF_EVERY_ENTITY.contains(key) || (key.equals(STATUS) && dot > 0)) {
            taken(key, entry);
            return;
        }
        checkColumn(path, entry);
        Map<String, Integer> other = dot < 0 ? groups : single;
        Integer first = fields.getOrDefault(key, other.get(key));
        if (first != null) {
            problems.duplicateKey(entry.keyAt(), key, first);
            free = false;
        }
        (dot < 0 ? single : groups).putIfAbsent(key, entry.keyAt().line());
    }

    private void checkColumn(String name, YamlValue.Entry entry) {
        if (columns.contains(name)) {
            problems.ofTypes().takenColumn(entry.keyAt(), "entity", name);
            free = false;
        }
    }

    private void taken(String name, YamlValue.Entry entry) {
        problems.ofTypes().takenKey(entry.keyAt(), "entity", name);
        free = false;
    }
}
