package tapeout.view.feed;

import java.util.List;

/**
 * Feeds, for feed readers to take over at once.
 *
 * @param title whose feeds they are
 * @param feeds in the order in which readers look for them
 */
public record FeedListView(String title, List<Feed> feeds) {

    public FeedListView {
        feeds = List.copyOf(feeds);
    }

    /**
     * A feed.
     *
     * @param title what it carries
     * @param address its absolute address
     * @param home the absolute address of the page that it follows
     */
    public record Feed(String title, String address, String home) {}
}
