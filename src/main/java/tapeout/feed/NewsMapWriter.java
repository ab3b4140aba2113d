package tapeout.feed;

import java.time.format.DateTimeFormatter;
import tapeout.view.feed.NewsMapView;

/** Writes a sitemap of news (sitemaps.org, protocol 0.9, with the extension that search engines of news read). */
public final class NewsMapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final int MOST = 1_000;

    /** The whole file, in UTF-8. */
    public byte[] write(NewsMapView news) {
        XmlDocument xml = new XmlDocument();
        xml.root("urlset", NAMESPACE);
        xml.attribute("xmlns:news", NEWS);
        for (NewsMapView.Item post : news.posts().stream().limit(MOST).toList()) {
            xml.start("url");
            xml.element("loc", post.href());
            xml.start("news:news");
            xml.start("news:publication");
            xml.element("news:name", news.publication());
            xml.element("news:language", news.language());
            xml.end();
            xml.element("news:publication_date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(post.published()));
            xml.element("news:title", post.title());
            xml.end();
            xml.end();
        }
        xml.end();
        return xml.bytes();
    }
}
