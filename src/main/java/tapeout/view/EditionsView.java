package tapeout.view;

import java.util.List;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Pagination;

/**
 * All editions.
 *
 * @param years the latest first; one page of them
 * @param pagination which page
 */
public record EditionsView(PageFrame frame, List<Year> years, Pagination pagination) implements PageView {

    public EditionsView {
        years = List.copyOf(years);
    }

    /**
     * The editions of one year.
     *
     * @param label the year
     * @param editions the latest first
     */
    public record Year(String label, List<EditionTeaser> editions) {

        public Year {
            editions = List.copyOf(editions);
        }
    }
}
