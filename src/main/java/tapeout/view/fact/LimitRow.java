package tapeout.view.fact;

import java.util.List;
import tapeout.view.part.Detail;
import tapeout.view.part.SourceLink;
import tapeout.view.words.DateText;

/**
 * A limit that an entity draws.
 *
 * @param measure what is measured, as readers see it
 * @param ends one end of what is within it, or the lower and the upper one
 * @param scope of what it is a part
 * @param from the first day it applies
 * @param until the last day it applies; none where it still does
 * @param note what a reader should know of it; empty where nothing
 * @param sources what it rests on
 */
public record LimitRow(
        String measure,
        List<LimitEnd> ends,
        Scope scope,
        DateText from,
        DateText until,
        String note,
        List<SourceLink> sources) {

    public LimitRow {
        ends = List.copyOf(ends);
        sources = List.copyOf(sources);
    }

    /**
     * Limits that hold only together.
     *
     * @param name the paragraph or list entry; empty where not stated
     * @param means what it means for a reader where all limits of the scope are met; empty where not said, or said before
     * @param appliesTo of which entities they are asked, by what is said of those; empty for all, or where said before
     */
    public record Scope(String name, String means, List<Detail> appliesTo) {

        public Scope {
            appliesTo = List.copyOf(appliesTo);
        }
    }
}
