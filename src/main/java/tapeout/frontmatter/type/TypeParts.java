package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.TrackerType;

/**
 * The parts of a type that its file gives names to, and the columns that a tracker can make of them.
 *
 * @param fields by name
 * @param facts by path
 * @param cycle null where entities have no states
 * @param measuring null where nothing is worked out
 * @param unread the names of what is written and could not be read, which has been told: who names it is right
 */
record TypeParts(
        Map<String, FieldType> fields,
        Map<String, FactType> facts,
        @Nullable LifeCycle cycle,
        @Nullable Measuring measuring,
        Set<String> unread) {

    TypeParts {
        unread = Set.copyOf(unread);
    }

    /** Whether a name is that of something unread, or of a cell of it. */
    boolean isUnread(String name) {
        return unread.contains(name) || unread.stream().anyMatch(one -> name.startsWith(one + "."));
    }

    /** What sources say, and what follows from a life cycle. */
    Set<String> said() {
        Set<String> columns = new LinkedHashSet<>();
        if (cycle != null) {
            columns.addAll(LifeCycle.COLUMNS);
        }
        columns.addAll(fields.keySet());
        columns.addAll(facts.keySet());
        return columns;
    }

    /** What is worked out stands in a tracker where it is named: it is no part of what sources say. */
    List<String> derived() {
        Set<String> said = said();
        return measuring == null
                ? List.of()
                : measuring.derived().stream()
                        .map(MeasureType::word)
                        .filter(word -> !said.contains(word))
                        .toList();
    }

    /** A tracker with columns and a table, where it names none. */
    TrackerType complete(TrackerType tracker) {
        Set<String> named = new LinkedHashSet<>(tracker.columns().isEmpty() ? all(tracker) : tracker.columns());
        named.addAll(tracker.filters());
        Stream.of(tracker.group()).filter(column -> !column.isEmpty()).forEach(named::add);
        List<String> columns = List.copyOf(named);
        List<TrackerType.TableType> tables = new ArrayList<>();
        for (TrackerType.TableType table : tracker.tables()) {
            tables.add(table.orColumns(columns));
        }
        if (tables.isEmpty()) {
            tables.add(new TrackerType.TableType("all", tracker.name(), tracker.name(), "", columns, null, false));
        }
        String group = tracker.group().isEmpty() ? usualGroup(columns) : tracker.group();
        return new TrackerType(
                tracker.name(),
                tracker.summary(),
                group,
                tracker.filters(),
                columns,
                tables,
                tracker.charts(),
                tracker.named());
    }

    /** The state, or else the first field, as far as its files have them. */
    private String usualGroup(List<String> columns) {
        return columns.stream()
                .filter(column -> cycle != null && column.equals("state"))
                .findFirst()
                .or(() -> columns.stream().filter(fields::containsKey).findFirst())
                .orElse("name");
    }

    /** All that sources say, and what is worked out as far as a table shows it. */
    private List<String> all(TrackerType tracker) {
        List<String> all = new ArrayList<>(said());
        derived().stream()
                .filter(word -> tracker.tables().stream()
                        .anyMatch(table -> table.columns().contains(word)))
                .forEach(all::add);
        return all;
    }
}
