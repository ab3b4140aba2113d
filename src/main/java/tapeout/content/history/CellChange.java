package tapeout.content.history;

import java.util.List;
import tapeout.problem.SourceLocation;

/**
 * A cell that says something else than before.
 *
 * @param cell the cell's name, as {@link EntityCells} gives it
 * @param from what it said, as data downloads write it; none where nothing was known
 * @param to what it says; none where nothing is known any more
 * @param at where that is written
 */
public record CellChange(String cell, List<String> from, List<String> to, SourceLocation at) {

    public CellChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Whether both tell of the same change, wherever they tell it. */
    boolean isSameAs(CellChange other) {
        return cell.equals(other.cell) && from.equals(other.from) && to.equals(other.to);
    }
}
