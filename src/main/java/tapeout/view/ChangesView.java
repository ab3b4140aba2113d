package tapeout.view;

import java.util.List;
import tapeout.view.part.Pagination;
import tapeout.view.part.SourceView;
import tapeout.view.part.TrackerChange;
import tapeout.view.words.DateText;

/**
 * What changed in the trackers.
 *
 * @param changes the latest first; one page of them
 * @param sources what these changes rest on, numbered as they mention them
 * @param begins the day from which on every change is found by comparing; none where none is yet
 * @param pagination which page
 */
public record ChangesView(
        PageFrame frame, List<TrackerChange> changes, List<SourceView> sources, DateText begins, Pagination pagination)
        implements PageView {

    public ChangesView {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }
}
