package tapeout.content.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was locked of the rows of all entities, from the first day on. What it says of a day follows from replaying its
 * changes up to that day, and from nothing else. Immutable.
 */
public final class FactHistory {

    /** Of a site that has never been locked, or has no entities. */
    public static final FactHistory NONE = new FactHistory(List.of());

    private final List<RowChange> changes;

    /** @param changes in any order; at most one of a row and a day */
    public FactHistory(List<RowChange> changes) {
        this.changes = changes.stream()
                .sorted(Comparator.comparing(RowChange::day).thenComparing(RowChange::row))
                .toList();
    }

    /**
     * A change that does not start from what the changes before it lead to.
     *
     * @param row whose row
     * @param day the day of the change
     * @param change the change
     * @param known what the cell said then, as the changes before have it
     */
    public record Contradiction(RowKey row, LocalDate day, CellChange change, List<String> known) {}

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** All changes, the earliest first; those of the first day are how it began. */
    public List<RowChange> changes() {
        return changes;
    }

    /** The changes of days after a day, the earliest first. */
    public List<RowChange> after(LocalDate day) {
        return changes.stream().filter(change -> change.day().isAfter(day)).toList();
    }

    /** The day on which it begins; empty where it holds nothing. */
    public Optional<LocalDate> begins() {
        return changes.stream().findFirst().map(RowChange::day);
    }

    /** The day on which that of a type's entities begins; empty where it holds nothing of them. */
    public Optional<LocalDate> begins(String type) {
        return changes.stream()
                .filter(change -> change.row().type().equals(type))
                .findFirst()
                .map(RowChange::day);
    }

    /** The last day on or before a day on which something was locked; empty where nothing was. */
    public Optional<LocalDate> lastUpTo(LocalDate day) {
        return changes.stream()
                .map(RowChange::day)
                .filter(one -> !one.isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Every row at the end of a day. */
    public SortedMap<RowKey, RowCells> on(LocalDate day) {
        SortedMap<RowKey, RowCells> rows = new TreeMap<>();
        for (RowChange change : changes) {
            if (!change.day().isAfter(day)) {
                apply(change, rows);
            }
        }
        return Collections.unmodifiableSortedMap(rows);
    }

    /** Every row as it was locked last. */
    public SortedMap<RowKey, RowCells> latest() {
        return on(LocalDate.MAX);
    }

    /** What cannot be, in the order of days. */
    public List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        SortedMap<RowKey, RowCells> rows = new TreeMap<>();
        for (RowChange change : changes) {
            RowCells before = rows.getOrDefault(change.row(), RowCells.NONE);
            before.contradictedBy(change.cells())
                    .forEach(cell ->
                            found.add(new Contradiction(change.row(), change.day(), cell, before.get(cell.cell()))));
            apply(change, rows);
        }
        return found;
    }

    private static void apply(RowChange change, SortedMap<RowKey, RowCells> rows) {
        RowCells after = rows.getOrDefault(change.row(), RowCells.NONE).after(change.cells());
        if (after.isEmpty()) {
            rows.remove(change.row());
        } else {
            rows.put(change.row(), after);
        }
    }
}
