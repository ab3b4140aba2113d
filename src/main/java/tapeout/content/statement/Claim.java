package tapeout.content.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * One statement, who makes it, how sure it was at first and what became of it.
 *
 * @param id its name within the post, which is part of its address
 * @param text the statement, in our words
 * @param by who makes it: an organization's id, or a description such as “unnamed analysts”
 * @param first how sure it was when the post first told of it
 * @param sources the ids of the post's sources that it rests on; none where the writer gave none
 * @param disputes claims that it contradicts, of other posts or its own, each as {@code <post>#<claim id>}
 * @param history what became of it since, the earliest first
 * @param at where it is written
 */
public record Claim(
        String id,
        String text,
        Reference by,
        ClaimStatus first,
        List<Reference> sources,
        List<Reference> disputes,
        List<Change> history,
        SourceLocation at) {

    public Claim {
        sources = List.copyOf(sources);
        disputes = List.copyOf(disputes);
        history = List.copyOf(history);
    }

    /**
     * A dated entry of its history.
     *
     * @param date the day from which on it stands so
     * @param status how sure it is from then on
     * @param by who confirms it, contradicts it or takes it back: an organization's id or a description; null where the
     *     sources say enough
     * @param sources the ids of the post's sources that the change rests on; may be none
     * @param note what a reader should know of it; null where nothing
     * @param at where it is written
     */
    public record Change(
            LocalDate date,
            ClaimStatus status,
            @Nullable Reference by,
            List<Reference> sources,
            @Nullable String note,
            SourceLocation at) {

        public Change {
            sources = List.copyOf(sources);
        }
    }

    /** How sure it is now. */
    public ClaimStatus status() {
        return history.isEmpty() ? first : history.get(history.size() - 1).status();
    }

    /** Who makes it, and who says something to it later. */
    public Stream<Reference> speakers() {
        return Stream.concat(Stream.of(by), history.stream().flatMap(change -> Stream.ofNullable(change.by())));
    }

    /** Everything that it rests on and that its history rests on, each mention. */
    public Stream<Reference> citations() {
        return Stream.concat(sources.stream(), history.stream().flatMap(change -> change.sources().stream()));
    }
}
