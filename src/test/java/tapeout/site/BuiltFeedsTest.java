package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
