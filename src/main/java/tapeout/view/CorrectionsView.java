package tapeout.view;

import java.util.List;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;

/**
 * All corrections.
 *
 * @param policy the page that says how we correct; none where there is none
 * @param corrections the latest first; one page of them
 * @param pagination which page
 */
public record CorrectionsView(PageFrame frame, Link policy, List<CorrectionView> corrections, Pagination pagination)
        implements PageView {

    public CorrectionsView {
        corrections = List.copyOf(corrections);
    }
}
