package tapeout.view.feed;

import java.util.List;

/** What a feed is called, what it is about, and its latest entries. */
record FeedContent(String title, String subtitle, List<FeedEntryView> entries) {}
