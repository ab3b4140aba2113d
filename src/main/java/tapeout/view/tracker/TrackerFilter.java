package tapeout.view.tracker;

import java.util.List;

/**
 * A choice of rows by the value of one column.
 *
 * @param name the column's name
 * @param label its name for readers
 * @param options every value that a row has, by label
 */
public record TrackerFilter(String name, String label, List<Option> options) {

    public TrackerFilter {
        options = List.copyOf(options);
    }

    /**
     * A value to choose.
     *
     * @param value the value
     * @param label what readers see
     */
    public record Option(String value, String label) {}
}
