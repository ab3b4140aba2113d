package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tapeout.view.feed.FeedEntryView;
import tapeout.view.feed.FeedListView;
import tapeout.view.feed.FeedView;
import tapeout.view.feed.FeedView.FeedAuthor;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;

/** RSS, JSON Feed and OPML, as those who read them find them. */
class FeedFormatsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-06-03T00:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-11-26T08:30:00.123Z");
    private static final String HREF = "https://digest.example/sub/posts/2026/x/";
    private static final String HOSTILE = "]]></script>&amp; <b>\u0001 \ud83d\ude00";

    @Test
    void rssIsReadByRome() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(text(new RssWriter().write(feed(HOSTILE)))));
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getTitle()).isEqualTo("Tapeout");
        assertThat(feed.getLink()).isEqualTo("https://digest.example/sub/");
        assertThat(feed.getDescription()).isEqualTo("Chips & controls");
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2026-11-26T08:30:00Z"));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("]]></script>&amp; <b> \ud83d\ude00");
        assertThat(entry.getUri()).isEqualTo("tag:digest.example,2026:/x/");
        assertThat(entry.getLink()).isEqualTo(HREF);
        assertThat(entry.getAuthor()).isEqualTo("A. Writer");
        assertThat(entry.getPublishedDate()).isEqualTo(PUBLISHED);
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>Text &amp; more.</p>");
        assertThat(entry.getDescription().getValue()).isEqualTo("In short.");
        assertThat(feed.getEntries().get(1).getContents()).isEmpty();
    }

    @Test
    void rssKeepsTheRulesOfItsFormat() {
        Document rss = Jsoup.parse(text(new RssWriter().write(feed("One"))), "", Parser.xmlParser());
        assertThat(rss.select("channel > atom|link[rel=hub]").eachAttr("href")).containsExactly("https://hub.example/");
        assertThat(rss.select("pubDate").eachText()).first().isEqualTo("Wed, 3 Jun 2026 00:00:00 GMT");
        assertThat(rss.select("guid").first().attr("isPermaLink")).isEqualTo("false");
        assertThat(rss.select("channel > title, channel > link, channel > description"))
                .hasSize(3);
    }

    @Test
    void browsersAreTold() {
        for (FeedWriter writer : List.of(new AtomWriter(), new RssWriter())) {
            String written = text(writer.write(feed("One")));
            assertThat(written).startsWith("""
                            <?xml version="1.0" encoding="UTF-8"?>
                            <?xml-stylesheet type="text/css" href="/sub/assets/css/feed.1.css?a&amp;b"?>
                            """);
            Element notice = Jsoup.parse(written, "", Parser.xmlParser()).selectFirst("feed > h|p, channel > h|p");
            assertThat(notice.attr("xmlns:h")).isEqualTo("http://www.w3.org/1999/xhtml");
            assertThat(notice.text()).isEqualTo("A feed & more. Tapeout");
            assertThat(notice.select("h|a").attr("href")).isEqualTo("https://digest.example/sub/");
        }
    }

    @Test
    void jsonFeedKeepsTheRulesOfItsVersion() throws Exception {
        JsonNode feed = new ObjectMapper().readTree(new JsonFeedWriter().write(feed(HOSTILE)));
        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asText()).isEqualTo("https://digest.example/sub/feed.x");
        assertThat(feed.get("authors").get(0).get("name").asText()).isEqualTo("The desk");
        assertThat(feed.has("icon")).isFalse();
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("title").asText()).isEqualTo(HOSTILE);
        assertThat(item.get("content_html").asText()).isEqualTo("<p>Text &amp; more.</p>");
        assertThat(item.get("date_published").asText()).isEqualTo("2026-06-03T00:00:00Z");
        assertThat(item.get("date_modified").asText()).isEqualTo("2026-11-26T08:30:00Z");
        JsonNode short_ = feed.get("items").get(1);
        assertThat(short_.has("content_html")).isFalse();
        assertThat(short_.get("content_text").asText()).isEqualTo("In short.");
    }

    @Test
    void opmlNamesEachFeed() {
        byte[] bytes = new OpmlWriter()
                .write(new FeedListView(
                        "Tapeout",
                        List.of(new FeedListView.Feed(
                                "Chips & \"more\"", "https://d.example/f.xml", "https://d.example/"))));
        assertThat(text(bytes)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>

                <opml version="2.0">
                  <head>
                    <title>Tapeout</title>
                  </head>
                  <body>
                    <outline type="rss" text="Chips &amp; &quot;more&quot;" xmlUrl="https://d.example/f.xml" htmlUrl="https://d.example/"/>
                  </body>
                </opml>
                """);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static FeedView feed(String title) {
        FeedEntryView whole = new FeedEntryView(
                "tag:digest.example,2026:/x/",
                title,
                HREF,
                new FeedEntryView.Times(PUBLISHED, UPDATED),
                List.of(new FeedAuthor("A. Writer", "https://digest.example/sub/authors/a/")),
                List.of(new FeedEntryView.Category("ai-chips", "AI chips")),
                "In short.",
                new Markup("<p>Text &amp; more.</p>"));
        FeedEntryView brief = new FeedEntryView(
                "tag:digest.example,2026:/y/",
                "Two",
                HREF,
                new FeedEntryView.Times(PUBLISHED, PUBLISHED),
                List.of(),
                List.of(),
                "In short.",
                Markup.NONE);
        return new FeedView(
                "Tapeout",
                "Chips & controls",
                "en",
                new FeedView.Addresses(
                        "https://digest.example/sub/feed.x", "https://digest.example/sub/", "https://hub.example/"),
                UPDATED,
                new FeedAuthor("The desk", ""),
                List.of(whole, brief),
                new FeedView.Notice(
                        "/sub/assets/css/feed.1.css?a&b",
                        "A feed & more.",
                        List.of(new Link("Tapeout", "https://digest.example/sub/"))));
    }
}
