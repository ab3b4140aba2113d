package tapeout.view.tracker;

import java.util.List;
import tapeout.view.part.Link;

/**
 * All that a site gives to programs; addresses are absolute.
 *
 * @param publisher who publishes it and the address of the site
 * @param language of its texts, a BCP 47 tag
 * @param page the address of what explains it to people
 * @param licence what may be done with it; none where the site says nothing
 * @param tables what there is
 */
public record CatalogView(Link publisher, String language, String page, Link licence, List<DataTableView> tables) {

    public CatalogView {
        tables = List.copyOf(tables);
    }
}
