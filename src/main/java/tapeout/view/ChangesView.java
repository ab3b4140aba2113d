package tapeout.view;

import java.util.List;
import tapeout.view.part.Pagination;
import tapeout.view.part.SourceView;
import tapeout.view.part.TrackerChange;

/**
 * What changed in the trackers.
 *
 * @param changes the latest first; one page of them
 * @param sources what these changes rest on, numbered as they mention them
 * @param pagination which page
 */
public record ChangesView(PageFrame frame, List<TrackerChange> changes, List<SourceView> sources, Pagination pagination)
        implements PageView {

    public ChangesView {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }
}
