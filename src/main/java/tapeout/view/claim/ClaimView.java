package tapeout.view.claim;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.part.SourceLink;
import tapeout.view.words.DateText;

/**
 * A row of “Who says what”.
 *
 * @param anchor its id on the post's page, {@code claim_sizes}
 * @param href its own page
 * @param text the statement
 * @param by who makes it, linked where it is an organization of ours
 * @param first how sure it was at first: {@code company-claim}, {@code confirmed}, {@code official-record}, {@code
 *     analyst}, {@code reported}, {@code disputed} or {@code retracted}
 * @param sources what it rests on
 * @param history what became of it, the earliest first
 * @param contradicts claims that say otherwise, in either direction
 */
public record ClaimView(
        String anchor,
        String href,
        String text,
        Link by,
        String first,
        List<SourceLink> sources,
        List<Turn> history,
        List<ContraryClaim> contradicts) {

    public ClaimView {
        sources = List.copyOf(sources);
        history = List.copyOf(history);
        contradicts = List.copyOf(contradicts);
    }

    /** How sure it is now. */
    public String status() {
        return history.isEmpty() ? first : history.get(history.size() - 1).status();
    }

    /**
     * What became of it on a day.
     *
     * @param date the day
     * @param status how sure it is from then on
     * @param by who says so; none where the sources say enough
     * @param sources what the change rests on
     * @param note what a reader should know of it; empty where nothing
     */
    public record Turn(DateText date, String status, Link by, List<SourceLink> sources, String note) {

        public Turn {
            sources = List.copyOf(sources);
        }
    }
}
