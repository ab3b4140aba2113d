package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * Something dated ahead.
 *
 * @param date when it is due
 * @param certainty {@code exact}, {@code month} or {@code expected}
 * @param text one line
 * @param entity what it concerns; none on the entity's own page
 * @param sources what it rests on; empty away from the entity's own page
 * @param outcome what came of it; empty until known, and away from the entity's own page
 */
public record UpcomingLine(
        DateText date, String certainty, String text, Link entity, List<SourceLink> sources, String outcome) {

    public UpcomingLine {
        sources = List.copyOf(sources);
    }
}
