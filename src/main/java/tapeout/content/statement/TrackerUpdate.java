package tapeout.content.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/**
 * A change of what a tracker says, made by us.
 *
 * @param date when the tracker changed
 * @param field the cell, as a fact's path or another key of the entity
 * @param from what it said
 * @param to what it says
 * @param sources the ids of the entity's sources that the change rests on
 * @param note why; null where the source says enough
 */
public record TrackerUpdate(
        LocalDate date,
        Reference field,
        String from,
        String to,
        List<Reference> sources,
        @Nullable String note) {

    public TrackerUpdate {
        sources = List.copyOf(sources);
    }
}
