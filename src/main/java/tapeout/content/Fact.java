package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * One typed statement about an entity, with its sources.
 *
 * @param value what it says
 * @param qualifier how it is hedged; null where it is not
 * @param sources the ids of the entity's sources; empty only where the value is not disclosed
 * @param asOf the day for which the source gives it; null where not stated
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record Fact(
        FactValue value,
        @Nullable Qualifier qualifier,
        List<Reference> sources,
        @Nullable LocalDate asOf,
        @Nullable String note,
        SourceLocation at) {

    public Fact {
        sources = List.copyOf(sources);
    }
}
