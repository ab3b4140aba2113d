package tapeout.view.part;

import java.util.List;
import tapeout.view.drawing.TimelineDrawing;

/**
 * A timeline as a list and as a drawing.
 *
 * @param entries what happened, in order
 * @param drawing the same as a drawing
 */
public record DrawnTimeline(List<TimelineEntry> entries, TimelineDrawing drawing) {

    /** Nothing happened. */
    public static final DrawnTimeline NONE = new DrawnTimeline(List.of(), TimelineDrawing.NONE);

    public DrawnTimeline {
        entries = List.copyOf(entries);
    }
}
