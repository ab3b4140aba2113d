package tapeout.feed;

import tapeout.view.feed.FeedView.Notice;
import tapeout.view.part.Link;

/**
 * Makes a feed readable that is opened in a browser: a style sheet, and a paragraph in XHTML, which readers of feeds pass
 * over like all of another namespace. It says what HTML says in its head: that the page fits the screen of a phone. See
 * decision 0074.
 */
final class FeedNotice {

    private FeedNotice() {}

    /** Names the style sheet; to be called before anything else is written. */
    static void style(XmlDocument xml, Notice notice) {
        if (notice.present()) {
            xml.style(notice.style());
        }
    }

    /** The paragraph. */
    static void text(XmlDocument xml, Notice notice) {
        if (notice.present()) {
            xml.start("h:p");
            xml.attribute("xmlns:h", "http://www.w3.org/1999/xhtml");
            xml.empty("h:meta", "name", "viewport", "content", "width=device-width");
            xml.element("h:span", notice.text());
            for (Link link : notice.links()) {
                xml.element("h:a", link.label(), "href", link.href());
            }
            xml.end();
        }
    }
}
