package tapeout.content.block;

import java.util.List;

/**
 * Numbers that a text shows as a chart.
 *
 * @param heads what the rows are, then what each column of numbers is, with its unit
 * @param rows at least one
 */
public record NumberTable(List<String> heads, List<Row> rows) {

    public NumberTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param numbers one for each column, digits with a point at most; empty where the number is not known
     */
    public record Row(String name, List<String> numbers) {

        public Row {
            numbers = List.copyOf(numbers);
        }
    }
}
