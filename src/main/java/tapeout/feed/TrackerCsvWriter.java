package tapeout.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tapeout.view.assemble.part.FactColumn;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerValue;

/** Writes the data of a tracker as tables (CSV, RFC 4180). */
public final class TrackerCsvWriter {

    /** What stands between the values of one cell. */
    private static final String BETWEEN = " | ";

    /**
     * A line for each row. A column whose values compare has a second one behind it, whose name ends in {@code
     * .normalised}: the first value that compares, in the column's unit.
     */
    public byte[] rows(TrackerData tracker) {
        CsvWriter csv = new CsvWriter();
        List<String> header = new ArrayList<>();
        for (TrackerColumn column : tracker.columns()) {
            header.add(column.name());
            if (column.normalised()) {
                header.add(column.name() + ".normalised");
            }
        }
        csv.line(header);
        tracker.rows().forEach(row -> csv.line(cells(tracker, row)));
        return csv.bytes();
    }

    private static List<String> cells(TrackerData tracker, TrackerRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < tracker.columns().size(); i++) {
            List<TrackerValue> values = row.cells().get(i);
            cells.add(values.stream().map(value -> value.given().text()).collect(Collectors.joining(BETWEEN)));
            if (tracker.columns().get(i).normalised()) {
                cells.add(values.stream()
                        .map(value -> value.given().normalised())
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(""));
            }
        }
        return cells;
    }

    /** A line for each fact, with what it rests on. */
    public byte[] facts(TrackerData tracker) {
        CsvWriter csv = new CsvWriter();
        csv.line(Arrays.stream(FactColumn.values()).map(FactColumn::word).toList());
        for (TrackerRow row : tracker.rows()) {
            for (int i = 0; i < tracker.columns().size(); i++) {
                TrackerColumn column = tracker.columns().get(i);
                if (column.sourced()) {
                    row.cells()
                            .get(i)
                            .forEach(value -> csv.line(Arrays.stream(FactColumn.values())
                                    .map(fact -> fact.of(row, column, value))
                                    .toList()));
                }
            }
        }
        return csv.bytes();
    }
}
