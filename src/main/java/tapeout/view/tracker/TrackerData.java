package tapeout.view.tracker;

import java.util.List;
import tapeout.view.part.Link;

/**
 * All that a tracker knows: its page and its files show the same.
 *
 * @param about what it is, and whose
 * @param terms what may be done with it, and how to cite it
 * @param updated the last day on which a row changed or was checked; empty where no row tells
 * @param on the day for which it is right; empty where it does not depend on a day
 * @param columns in order
 * @param rows in a total order
 */
public record TrackerData(
        About about, DataTerms terms, String updated, String on, List<TrackerColumn> columns, List<TrackerRow> rows) {

    public TrackerData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What a tracker is, and whose.
     *
     * @param name what it is called, such as {@code Cell tracker}
     * @param summary what it holds, in one sentence
     * @param home the absolute address of its page
     * @param language of its texts, a BCP 47 tag
     * @param publisher who publishes it and the absolute address of the site
     */
    public record About(String name, String summary, String home, String language, Link publisher) {}
}
