package tapeout.view.part;

import java.util.List;

/**
 * Where a page stands among the pages of one list.
 *
 * @param number this page's number, from 1
 * @param total how many pages there are
 * @param newer the page before
 * @param older the page after
 * @param pages all pages, or those worth naming, in order
 */
public record Pagination(int number, int total, Link newer, Link older, List<PageLink> pages) {

    /** The whole list is on this page. */
    public static final Pagination NONE = new Pagination(1, 1, Link.NONE, Link.NONE, List.of());

    public Pagination {
        pages = List.copyOf(pages);
    }

    /** Whether there is more than one page. */
    public boolean present() {
        return total > 1;
    }

    /** Whether this is the first page, the one with the introduction. */
    public boolean first() {
        return number == 1;
    }

    /**
     * One page of the list.
     *
     * @param label its number
     * @param href its address
     * @param current whether it is this page
     */
    public record PageLink(String label, String href, boolean current) {}
}
