package tapeout.feed;

import tapeout.view.feed.FeedListView;

/** Writes a list of feeds (OPML 2.0). */
public final class OpmlWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(FeedListView list) {
        XmlDocument xml = new XmlDocument();
        xml.start("opml");
        xml.attribute("version", "2.0");
        xml.start("head");
        xml.element("title", list.title());
        xml.end();
        xml.start("body");
        for (FeedListView.Feed feed : list.feeds()) {
            xml.empty("outline", "type", "rss", "text", feed.title(), "xmlUrl", feed.address(), "htmlUrl", feed.home());
        }
        xml.end();
        xml.end();
        return xml.bytes();
    }
}
