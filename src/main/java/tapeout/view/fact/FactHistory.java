package tapeout.view.fact;

import java.util.List;
import tapeout.view.part.TrackerChange;
import tapeout.view.words.DateText;

/**
 * What is kept of what facts were.
 *
 * @param begins the day from which on they are kept; none where they are not kept yet
 * @param changes what changed since in cells, the latest first
 */
public record FactHistory(DateText begins, List<TrackerChange> changes) {

    public FactHistory {
        changes = List.copyOf(changes);
    }
}
