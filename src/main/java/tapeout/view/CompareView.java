package tapeout.view;

import java.util.List;
import tapeout.view.fact.FactCell;
import tapeout.view.part.Link;
import tapeout.view.part.SourceView;

/**
 * Two entities of one type side by side.
 *
 * @param first the entity of the left column
 * @param second the entity of the right column
 * @param facts what each of them is and its single facts, those without a source yet included
 * @param tables facts with a value for each cell, as far as one of them has one
 * @param sources where the figures are known from, numbered as the rows mention them
 */
public record CompareView(
        PageFrame frame, Link first, Link second, List<Row> facts, List<Table> tables, List<SourceView> sources)
        implements PageView {

    public CompareView {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /**
     * What is compared.
     *
     * @param label what a reader sees, such as “Memory” or “FP16, dense”
     * @param first what is known of the first entity: several where sources disagree, none where no source is known yet
     * @param second the same of the second entity
     */
    public record Row(String label, List<FactCell> first, List<FactCell> second) {

        public Row {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /**
     * A fact with a value for each cell.
     *
     * @param id its anchor
     * @param heading its heading
     * @param note a remark below it; empty for none
     * @param label what its rows are told apart by
     * @param caption what it tells, for who does not see it
     * @param rows at least one
     */
    public record Table(String id, String heading, String note, String label, String caption, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }
}
