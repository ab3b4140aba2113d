package tapeout.view.tracker;

import java.util.List;
import tapeout.view.part.Link;

/**
 * What there is to know of data before it is taken away.
 *
 * @param terms what may be done with it, and how to cite it
 * @param columns what each of its columns holds
 * @param factColumns the columns of the file with a line for each fact, none where there is no such file; templates say
 *     {@code text("dictionary.facts." + column)}
 */
public record DataDictionary(DataTerms terms, List<TrackerColumn> columns, List<String> factColumns) {

    /** On the further pages of a list, of which the first tells. */
    public static final DataDictionary NONE = new DataDictionary(new DataTerms(Link.NONE, ""), List.of(), List.of());

    public DataDictionary {
        columns = List.copyOf(columns);
        factColumns = List.copyOf(factColumns);
    }
}
