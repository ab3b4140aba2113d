package tapeout.content.type;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/**
 * The tracker of a type.
 *
 * @param name what it is called
 * @param summary what it holds, in one sentence
 * @param group the column by which it is sorted at first, whose values its page links to
 * @param filters the columns by which rows can be chosen
 * @param columns the columns of its files, in order
 * @param tables its tables; every row is in one that does not fold
 * @param charts what stands above them, in order
 * @param named what its tables name, with its place
 */
public record TrackerType(
        String name,
        String summary,
        String group,
        List<String> filters,
        List<String> columns,
        List<TableType> tables,
        List<ChartType> charts,
        List<Reference> named) {

    public TrackerType {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        named = List.copyOf(named);
    }

    /** A chart by its name. */
    public Optional<ChartType> chart(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    /**
     * A table on a tracker's page.
     *
     * @param id its anchor
     * @param label its heading
     * @param caption what it tells, for who does not see it
     * @param note a remark on its figures
     * @param columns the columns that it shows: each by its name, by its table's, or by a cell's of its table
     * @param when the entities that it has rows of; null for all
     * @param more whether it folds behind “More”, with what few ask for
     */
    public record TableType(
            String id,
            String label,
            String caption,
            String note,
            List<String> columns,
            @Nullable Condition when,
            boolean more) {

        public TableType {
            columns = List.copyOf(columns);
        }

        /** The same with the columns of its tracker, where it names none. */
        public TableType orColumns(List<String> all) {
            return columns.isEmpty() ? new TableType(id, label, caption, note, all, when, more) : this;
        }
    }
}
