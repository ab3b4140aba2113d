package tapeout.view;

import java.util.List;

/**
 * A chip's page.
 *
 * @param head what every entity has
 * @param status {@code planned}, {@code announced}, {@code available}, {@code discontinued} or {@code unknown}
 * @param vendor who makes it
 * @param partOf the system it is sold in; none where none
 * @param successorOf the chip it follows; none where none
 * @param facts its typed facts, in order, those without a source yet included
 * @param compute its compute figures
 * @param thresholds its figures against the limits in force; none on further pages
 * @param compare pages that compare it with another chip
 */
public record ChipView(
        PageFrame frame,
        EntityHead head,
        String status,
        Link vendor,
        Link partOf,
        Link successorOf,
        List<FactRow> facts,
        List<ComputeRow> compute,
        ThresholdsView thresholds,
        List<Link> compare)
        implements PageView {

    public ChipView {
        facts = List.copyOf(facts);
        compute = List.copyOf(compute);
        compare = List.copyOf(compare);
    }
}
