package tapeout.view;

import java.util.List;
import tapeout.view.fact.FactHistory;
import tapeout.view.part.Link;
import tapeout.view.part.StatusText;
import tapeout.view.words.DateText;

/**
 * How all entities of one type stood on any day: a page on which everything stands, so that it answers without a script.
 *
 * @param title its title
 * @param summary what it answers
 * @param tracker the tracker as it is
 * @param last the last day that can be asked for
 * @param spells who stood how from when to when, by name; none where the type has no life cycle
 * @param history what is kept of their facts
 * @param days the pages of single days, by year, the latest first
 */
public record PastView(
        PageFrame frame,
        String title,
        String summary,
        Link tracker,
        DateText last,
        List<Spell> spells,
        FactHistory history,
        List<Year> days)
        implements PageView {

    public PastView {
        spells = List.copyOf(spells);
        days = List.copyOf(days);
    }

    /**
     * A stretch of days.
     *
     * @param entity who
     * @param state how it stood
     * @param since when that began, as exactly as it is known
     * @param from the first day for which it counts, such as {@code 2025-05-20}
     * @param until the last day; none where it lasts
     */
    public record Spell(Link entity, StatusText state, DateText since, String from, DateText until) {}

    /**
     * The days of a year that have a page.
     *
     * @param year the year
     * @param days the latest first
     */
    public record Year(String year, List<Link> days) {

        public Year {
            days = List.copyOf(days);
        }
    }
}
