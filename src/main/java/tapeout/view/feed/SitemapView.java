package tapeout.view.feed;

import java.util.List;

/**
 * What search engines may list.
 *
 * @param self the absolute address of the sitemap itself, ending in {@code .xml}
 * @param pages in a total order
 */
public record SitemapView(String self, List<Entry> pages) {

    /** @throws IllegalArgumentException if the address does not end in {@code .xml} */
    public SitemapView {
        pages = List.copyOf(pages);
        if (!self.endsWith(".xml")) {
            throw new IllegalArgumentException("the sitemap's address " + self + " does not end in .xml");
        }
    }

    /**
     * One page.
     *
     * @param href its absolute address
     * @param lastModified a day such as {@code 2026-11-24} or an instant, as W3C writes them; empty where unknown
     */
    public record Entry(String href, String lastModified) {}
}
