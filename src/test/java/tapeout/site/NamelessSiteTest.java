package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that says neither its name nor a tagline, and numbers its editions from its first week on. */
class NamelessSiteTest {

    @TempDir
    private Path folder;

    @Test
    void isCalledByItsAddressAndHasNothingEmpty() throws IOException {
        SmallSite site = new SmallSite(folder);
        site.write("jbake.properties", "site.host=https://digest.example/sub/\ntapeout.edition_numbers=count\n");
        site.post("a", "First", "date: 2026-11-02\n", "Text.");
        site.post("b", "Second", "", "Text.");
        Document home = Jsoup.parse(site.built("index.html"));
        assertThat(home.title()).isEqualTo("digest.example/sub");
        assertThat(home.select(".masthead-tagline, .footer-tagline")).isEmpty();
        assertThat(home.select(".edition-line").eachText()).first().isEqualTo("Edition 3");
        Document edition = page("editions/2026-W47/index.html");
        assertThat(edition.title()).isEqualTo("Edition 3 · digest.example/sub");
        assertThat(edition.selectFirst("h1").text()).isEqualTo("Edition 3");
        assertThat(page("editions/2026-W45/index.html").title()).startsWith("Edition 1 ·");
        for (String file :
                new String[] {"index.html", "feed.xml", "rss.xml", "posts/2026/b/index.html", "search/opensearch.xml"
                }) {
            Document read = page(file);
            assertThat(read.select("title, h1, h2, h3, p, li, dd, dt, ShortName").stream()
                            .filter(part ->
                                    part.select("a, svg, input, button, img").isEmpty()))
                    .as(file)
                    .allSatisfy(part -> assertThat(part.text()).isNotBlank().doesNotMatch("\\W.*|.*[:·]"));
        }
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("output").resolve(file)));
    }
}
