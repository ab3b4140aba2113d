package tapeout.view.tracker;

import java.util.List;

/**
 * A table of texts, as a file holds it.
 *
 * @param columns their names
 * @param rows in a total order, each with a text for each column
 */
public record PlainTable(List<String> columns, List<List<String>> rows) {

    public PlainTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
