package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the repository's own site offers to programs: feeds, site map, robots.txt, structured data. */
@ExtendWith(RealSite.class)
class BuiltFeedsTest {

    @Test
    void feedsParse(BuiltSite site) throws Exception {
        List<String> names = site.files().keySet().stream()
                .filter(name -> name.matches("(topics/[^/]+/)?feed\\.xml"))
                .toList();
        assertThat(names).hasSizeGreaterThan(1);
        for (String name : names) {
            assertParses(name, site);
        }
    }

    private static void assertParses(String name, BuiltSite site) throws Exception {
        SyndFeed feed = feed(site, name);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUri()).isEqualTo(site.address(name).toString());
        assertThat(feed.getEntries()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertIsOrLeadsTo(site, entry.getUri(), entry.getLink());
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getDescription().getValue()).hasSizeGreaterThan(39);
            assertThat(entry.getContents()).hasSize(1);
            assertThat(Jsoup.parse(entry.getContents().get(0).getValue()).text())
                    .hasSizeGreaterThan(300);
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    /** Whoever takes one format instead of another misses nothing and sees nothing twice. */
    @Test
    void everyFeedSaysTheSameInEachFormat(BuiltSite site) throws Exception {
        for (String folder : feedFolders(site)) {
            SyndFeed atom = feed(site, folder + "feed.xml");
            SyndFeed rss = feed(site, folder + "rss.xml");
            JsonNode json = new ObjectMapper().readTree(site.file(folder + "feed.json"));
            assertThat(rss.getFeedType()).as(folder).isEqualTo("rss_2.0");
            assertKeepsTheRules(folder, json, site);
            assertThat(ids(atom)).as(folder).doesNotHaveDuplicates().isEqualTo(ids(rss));
            List<JsonNode> items = List.of(new ObjectMapper().convertValue(json.get("items"), JsonNode[].class));
            assertThat(items).extracting(item -> item.get("id").asText()).isEqualTo(ids(atom));
            assertThat(items)
                    .extracting(item -> Instant.parse(item.get("date_modified").asText()))
                    .isEqualTo(atom.getEntries().stream()
                            .map(entry -> entry.getUpdatedDate().toInstant())
                            .toList());
        }
    }

    /** As https://www.jsonfeed.org/version/1.1/ has them. */
    private static void assertKeepsTheRules(String folder, JsonNode feed, BuiltSite site) {
        assertThat(feed.get("version").asText()).as(folder).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asText()).as(folder).isNotBlank();
        assertThat(feed.get("feed_url").asText())
                .isEqualTo(site.address(folder + "feed.json").toString());
        assertThat(feed.get("items").isArray()).as(folder).isTrue();
        assertThat(feed.get("items")).allSatisfy(item -> {
            assertThat(item.get("id").isTextual()).as(folder).isTrue();
            assertThat(item.has("content_html") || item.has("content_text"))
                    .as(folder)
                    .isTrue();
            assertThat(Instant.parse(item.get("date_published").asText()))
                    .isBeforeOrEqualTo(Instant.parse(item.get("date_modified").asText()));
        });
    }

    @Test
    void pagesOfferTheirFeedInEachFormat(BuiltSite site) {
        for (String folder : feedFolders(site)) {
            assertThat(site.page(folder + "index.html").document().select("head > link[rel=alternate][title]"))
                    .as(folder)
                    .extracting(link -> link.attr("type") + " " + link.attr("href"))
                    .contains(
                            "application/atom+xml /" + folder + "feed.xml",
                            "application/rss+xml /" + folder + "rss.xml",
                            "application/feed+json /" + folder + "feed.json");
        }
    }

    /** A reader of feeds asks for all that it is given at once, every hour. */
    @Test
    void theListToTakeOverHoldsNoFeedOfEveryName(BuiltSite site) {
        Document list =
                Jsoup.parse(new String(site.file("follow/feeds.opml"), StandardCharsets.UTF_8), "", Parser.xmlParser());
        List<String> feeds = list.select("outline").eachAttr("xmlUrl");
        assertThat(feeds)
                .hasSizeLessThan(50)
                .contains(site.address("trackers/chips/feed.xml").toString())
                .noneMatch(feed -> feed.contains("/tags/") || feed.contains("/organizations/"));
        assertThat(site.page("follow/index.html").document().select(".follow-names a[href$=feed.xml]"))
                .hasSizeGreaterThan(feeds.size());
    }

    private static List<String> feedFolders(BuiltSite site) {
        return site.files().keySet().stream()
                .filter(name -> name.matches("(.*/)?feed\\.xml"))
                .map(name -> name.substring(0, name.length() - "feed.xml".length()))
                .toList();
    }

    private static List<String> ids(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    /** A post that moved keeps the id by which readers know it: its first address, which leads to the new one. */
    private static void assertIsOrLeadsTo(BuiltSite site, String id, String link) {
        if (!id.equals(link)) {
            String file = URI.create(id).getPath().substring(1) + "index.html";
            assertThat(new String(site.file(file), StandardCharsets.UTF_8))
                    .contains("http-equiv=\"refresh\" content=\"0; url=")
                    .contains(URI.create(link).getPath());
        }
    }

    private static SyndFeed feed(BuiltSite site, String name) throws Exception {
        byte[] bytes = site.file(name);
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }

    @Test
    void theSiteMapListsEveryIndexedPageAndNothingElse(BuiltSite site) {
        Document map =
                Jsoup.parse(new String(site.file("sitemap.xml"), StandardCharsets.UTF_8), "", Parser.xmlParser());
        List<String> expected = site.pages().stream()
                .filter(BuiltPage::indexed)
                .map(page -> site.address(page.file()).toString())
                .toList();
        assertThat(map.select("urlset > url > loc").eachText())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(map.select("lastmod"))
                .isNotEmpty()
                .allSatisfy(date ->
                        assertThat(LocalDate.parse(date.text())).isBeforeOrEqualTo(RealSite.AS_OF.substring(0, 10)));
        assertThat(new String(site.file("robots.txt"), StandardCharsets.UTF_8))
                .contains("Sitemap: " + site.address("sitemap.xml") + "\n");
    }

    @Test
    void structuredDataIsJsonWithContextAndType(BuiltSite site) {
        for (BuiltPage page : site.pages()) {
            for (Element script : page.document().select("script[type=application/ld+json]")) {
                JsonNode data = StructuredData.read(script.data());
                assertThat(data.path("@context").asText())
                        .as(page.place(script))
                        .isEqualTo("https://schema.org");
                assertThat(data.path("@type").asText()).as(page.place(script)).isNotBlank();
            }
        }
    }
}
