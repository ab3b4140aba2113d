package tapeout.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.history.CellChange;
import tapeout.content.history.FactHistory;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.value.Reference;

/**
 * A change of a tracker's cell with the entity whose row it stands in.
 *
 * @param entity whose row
 * @param number which change of that cell on that day it is, from 1, in the order written
 * @param update the change
 * @param locked the same as the history of facts has it; null for an editor's note
 */
public record EntityUpdate(
        Entity entity,
        int number,
        TrackerUpdate update,
        @Nullable CellChange locked) {

    private static final Comparator<EntityUpdate> LATEST_FIRST = Comparator.<EntityUpdate, LocalDate>comparing(
                    entry -> entry.update().date())
            .reversed()
            .thenComparing(entry -> entry.entity().header().file());

    /**
     * The changes of entities that are not dated ahead, those of the history and those that editors noted, the latest
     * first; those of one entity on one day in the order written.
     */
    static List<EntityUpdate> of(Collection<Entity> entities, FactHistory history, Visibility visibility) {
        return Stream.concat(
                        entities.stream().flatMap(entity -> of(entity).stream()),
                        LockedChanges.of(history, entities).stream())
                .filter(change -> visibility.shows(change.update().date()))
                .sorted(LATEST_FIRST) // stable: what stands in one file keeps its order
                .toList();
    }

    /**
     * A change that nobody had to note.
     *
     * @param day the day on which it was locked
     * @param sources the ids of the entity's sources that say what the cell says now
     */
    static EntityUpdate locked(Entity entity, LocalDate day, CellChange change, List<Reference> sources) {
        TrackerUpdate update = new TrackerUpdate(
                day,
                new Reference(change.cell(), change.at()),
                String.join(" | ", change.from()),
                String.join(" | ", change.to()),
                sources,
                null);
        return new EntityUpdate(entity, 1, update, change);
    }

    /** All changes of one entity's row that editors noted, also those dated ahead. */
    public static List<EntityUpdate> of(Entity entity) {
        List<TrackerUpdate> updates = entity.profile().updates();
        List<EntityUpdate> all = new ArrayList<>(updates.size());
        for (int i = 0; i < updates.size(); i++) {
            all.add(new EntityUpdate(entity, number(updates, i), updates.get(i), null));
        }
        return all;
    }

    /** Which change of its cell on its day one of the changes of a row is, from 1, in the order written. */
    public static int number(List<TrackerUpdate> all, int index) {
        TrackerUpdate update = all.get(index);
        return 1
                + (int) all.subList(0, index).stream()
                        .filter(other -> other.date().equals(update.date())
                                && other.field().id().equals(update.field().id()))
                        .count();
    }
}
