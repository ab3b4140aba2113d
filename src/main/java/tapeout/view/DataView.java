package tapeout.view;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.tracker.DataTableView;

/**
 * What the site gives to programs, in a reader's words.
 *
 * @param tables what there is
 * @param catalog the address of the same list for programs
 * @param licence what may be done with it; none where the site says nothing
 */
public record DataView(PageFrame frame, List<DataTableView> tables, String catalog, Link licence) implements PageView {

    public DataView {
        tables = List.copyOf(tables);
    }
}
