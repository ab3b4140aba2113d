package tapeout.view.feed;

import java.time.Instant;
import java.util.List;
import tapeout.view.part.Link;

/**
 * A feed in any format: Atom, RSS, JSON Feed. Every address is absolute.
 *
 * @param title what it carries
 * @param subtitle its purpose in one line; empty where none
 * @param language a BCP 47 tag
 * @param addresses where it is, by which it is known for ever, and what it leads to
 * @param updated when something in it last changed in a way that matters; not before any entry's {@code updated}
 * @param author who publishes it
 * @param entries the newest first
 * @param notice what whoever opens it in a browser is told
 */
public record FeedView(
        String title,
        String subtitle,
        String language,
        Addresses addresses,
        Instant updated,
        FeedAuthor author,
        List<FeedEntryView> entries,
        Notice notice) {

    /** @throws IllegalArgumentException if an entry was updated after the feed, or two entries have one id */
    public FeedView {
        entries = List.copyOf(entries);
        for (FeedEntryView entry : entries) {
            if (entry.times().updated().isAfter(updated)) {
                throw new IllegalArgumentException("entry " + entry.id() + " was updated at "
                        + entry.times().updated() + ", after the feed at " + updated);
            }
        }
        if (entries.stream().map(FeedEntryView::id).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("two entries of feed " + addresses.self() + " have the same id");
        }
    }

    /**
     * Where a feed is, and what it leads to.
     *
     * @param self its own address
     * @param home the page that it follows
     * @param hub the address of what tells subscribers of changes (WebSub); empty where none
     */
    public record Addresses(String self, String home, String hub) {}

    /**
     * What browsers show of a feed beside its entries.
     *
     * @param style the address of the style sheet; empty where the site has none, and with it no notice
     * @param text what it is and how to subscribe
     * @param links to pages that say more
     */
    public record Notice(String style, String text, List<Link> links) {

        /** Browsers show the file as it is. */
        public static final Notice NONE = new Notice("", "", List.of());

        public Notice {
            links = List.copyOf(links);
        }

        public boolean present() {
            return !style.isEmpty();
        }
    }

    /**
     * Who wrote something.
     *
     * @param name as readers know it
     * @param uri the address of a page about them; empty where none
     */
    public record FeedAuthor(String name, String uri) {}
}
