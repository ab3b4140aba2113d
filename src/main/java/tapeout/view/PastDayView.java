package tapeout.view;

import java.util.List;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.TrackerChange;
import tapeout.view.tracker.Earlier;
import tapeout.view.words.DateText;

/**
 * How all entities of one type stood on a day that is over.
 *
 * @param title its title
 * @param on the day
 * @param tracker the tracker as it is
 * @param index the page that answers for any day
 * @param inForce how those with a life cycle stood, as far as it is known today
 * @param facts what the facts were
 * @param before the day before it that has a page; none for the first
 * @param after the day after it that has a page; none for the last
 */
public record PastDayView(
        PageFrame frame,
        String title,
        DateText on,
        Link tracker,
        Link index,
        InForce inForce,
        Facts facts,
        Link before,
        Link after)
        implements PageView {

    /**
     * What the facts were.
     *
     * @param begins the day from which on they are kept; none where they are not kept yet
     * @param version the files of the day; none where the facts of the day are not known
     * @param changes what changed since in cells, the latest first
     */
    public record Facts(DateText begins, List<Earlier.Version> version, List<TrackerChange> changes) {

        public Facts {
            version = List.copyOf(version);
            changes = List.copyOf(changes);
        }
    }
}
