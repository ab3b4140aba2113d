package tapeout.view.tracker;

import java.util.Comparator;
import java.util.List;
import tapeout.content.value.Alphabet;

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
    public record Option(String value, String label) {

        /** By what readers see. */
        public static Comparator<Option> by(Alphabet alphabet) {
            return Comparator.comparing(Option::label, alphabet).thenComparing(Option::value);
        }
    }
}
