package tapeout.view;

import java.util.List;
import tapeout.view.chart.Chart;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostTeaser;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/**
 * The archive: all years, one year or one month, by the date of the event where one is known, else by publication.
 *
 * @param scope what of it
 * @param periods years to choose from, with their months
 * @param charts how many posts each month has, above all years; none elsewhere
 * @param filters by which posts can be chosen, where all of a year are there; none elsewhere
 * @param groups the posts, by year or month, the latest first: all of a year, a page of a month's, the latest few of each
 *     of all years
 * @param pagination which page
 */
public record ArchiveView(
        PageFrame frame,
        Scope scope,
        List<Period> periods,
        List<Chart> charts,
        List<TrackerFilter> filters,
        List<Group> groups,
        Pagination pagination)
        implements PageView {

    public ArchiveView {
        periods = List.copyOf(periods);
        charts = List.copyOf(charts);
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /**
     * What of the archive a page covers.
     *
     * @param span {@code all}, {@code year} or {@code month}
     * @param title the year or month, such as “April 2026”; empty for all
     * @param posts how many posts it has
     */
    public record Scope(String span, String title, int posts) {}

    /**
     * A year or a month to choose.
     *
     * @param label its name
     * @param href its page
     * @param posts how many posts it has
     * @param current whether it is this page
     * @param open whether this page is one of its months or it is this page
     * @param parts the months of a year; empty for a month
     */
    public record Period(String label, String href, int posts, boolean current, boolean open, List<Period> parts) {

        public Period {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Posts of one month, of one year where the month is not known, or without a known date.
     *
     * @param label its name
     * @param entries the posts
     */
    public record Group(String label, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A post in the archive.
     *
     * @param date the date it is filed under
     * @param basis {@code event} or {@code published}
     * @param post the post
     * @param filters what it can be filtered by; several values with a bar between
     */
    public record Entry(DateText date, String basis, PostTeaser post, List<TrackerTable.Attribute> filters) {

        public Entry {
            filters = List.copyOf(filters);
        }
    }
}
