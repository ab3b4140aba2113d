package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the news is about. Ids are unique across all entities. */
public sealed interface Entity extends Document permits Organization, Chip, Model, Rule {

    EntityType type();

    Profile profile();

    FactSheet facts();

    @Override
    default List<Source> sources() {
        return profile().sources();
    }

    @Override
    default String title() {
        return profile().name();
    }

    /**
     * What every entity has.
     *
     * @param name its usual name
     * @param summary what it is, in one line
     * @param alsoKnownAs its other names
     * @param sources where its facts are known from
     * @param verified the day its facts were last checked; null where never
     * @param updates changes of its tracker row, the latest first
     * @param upcoming what is dated ahead, in the order written
     */
    record Profile(
            String name,
            String summary,
            List<String> alsoKnownAs,
            List<Source> sources,
            @Nullable LocalDate verified,
            List<TrackerUpdate> updates,
            List<Upcoming> upcoming) {

        public Profile {
            alsoKnownAs = List.copyOf(alsoKnownAs);
            sources = List.copyOf(sources);
            updates = List.copyOf(updates);
            upcoming = List.copyOf(upcoming);
        }
    }
}
