package tapeout.view;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/**
 * Whom documents cite.
 *
 * @param count how many publishers there are
 * @param filters by which they can be chosen
 * @param groups by how often they are cited, the most cited first
 */
public record SourcesView(PageFrame frame, int count, List<TrackerFilter> filters, List<Group> groups)
        implements PageView {

    public SourcesView {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /**
     * Publishers that are cited about as often.
     *
     * @param label how often
     * @param open whether it shows before a reader asks for it
     * @param rows at least one
     */
    public record Group(String label, boolean open, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A publisher.
     *
     * @param name its name, leading to its page where it has one
     * @param kind what it is, or what sorts of sources it published
     * @param country where it is at home; empty where nothing says
     * @param cited how often
     * @param read when something of it was last read; none where nothing was
     * @param hand {@code first}, {@code retold} or {@code both}; empty where nothing of it is cited
     * @param filters what it can be filtered by
     */
    public record Row(
            Link name,
            String kind,
            String country,
            int cited,
            DateText read,
            String hand,
            List<TrackerTable.Attribute> filters) {

        public Row {
            filters = List.copyOf(filters);
        }
    }
}
