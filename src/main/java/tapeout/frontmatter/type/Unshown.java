package tapeout.frontmatter.type;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tapeout.content.type.Choice;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.TrackerType;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.frontmatter.TypeProblems;

/** Tells of what a type declares so that readers would not see it: entities without a row, states without their day. */
final class Unshown {

    private Unshown() {}

    /** @param type the type's file, for the places */
    static void checkRows(
            TrackerType tracker, Map<String, FieldType> fields, YamlValue.Mapping type, TypeProblems problems) {
        List<TrackerType.TableType> shown =
                tracker.tables().stream().filter(table -> !table.more()).toList();
        if (shown.isEmpty() && !tracker.tables().isEmpty()) {
            problems.foldedTracker(type.at("tracker", "tables"));
        }
        Set<String> by = new HashSet<>();
        Set<String> chosen = new HashSet<>();
        for (TrackerType.TableType table : shown) {
            if (table.when() == null) {
                return;
            }
            by.add(table.when().field());
            chosen.addAll(table.when().words());
        }
        FieldType field = by.size() == 1 ? fields.get(by.iterator().next()) : null;
        if (field != null) {
            List<String> left = field.words().stream()
                    .map(Choice::word)
                    .filter(word -> !chosen.contains(word))
                    .toList();
            if (!left.isEmpty()) {
                problems.withoutTable(type.at("tracker", "tables"), field.name(), left);
            }
        }
    }

    /** @param type the type's file, for the places */
    static void checkDays(LifeCycle cycle, YamlValue.Mapping type, TypeProblems problems) {
        if (cycle.states().stream().anyMatch(Unshown::tellsDay)) {
            cycle.states().stream()
                    .filter(state -> !tellsDay(state))
                    .forEach(state -> problems.sinceWithoutDay(
                            type.at("lifecycle", "states", state.word(), "since"), state.word()));
        }
    }

    private static boolean tellsDay(LifeCycle.State state) {
        return state.since().contains("{0}");
    }
}
