package tapeout.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tapeout.content.Entity;
import tapeout.content.Topic;

/** What is dated ahead of entities. */
final class UpcomingIndex {

    private final List<EntityUpcoming> all;
    private final LocalDate today;

    /** @param today the day of the build, before which steps that have been taken are not ahead any more */
    UpcomingIndex(Collection<Entity> entities, LocalDate today) {
        this.all = EntityUpcoming.of(entities);
        this.today = today;
    }

    /** All of the entities that a topic tracks. */
    List<EntityUpcoming> of(Topic topic) {
        return all.stream().filter(entry -> isTracked(entry, topic)).toList();
    }

    /** What is ahead on a day. */
    List<EntityUpcoming> ahead(LocalDate day) {
        return all.stream()
                .filter(entry -> entry.isAheadOf(day) && !(entry.step() && day.isBefore(today)))
                .toList();
    }

    List<EntityUpcoming> ahead(Topic topic, LocalDate day) {
        return ahead(day).stream().filter(entry -> isTracked(entry, topic)).toList();
    }

    private static boolean isTracked(EntityUpcoming entry, Topic topic) {
        return entry.entity().type() == topic.tracks();
    }
}
