package tapeout.feed;

import tapeout.view.feed.FeedView;

/** Writes a feed in one format. Immutable. */
public interface FeedWriter {

    /** The whole feed, in UTF-8. */
    byte[] write(FeedView feed);
}
