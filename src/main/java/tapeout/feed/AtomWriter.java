package tapeout.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tapeout.view.feed.FeedEntryView;
import tapeout.view.feed.FeedView;
import tapeout.view.feed.FeedView.FeedAuthor;

/** Writes Atom (RFC 4287). */
public final class AtomWriter implements FeedWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Override
    public byte[] write(FeedView feed) {
        XmlDocument xml = new XmlDocument();
        FeedNotice.style(xml, feed.notice());
        xml.root("feed", NAMESPACE);
        xml.language(feed.language());
        xml.element("id", feed.addresses().self());
        xml.element("title", feed.title());
        xml.elementUnlessEmpty("subtitle", feed.subtitle());
        FeedNotice.text(xml, feed.notice());
        xml.element("updated", instant(feed.updated()));
        xml.empty(
                "link",
                "rel",
                "self",
                "type",
                "application/atom+xml",
                "href",
                feed.addresses().self());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                feed.addresses().home());
        if (!feed.addresses().hub().isEmpty()) {
            xml.empty("link", "rel", "hub", "href", feed.addresses().hub());
        }
        author(xml, feed.author());
        xml.element("generator", "Tapeout");
        feed.entries().forEach(entry -> entry(xml, entry));
        xml.end();
        return xml.bytes();
    }

    private static void entry(XmlDocument xml, FeedEntryView entry) {
        xml.start("entry");
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.element("published", instant(entry.times().published()));
        xml.element("updated", instant(entry.times().updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.href());
        entry.authors().forEach(author -> author(xml, author));
        entry.categories()
                .forEach(category -> xml.empty("category", "term", category.term(), "label", category.label()));
        xml.elementUnlessEmpty("summary", entry.summary());
        if (entry.content().present()) {
            xml.element("content", entry.content().html(), "type", "html");
        }
        xml.end();
    }

    private static void author(XmlDocument xml, FeedAuthor author) {
        xml.start("author");
        xml.element("name", author.name());
        xml.elementUnlessEmpty("uri", author.uri());
        xml.end();
    }

    /** RFC 3339, in UTC, without fractions of a second. */
    private static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
