package tapeout.view;

import java.util.List;

/**
 * Two chips side by side.
 *
 * @param first the chip of the left column
 * @param second the chip of the right column
 * @param facts what each of them is and its typed facts, those without a source yet included
 * @param compute a row for each precision with dense, with sparse and with unstated figures, never mixed
 * @param sources where the figures are known from, numbered as the rows mention them
 */
public record CompareView(
        PageFrame frame, Link first, Link second, List<Row> facts, List<Row> compute, List<SourceView> sources)
        implements PageView {

    public CompareView {
        facts = List.copyOf(facts);
        compute = List.copyOf(compute);
        sources = List.copyOf(sources);
    }

    /**
     * What is compared.
     *
     * @param label what a reader sees, such as “Memory” or “FP16, dense”
     * @param first what is known of the first chip: several where sources disagree, none where no source is known yet
     * @param second the same of the second chip
     */
    public record Row(String label, List<FactCell> first, List<FactCell> second) {

        public Row {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }
}
