package tapeout.view;

import java.util.List;
import tapeout.view.chart.Chart;
import tapeout.view.claim.ClaimLine;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.tracker.DataDictionary;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;

/**
 * The ledger of all claims, or a further page of it.
 *
 * @param tracker what it is, with its files
 * @param charts what stands above them; none on a further page
 * @param filters by which claims can be chosen; none on a further page
 * @param groups the claims of this page by when they were first said, the latest first
 * @param older on the first page what stands on the others, in order; else none
 * @param pagination which page
 * @param dictionary what there is to know of the data; nothing on a further page
 */
public record ClaimsView(
        PageFrame frame,
        TrackersView.Teaser tracker,
        List<Chart> charts,
        List<TrackerFilter> filters,
        List<Group> groups,
        List<Older> older,
        Pagination pagination,
        DataDictionary dictionary)
        implements PageView {

    public ClaimsView {
        charts = List.copyOf(charts);
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
        older = List.copyOf(older);
    }

    /**
     * What was first said in one span of time, or the rest of it where it is long.
     *
     * @param anchor its id, on a further page; empty for a rest
     * @param label the span, as in {@link tapeout.view.part.PostGroup}
     * @param open whether it shows before a reader asks for it
     * @param rows at least one
     */
    public record Group(String anchor, String label, boolean open, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What was first said in one span of time, on a further page.
     *
     * @param span its label, which leads there
     * @param count how many claims these are
     */
    public record Older(Link span, int count) {}

    /**
     * A claim.
     *
     * @param claim what it is
     * @param order what it sorts by when sorted by when it was said: a day of the ISO calendar; empty where undated
     * @param filters what it can be filtered by; several values with a bar between
     */
    public record Row(ClaimLine claim, String order, List<TrackerTable.Attribute> filters) {

        public Row {
            filters = List.copyOf(filters);
        }
    }
}
