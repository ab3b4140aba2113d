package tapeout.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tapeout.content.Entity;
import tapeout.content.TrackerUpdate;

/**
 * A change of a tracker's cell with the entity whose row it stands in.
 *
 * @param entity whose row
 * @param number which change of that cell on that day it is, from 1, in the order written
 * @param update the change
 */
public record EntityUpdate(Entity entity, int number, TrackerUpdate update) {

    private static final Comparator<EntityUpdate> LATEST_FIRST = Comparator.<EntityUpdate, LocalDate>comparing(
                    entry -> entry.update().date())
            .reversed()
            .thenComparing(entry -> entry.entity().header().file());

    /**
     * The changes of entities that are not dated ahead, the latest first; those of one entity on one day in the order
     * written.
     */
    static List<EntityUpdate> of(Collection<Entity> entities, Visibility visibility) {
        return entities.stream()
                .flatMap(entity -> of(entity).stream())
                .filter(change -> visibility.shows(change.update().date()))
                .sorted(LATEST_FIRST) // stable: what stands in one file keeps its order
                .toList();
    }

    /** All changes of one entity's row, also those dated ahead. */
    public static List<EntityUpdate> of(Entity entity) {
        List<TrackerUpdate> updates = entity.profile().updates();
        List<EntityUpdate> all = new ArrayList<>(updates.size());
        for (int i = 0; i < updates.size(); i++) {
            all.add(new EntityUpdate(entity, number(updates.subList(0, i), updates.get(i)), updates.get(i)));
        }
        return all;
    }

    private static int number(List<TrackerUpdate> before, TrackerUpdate update) {
        return 1
                + (int) before.stream()
                        .filter(other -> other.date().equals(update.date())
                                && other.field().id().equals(update.field().id()))
                        .count();
    }
}
