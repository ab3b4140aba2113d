package tapeout.content.history;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed in one row on one day: what a file of the history holds.
 *
 * @param row whose row
 * @param day the day on which it was locked, in UTC
 * @param cells what changed, by cell; at least one
 */
public record RowChange(RowKey row, LocalDate day, List<CellChange> cells) {

    public RowChange {
        cells = List.copyOf(cells);
    }

    /** Whether both tell the same, wherever they tell it. */
    public boolean isSameAs(RowChange other) {
        if (!row.equals(other.row) || !day.equals(other.day) || cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isSameAs(other.cells.get(i))) {
                return false;
            }
        }
        return true;
    }
}
