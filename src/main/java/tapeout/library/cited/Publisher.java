package tapeout.library.cited;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Source;
import tapeout.content.SourceKind;

/**
 * Who published what documents cite.
 *
 * @param name as sources name it, or the entity's name
 * @param entity what the site knows of it; null where it has no entry
 * @param cited in how many lists of sources something of it stands
 * @param firstHand how many of these are its own words on what it does itself
 * @param read when something of it was last read; null where nothing was
 * @param kinds what sorts of sources it published
 */
public record Publisher(
        String name,
        @Nullable Entity entity,
        int cited,
        int firstHand,
        @Nullable LocalDate read,
        Set<SourceKind> kinds) {

    public Publisher {
        kinds = Set.copyOf(kinds);
    }

    static Publisher of(String name, @Nullable Entity entity) {
        return new Publisher(name, entity, 0, 0, null, Set.of());
    }

    Publisher with(Source source) {
        Set<SourceKind> all = EnumSet.of(source.kind());
        all.addAll(kinds);
        LocalDate accessed = source.dates().accessed();
        return new Publisher(
                name,
                entity,
                cited + 1,
                firstHand + (source.kind().isFirstHand() ? 1 : 0),
                read == null || read.isBefore(accessed) ? accessed : read,
                all);
    }

    /** What the site knows of it. */
    public Optional<Entity> known() {
        return Optional.ofNullable(entity);
    }
}
