package tapeout.view.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed in any format: Atom, RSS, JSON Feed. Every address is absolute.
 *
 * @param id identifies the feed for ever: a tag URI or its own address
 * @param title what it carries
 * @param subtitle its purpose in one line; empty where none
 * @param language a BCP 47 tag
 * @param addresses where it is, and what it leads to
 * @param updated when something in it last changed in a way that matters; not before any entry's {@code updated}
 * @param author who publishes it
 * @param entries the newest first
 */
public record FeedView(
        String id,
        String title,
        String subtitle,
        String language,
        Addresses addresses,
        Instant updated,
        FeedAuthor author,
        List<FeedEntryView> entries) {

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
            throw new IllegalArgumentException("two entries of feed " + id + " have the same id");
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
     * Who wrote something.
     *
     * @param name as readers know it
     * @param uri the address of a page about them; empty where none
     */
    public record FeedAuthor(String name, String uri) {}
}
