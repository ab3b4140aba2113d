package tapeout.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tapeout.content.Entity;
import tapeout.content.history.CellChange;
import tapeout.content.history.EntityCells;
import tapeout.content.history.FactHistory;
import tapeout.content.history.RowChange;
import tapeout.content.history.RowKey;

/**
 * The changes of cells that the history of facts holds, as the change log shows them: without its first day, on which it
 * began, and without those that an editor's note tells of.
 */
final class LockedChanges {

    private final FactHistory history;
    private final Map<RowKey, Entity> entities;
    private final Map<RowKey, LocalDate> lastDays = new HashMap<>();

    private LockedChanges(FactHistory history, Collection<Entity> entities) {
        this.history = history;
        this.entities = entities.stream().collect(Collectors.toMap(EntityCells::key, entity -> entity));
    }

    /** Of the entities that there still are, the earliest first. */
    static List<EntityUpdate> of(FactHistory history, Collection<Entity> entities) {
        return history.isEmpty() ? List.of() : new LockedChanges(history, entities).updates();
    }

    private List<EntityUpdate> updates() {
        LocalDate begins = history.begins().orElseThrow();
        List<EntityUpdate> updates = new ArrayList<>();
        for (RowChange change : history.changes()) {
            LocalDate before = lastDays.put(change.row(), change.day());
            Entity entity = entities.get(change.row());
            if (entity != null && change.day().isAfter(begins)) {
                updates.addAll(updates(entity, change, before == null ? LocalDate.MIN : before));
            }
        }
        return updates;
    }

    /** @param before the last day on which the row was locked until then; what was noted after it belongs to this change */
    private static List<EntityUpdate> updates(Entity entity, RowChange change, LocalDate before) {
        EntityCells cells = EntityCells.of(entity);
        return EntityCells.shown(change).stream()
                .filter(cell -> !isNoted(entity, cell, before, change.day()))
                .map(cell -> EntityUpdate.locked(entity, change.day(), cell, cells.sources(cell.cell(), cell.to())))
                .toList();
    }

    private static boolean isNoted(Entity entity, CellChange change, LocalDate before, LocalDate day) {
        String key = EntityCells.key(entity.type(), change.cell());
        return entity.profile().updates().stream()
                .anyMatch(note -> note.field().id().equals(key)
                        && note.date().isAfter(before)
                        && !note.date().isAfter(day));
    }
}
