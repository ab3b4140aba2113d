package tapeout.lock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tapeout.content.history.CellChange;
import tapeout.content.history.EntityCells;
import tapeout.content.history.FactHistory;
import tapeout.content.history.RowCells;
import tapeout.content.history.RowChange;
import tapeout.content.history.RowKey;

/**
 * What locking has to write down so that the history ends with what entities say.
 *
 * @param begins whether the history begins with it
 * @param written changes of today that it does not hold yet, or holds otherwise, by row
 * @param removed changes of today that it holds and that were taken back
 */
public record HistoryUpdate(boolean begins, List<RowChange> written, List<RowChange> removed) {

    public HistoryUpdate {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /**
     * What leads from the end of the day before to what entities say: however often a day is locked, it has one change of
     * a row. Before its last day nothing can be added to the history, see {@link HistoryChecker#checkEnd}.
     *
     * @param today the day, in UTC
     */
    public static HistoryUpdate of(FactHistory history, PublishedEntities published, LocalDate today) {
        return history.after(today).isEmpty()
                ? ofTheLastDay(history, published, today)
                : new HistoryUpdate(false, List.of(), List.of());
    }

    private static HistoryUpdate ofTheLastDay(FactHistory history, PublishedEntities published, LocalDate today) {
        SortedMap<RowKey, RowCells> before = history.on(today.minusDays(1));
        SortedMap<RowKey, RowCells> now = new TreeMap<>();
        published
                .entities()
                .forEach(entity ->
                        now.put(EntityCells.key(entity), EntityCells.of(entity).row()));
        SortedMap<RowKey, RowChange> known = new TreeMap<>();
        history.changes().stream()
                .filter(change -> change.day().equals(today))
                .forEach(change -> known.put(change.row(), change));
        TreeSet<RowKey> rows = new TreeSet<>(before.keySet());
        rows.addAll(now.keySet());
        List<RowChange> written = new ArrayList<>();
        for (RowKey row : rows) {
            List<CellChange> cells = before.getOrDefault(row, RowCells.NONE).to(now.getOrDefault(row, RowCells.NONE));
            RowChange old = cells.isEmpty() ? null : known.remove(row);
            RowChange change = new RowChange(row, today, cells);
            if (!cells.isEmpty() && (old == null || !change.isSameAs(old))) {
                written.add(change);
            }
        }
        return new HistoryUpdate(
                history.isEmpty() && !written.isEmpty(),
                written,
                known.values().stream().toList());
    }

    /** Whether the history stays as it is. */
    public boolean isEmpty() {
        return written.isEmpty() && removed.isEmpty();
    }

    /** How many cells say something else than the day before, as far as it was not known. */
    public int cells() {
        return written.stream().mapToInt(change -> change.cells().size()).sum();
    }
}
