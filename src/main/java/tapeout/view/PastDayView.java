package tapeout.view;

import java.util.List;
import tapeout.view.fact.FactHistory;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.Neighbours;
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
 * @param neighbours the days before and after it that have a page
 */
public record PastDayView(
        PageFrame frame,
        String title,
        DateText on,
        Link tracker,
        Link index,
        InForce inForce,
        Facts facts,
        Neighbours neighbours)
        implements PageView {

    /**
     * What the facts were.
     *
     * @param history what is kept of them, and what changed since
     * @param version the files of the day; none where the facts of the day are not known
     */
    public record Facts(FactHistory history, List<Earlier.Version> version) {

        public Facts {
            version = List.copyOf(version);
        }
    }
}
