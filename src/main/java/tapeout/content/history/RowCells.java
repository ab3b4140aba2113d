package tapeout.content.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tapeout.content.value.KeyboardMarks;
import tapeout.problem.SourceLocation;

/**
 * What one row says: the values of each cell of which anything is known, as data downloads write them.
 *
 * @param values by the cell's name; a row without any is of an entity that is not there
 */
public record RowCells(SortedMap<String, List<String>> values) {

    public static final RowCells NONE = new RowCells(new TreeMap<>());

    public RowCells {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The values of a cell; none where nothing is known. */
    public List<String> get(String cell) {
        return values.getOrDefault(cell, List.of());
    }

    /** Whether its entity is not there. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * What leads from this row to a later one, by cell. The order in which a cell gives its values is no difference, and
     * neither is how their quotation marks and dashes are typeset, which changes with the language of the site.
     *
     * @param at says where the later row's cells are written
     */
    public List<CellChange> to(RowCells later, Function<String, SourceLocation> at) {
        TreeSet<String> cells = new TreeSet<>(values.keySet());
        cells.addAll(later.values.keySet());
        List<CellChange> changes = new ArrayList<>();
        for (String cell : cells) {
            if (!saysTheSame(get(cell), later.get(cell))) {
                changes.add(new CellChange(cell, get(cell), later.get(cell), at.apply(cell)));
            }
        }
        return changes;
    }

    /** As {@link #to(RowCells, Function)}, of rows that are written nowhere. */
    public List<CellChange> to(RowCells later) {
        return to(later, SourceLocation::of);
    }

    /** The row after some changes. */
    RowCells after(List<CellChange> changes) {
        SortedMap<String, List<String>> after = new TreeMap<>(values);
        for (CellChange change : changes) {
            if (change.to().isEmpty()) {
                after.remove(change.cell());
            } else {
                after.put(change.cell(), change.to());
            }
        }
        return new RowCells(after);
    }

    /** The changes that do not start from what this row says. */
    List<CellChange> contradictedBy(List<CellChange> changes) {
        return changes.stream()
                .filter(change -> !saysTheSame(get(change.cell()), change.from()))
                .toList();
    }

    private static boolean saysTheSame(List<String> some, List<String> others) {
        return some.equals(others)
                || some.size() == others.size() && plain(some).equals(plain(others));
    }

    private static List<String> plain(List<String> values) {
        return values.stream().map(KeyboardMarks::in).sorted().toList();
    }

    /** Cells that are taken together by name, without those that have no value. */
    static RowCells of(Map<String, List<String>> cells) {
        SortedMap<String, List<String>> filled = new TreeMap<>();
        cells.forEach((cell, values) -> {
            if (!values.isEmpty()) {
                filled.put(cell, List.copyOf(values));
            }
        });
        return new RowCells(filled);
    }
}
