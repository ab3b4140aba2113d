package tapeout.view.claim;

import java.util.List;
import tapeout.view.part.Link;

/**
 * A claim with what it rests on, away from the page that lists its sources.
 *
 * @param claim the claim
 * @param sources what it rests on, each with its public address where it has one
 */
public record SaidLine(ClaimLine claim, List<Link> sources) {

    public SaidLine {
        sources = List.copyOf(sources);
    }
}
