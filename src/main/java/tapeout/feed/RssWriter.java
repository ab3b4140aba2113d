package tapeout.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tapeout.view.feed.FeedEntryView;
import tapeout.view.feed.FeedView;
import tapeout.view.feed.FeedView.FeedAuthor;

/** Writes RSS 2.0, with the whole text and the author in the elements that readers know for them. */
public final class RssWriter implements FeedWriter {

    @Override
    public byte[] write(FeedView feed) {
        XmlDocument xml = new XmlDocument();
        FeedNotice.style(xml, feed.notice());
        xml.start("rss");
        xml.attribute("version", "2.0");
        xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.start("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.addresses().home());
        xml.element("description", feed.subtitle().isEmpty() ? feed.title() : feed.subtitle());
        FeedNotice.text(xml, feed.notice());
        xml.element("language", feed.language());
        xml.element("lastBuildDate", day(feed.updated()));
        xml.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                feed.addresses().self());
        if (!feed.addresses().hub().isEmpty()) {
            xml.empty("atom:link", "rel", "hub", "href", feed.addresses().hub());
        }
        xml.element("generator", "Tapeout");
        feed.entries().forEach(entry -> item(xml, entry));
        xml.end();
        xml.end();
        return xml.bytes();
    }

    private static void item(XmlDocument xml, FeedEntryView entry) {
        xml.start("item");
        xml.element("title", entry.title());
        xml.element("link", entry.href());
        xml.element("guid", entry.id(), "isPermaLink", "false");
        xml.element("pubDate", day(entry.times().published()));
        xml.element(
                "atom:updated",
                entry.times().updated().truncatedTo(ChronoUnit.SECONDS).toString());
        entry.authors().stream().map(FeedAuthor::name).forEach(name -> xml.element("dc:creator", name));
        entry.categories().forEach(category -> xml.element("category", category.label()));
        xml.element("description", entry.summary());
        if (entry.content().present()) {
            xml.element("content:encoded", entry.content().html());
        }
        xml.end();
    }

    /** RFC 822, with the year in four digits. */
    private static String day(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
