package tapeout.config;

/**
 * How many posts lists show.
 *
 * @param home posts on the home page's latest list; key {@code index.posts_per_page}
 * @param list posts on one page of a topic, tag, archive or entity list; key {@code tapeout.list_size}
 * @param feed posts in a feed; key {@code tapeout.feed_size}
 */
public record Paging(int home, int list, int feed) {

    /** @throws IllegalArgumentException if a size is less than 1 */
    public Paging {
        if (home < 1 || list < 1 || feed < 1) {
            throw new IllegalArgumentException("sizes " + home + ", " + list + ", " + feed + " must be at least 1");
        }
    }

    /** Claims on one page of the ledger, at most: a claim is a line, where posts have four. */
    public int claims() {
        return 4 * list;
    }
}
