package tapeout.view.part;

import java.util.List;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.words.DateText;

/**
 * One entry of a timeline.
 *
 * @param date when it happened; none where not stated
 * @param label what happened, one line, linked where a post tells more
 * @param shape {@code day}, {@code span} or {@code undated}, by how exact the date is, as in {@link TimelineDrawing}
 * @param current whether it is the page it stands on
 * @param sources what it rests on where it has no post
 */
public record TimelineEntry(DateText date, Link label, String shape, boolean current, List<SourceLink> sources) {

    public TimelineEntry {
        sources = List.copyOf(sources);
    }
}
