package tapeout.lock;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.content.Entity;
import tapeout.content.history.CellChange;
import tapeout.content.history.EntityCells;
import tapeout.content.history.FactHistory;
import tapeout.content.history.RowCells;
import tapeout.content.history.RowChange;
import tapeout.content.history.RowKey;
import tapeout.problem.HistoryProblems;
import tapeout.problem.SourceLocation;

/** Compares the history with itself and with what entities say. */
public final class HistoryChecker {

    private final FactHistory history;
    private final LocalDate today;

    /** @param today the day of the build, in UTC */
    public HistoryChecker(FactHistory history, LocalDate today) {
        this.history = history;
        this.today = today;
    }

    /** Checks that every change starts from what those before it lead to, and that none is dated ahead. */
    public void checkItself(HistoryProblems problems) {
        for (FactHistory.Contradiction found : history.contradictions()) {
            CellChange change = found.change();
            problems.contradicts(change.at(), change.cell(), change.from(), found.known());
        }
        List<RowChange> ahead = history.after(today);
        if (!ahead.isEmpty()) {
            problems.datedAhead(file(ahead.get(0)), ahead.size(), day(ahead), today);
        }
    }

    /** Checks that today can be added to it, if anything is to be. */
    public void checkEnd(PublishedEntities published, HistoryProblems problems) {
        List<RowChange> ahead = history.after(today);
        if (!ahead.isEmpty()
                && !HistoryUpdate.of(history, published, day(ahead)).isEmpty()) {
            problems.cannotContinue(file(ahead.get(ahead.size() - 1)), day(ahead), today);
        }
    }

    private static LocalDate day(List<RowChange> ahead) {
        return ahead.get(ahead.size() - 1).day();
    }

    private static SourceLocation file(RowChange change) {
        return SourceLocation.of(change.cells().get(0).at().file());
    }

    /** Checks that what entities say is what was locked last. */
    public void checkEntities(PublishedEntities published, HistoryProblems problems) {
        SortedMap<RowKey, RowCells> locked = new TreeMap<>(history.latest());
        for (Entity entity : published.entities()) {
            EntityCells now = EntityCells.of(entity);
            RowCells before = locked.getOrDefault(EntityCells.key(entity), RowCells.NONE);
            locked.remove(EntityCells.key(entity));
            List<CellChange> changes = before.to(now.row(), cell -> place(entity, now, cell));
            if (before.isEmpty()) {
                problems.notLockedYet(entity.header().at());
            } else if (!changes.isEmpty()) {
                problems.changedSince(
                        changes.get(0).at(),
                        changes.stream().map(CellChange::cell).toList());
            }
        }
        if (published.complete()) {
            locked.keySet().forEach(row -> problems.goneSince(lastOf(row), row.type(), row.id()));
        }
    }

    private SourceLocation lastOf(RowKey row) {
        return history.changes().stream()
                .filter(change -> change.row().equals(row))
                .reduce((earlier, later) -> later)
                .map(HistoryChecker::file)
                .orElseThrow();
    }

    private static SourceLocation place(Entity entity, EntityCells now, String cell) {
        return now.places().getOrDefault(cell, entity.header().at());
    }
}
