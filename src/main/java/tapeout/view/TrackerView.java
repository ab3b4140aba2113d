package tapeout.view;

import java.util.List;
import tapeout.view.chart.Chart;
import tapeout.view.part.Link;
import tapeout.view.tracker.DataDictionary;
import tapeout.view.tracker.Earlier;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/**
 * A tracker's page.
 *
 * @param tracker what it is, with its files
 * @param index the list of the same entities
 * @param charts what stands above its tables
 * @param rows its rows
 * @param earlier what is offered of the past
 * @param comparisons pages that compare two chips; empty elsewhere
 * @param dictionary what there is to know of the data
 */
public record TrackerView(
        PageFrame frame,
        TrackersView.Teaser tracker,
        Link index,
        List<Chart> charts,
        Rows rows,
        Earlier earlier,
        List<Link> comparisons,
        DataDictionary dictionary)
        implements PageView {

    public TrackerView {
        charts = List.copyOf(charts);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * The rows of a tracker.
     *
     * @param on the day for which they are right; none where they do not depend on a day
     * @param groups links to the first of each maker, or of each state of rules
     * @param filters by which they can be chosen
     * @param tables tables of them; every row of the tracker is in the first
     */
    public record Rows(DateText on, List<Link> groups, List<TrackerFilter> filters, List<TrackerTable> tables) {

        public Rows {
            groups = List.copyOf(groups);
            filters = List.copyOf(filters);
            tables = List.copyOf(tables);
        }
    }
}
