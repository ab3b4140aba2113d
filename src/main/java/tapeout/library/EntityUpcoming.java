package tapeout.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tapeout.content.Entity;
import tapeout.content.Upcoming;

/**
 * Something dated ahead, with the entity that it concerns.
 *
 * @param entity whose entry it is
 * @param number which of the entity's entries it is, from 0, in the order written
 * @param upcoming the entry
 */
public record EntityUpcoming(Entity entity, int number, Upcoming upcoming) {

    private static final Comparator<EntityUpcoming> NEAREST_FIRST = Comparator.comparing(
                    (EntityUpcoming entry) -> entry.upcoming().date())
            .thenComparing(entry -> entry.entity().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.entity().header().file())
            .thenComparing(EntityUpcoming::number);

    /** Every entry of some entities, those with an outcome too, the earliest first. */
    static List<EntityUpcoming> of(Collection<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> IntStream.range(
                                0, entity.profile().upcoming().size())
                        .mapToObj(number -> new EntityUpcoming(
                                entity, number, entity.profile().upcoming().get(number))))
                .sorted(NEAREST_FIRST)
                .toList();
    }
}
