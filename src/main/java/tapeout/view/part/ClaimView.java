package tapeout.view.part;

import java.util.List;

/**
 * A row of “Who says what”.
 *
 * @param anchor its id on the page, {@code claim_sizes}
 * @param text the statement
 * @param by who makes it, linked where it is an organization of ours
 * @param status {@code company-claim}, {@code confirmed}, {@code official-record}, {@code analyst}, {@code reported},
 *     {@code disputed} or {@code retracted}
 * @param sources what it rests on
 * @param contradicts claims that say otherwise, in either direction
 */
public record ClaimView(
        String anchor, String text, Link by, String status, List<SourceLink> sources, List<ContraryClaim> contradicts) {

    public ClaimView {
        sources = List.copyOf(sources);
        contradicts = List.copyOf(contradicts);
    }
}
