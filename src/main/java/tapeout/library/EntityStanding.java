package tapeout.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Source;
import tapeout.content.Standing;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.Reference;

/**
 * An entity with a life cycle and how it stands on a day.
 *
 * @param entity the entity
 * @param standing how it stands
 */
public record EntityStanding(Entity entity, Standing standing) {

    private static final Comparator<EntityStanding> ORDER = Comparator.<EntityStanding>comparingInt(
                    entry -> entry.state().rank())
            .thenComparing(entry -> entry.standing().since(), Comparator.reverseOrder());

    /**
     * Those of some entities to which anything had happened by a day: by state, in the order that their type lists, in each
     * state the latest change first, those of one day in the order given.
     */
    public static List<EntityStanding> on(LocalDate day, List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> entity.standing(day).stream().map(found -> new EntityStanding(entity, found)))
                .sorted(ORDER)
                .toList();
    }

    public LifeCycle.State state() {
        return standing.state();
    }

    /** Where the entity is published, then where the action that decides how it stands is, if elsewhere. */
    public List<String> citations() {
        LifeCycle cycle = Objects.requireNonNull(entity.type().lifeCycle());
        return Stream.of(
                        entity.text(cycle.citation()).orElse(null),
                        standing.deciding().citation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What says that it stands so: the sources of the deciding action. */
    public List<Source> sources() {
        List<String> cited =
                standing.deciding().sources().stream().map(Reference::id).toList();
        return entity.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }
}
