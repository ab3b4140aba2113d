package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A changed cell of a tracker.
 *
 * @param anchor its id on the entity's page, {@code change-2026-11-24-memory.capacity}
 * @param date when we changed it
 * @param entity whose row, as a link to the change there; none on the entity's own page
 * @param field the cell, as readers see it
 * @param from what it said; empty where it said nothing, which is an addition rather than a change
 * @param to what it says
 * @param sources what the change rests on; empty where the page lists no sources
 * @param note why; empty where the sources say enough
 */
public record TrackerChange(
        String anchor,
        DateText date,
        Link entity,
        String field,
        String from,
        String to,
        List<SourceLink> sources,
        String note) {

    public TrackerChange {
        sources = List.copyOf(sources);
    }
}
