package tapeout.view.fact;

import java.util.List;

/**
 * A fact with a value for each cell of a table.
 *
 * @param id names it on its page
 * @param caption what it tells
 * @param label what its rows are told apart by
 * @param heads its columns, as far as one of them has a value
 * @param rows in the order written
 */
public record FactTable(String id, String caption, String label, List<String> heads, List<Row> rows) {

    public FactTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label its word
     * @param cells under each head: several values where sources disagree, none where no source is known
     */
    public record Row(String label, List<List<FactCell>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
