package tapeout.view;

import java.util.List;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.UpcomingLine;

/**
 * How things stand on the day of the build, and what is coming.
 *
 * @param inForce how those stand that have a life cycle
 * @param upcoming what is coming, the nearest first
 * @param calendar the same with what is past, as iCalendar; none where there is no calendar of it
 */
public record Today(InForce inForce, List<UpcomingLine> upcoming, Link calendar) {

    /** Nothing stands, and nothing is coming. */
    public static final Today NONE = new Today(InForce.NONE, List.of(), Link.NONE);

    public Today {
        upcoming = List.copyOf(upcoming);
    }
}
