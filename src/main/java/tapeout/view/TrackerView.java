package tapeout.view;

import java.util.List;
import tapeout.view.chart.Chart;
import tapeout.view.part.Link;
import tapeout.view.tracker.Earlier;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/**
 * A tracker's page.
 *
 * @param tracker what it is, with its files
 * @param on the day for which it is right; none where it does not depend on a day
 * @param index the list of the same entities
 * @param groups links to the first row of each maker, or of each state of rules
 * @param filters by which rows can be chosen
 * @param charts what stands above its tables
 * @param tables its tables; every row of the tracker is in the first
 * @param earlier what is offered of the past
 * @param comparisons pages that compare two chips; empty elsewhere
 * @param licence what may be done with the data; none where the site says nothing
 * @param citation how to cite it
 * @param columns the data dictionary
 * @param factColumns the columns of the file with a line for each fact; templates say {@code text("dictionary.facts." +
 *     column)}
 */
public record TrackerView(
        PageFrame frame,
        TrackersView.Teaser tracker,
        DateText on,
        Link index,
        List<Link> groups,
        List<TrackerFilter> filters,
        List<Chart> charts,
        List<TrackerTable> tables,
        Earlier earlier,
        List<Link> comparisons,
        Link licence,
        String citation,
        List<TrackerColumn> columns,
        List<String> factColumns)
        implements PageView {

    public TrackerView {
        groups = List.copyOf(groups);
        filters = List.copyOf(filters);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        comparisons = List.copyOf(comparisons);
        columns = List.copyOf(columns);
        factColumns = List.copyOf(factColumns);
    }
}
