package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A limit that an entity draws.
 *
 * @param measure what is measured, as readers see it
 * @param comparison {@code at least}, {@code less than} or {@code more than}
 * @param limit the number with its unit
 * @param scope the paragraph or list entry; empty where not stated
 * @param from the first day it applies
 * @param until the last day it applies; none where it still does
 * @param note what a reader should know of it; empty where nothing
 * @param sources what it rests on
 */
public record LimitRow(
        String measure,
        String comparison,
        String limit,
        String scope,
        DateText from,
        DateText until,
        String note,
        List<SourceLink> sources) {

    public LimitRow {
        sources = List.copyOf(sources);
    }
}
