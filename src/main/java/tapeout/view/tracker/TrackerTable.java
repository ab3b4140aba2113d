package tapeout.view.tracker;

import java.util.List;
import tapeout.view.part.Link;

/**
 * A table on a tracker's page.
 *
 * @param texts its anchor and what readers see of it
 * @param groups the headings above columns that belong together; empty where none do
 * @param heads its columns, beside the first one, which has the name
 * @param rows in the tracker's order
 */
public record TrackerTable(Texts texts, List<Group> groups, List<Head> heads, List<Row> rows) {

    public TrackerTable {
        groups = List.copyOf(groups);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * What readers see of a table.
     *
     * @param id its anchor, unique on the page
     * @param heading its heading
     * @param note a remark on its figures; empty for none
     * @param caption what it tells, for who does not see it
     * @param more whether it folds, with what few ask for
     */
    public record Texts(String id, String heading, String note, String caption, boolean more) {}

    /**
     * A heading above columns.
     *
     * @param label what it says
     * @param span how many columns it stands above
     */
    public record Group(String label, int span) {}

    /**
     * The head of a column.
     *
     * @param name the column's name in files
     * @param label what it says
     * @param fullLabel with its group
     * @param unit the unit of every value in it; empty where each value has its own or none
     * @param figures whether it holds numbers or dates, which stand flush right
     * @param numeric whether it sorts by number
     * @param sourced whether each value has its sources behind it, a line for each; else all stand in one line
     * @param order how the table is sorted by it, as {@code aria-sort} says it; empty where it is not
     */
    public record Head(
            String name,
            String label,
            String fullLabel,
            String unit,
            boolean figures,
            boolean numeric,
            boolean sourced,
            String order) {}

    /**
     * A row.
     *
     * @param anchor its id, on the first row of a group; empty on others
     * @param later whether it shows on a telephone only when a reader asks for all rows
     * @param name the entity's name
     * @param href its page
     * @param filters what it can be filtered by
     * @param cells under each head
     */
    public record Row(
            String anchor, boolean later, String name, String href, List<Attribute> filters, List<Cell> cells) {

        public Row {
            filters = List.copyOf(filters);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value that a row is filtered by.
     *
     * @param name the filter's name
     * @param value the value
     */
    public record Attribute(String name, String value) {}

    /**
     * A cell.
     *
     * @param sort what it sorts by; empty where nothing is known, which always comes last
     * @param values what it shows; several where sources disagree, none where no source is known yet
     */
    public record Cell(String sort, List<Value> values) {

        public Cell {
            values = List.copyOf(values);
        }
    }

    /**
     * A value.
     *
     * @param word what files call it
     * @param text what readers see; empty where not disclosed
     * @param href the page of what it names; empty where none
     * @param shape the shape beside it; empty for none
     * @param qualifier how it is hedged; empty where not
     * @param disclosed whether it was said at all
     * @param marks what stands beside it
     */
    public record Value(
            String word, String text, String href, String shape, String qualifier, boolean disclosed, Marks marks) {}

    /**
     * What stands beside a value.
     *
     * @param sources the numbers of its sources on the entity's page, and where they are; none where it has none
     * @param publishers who published them
     * @param noted whether the entity's page has a note on it
     */
    public record Marks(Link sources, String publishers, boolean noted) {}
}
