package tapeout.feed;

import tapeout.view.tracker.PlainTable;

/** Writes what a tracker said on a past day as a table (CSV, RFC 4180). */
public final class VersionCsvWriter {

    /** The columns' names and a line for each row. */
    public byte[] write(PlainTable table) {
        CsvWriter csv = new CsvWriter();
        csv.line(table.columns());
        table.rows().forEach(csv::line);
        return csv.bytes();
    }
}
