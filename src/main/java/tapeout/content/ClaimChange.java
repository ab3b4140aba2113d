package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * A dated entry of a claim's history: what became of it.
 *
 * @param date the day from which on it stands so
 * @param status how sure it is from then on
 * @param by who confirms it, contradicts it or takes it back: an organization's id or a description; null where the
 *     sources say enough
 * @param sources the ids of the post's sources that the change rests on; may be none
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record ClaimChange(
        LocalDate date,
        ClaimStatus status,
        @Nullable Reference by,
        List<Reference> sources,
        @Nullable String note,
        SourceLocation at) {

    public ClaimChange {
        sources = List.copyOf(sources);
    }
}
