package tapeout.content.type;

import java.util.List;

/**
 * The tracker of a type.
 *
 * @param name what it is called
 * @param summary what it holds, in one sentence
 * @param group the column by which it is sorted at first, whose values its page links to
 * @param filters the columns by which rows can be chosen
 * @param columns the columns of its files, in order
 * @param tables its tables, the one with every row first
 * @param charts what stands above them, in order
 */
public record TrackerType(
        String name,
        String summary,
        String group,
        List<String> filters,
        List<String> columns,
        List<TableType> tables,
        List<ChartType> charts) {

    public TrackerType {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    /**
     * A table on a tracker's page.
     *
     * @param id its anchor
     * @param label its heading
     * @param caption what it tells, for who does not see it
     * @param note a remark on its figures
     * @param columns the columns that it shows, each by its name or by its table's
     */
    public record TableType(String id, String label, String caption, String note, List<String> columns) {

        public TableType {
            columns = List.copyOf(columns);
        }
    }
}
