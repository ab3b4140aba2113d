package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where those stand that are cited, and those that are nothing else. */
class OurSourcesTest {

    private static final String TYPE = """
            name: {one: House, many: Houses}
            folder: houses
            order: 1
            summary: Houses that the news is about.
            can: [speaks, publishes, footer]
            kind: kind
            group: kind
            fields:
              kind: {label: Kind, says: What sort., required: true, words: {works: Works, press: {label: Press, marks: source}}}
              country: {form: country, label: Country, says: Where it is at home.}
            """;

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/types/house.yaml", TYPE);
        house(digest, "maker", "Maker", "works, country: DE");
        house(digest, "wire", "The Wire", "press");
        house(digest, "sheet", "The Sheet", "press");
        house(digest, "copyist", "Copyist", "works");
        String sources =
                "  - {id: wire, publisher: \"the wire, via Copies\", title: W, kind: news, accessed: 2026-11-21}\n"
                        + "  - {id: c, publisher: Copyist (a copy), title: C, kind: news, accessed: 2026-11-19}\n"
                        + "  - {id: d, publisher: Copyist, title: D, kind: paper, accessed: 2026-11-18}\n";
        digest.write(
                "content/posts/2026/b.md",
                SmallDigest.document("entities: [maker, sheet]\n", "As [[wire]] says [@wire] [@c] [@d]. Text [@maker].")
                        .replace("---\nAs", sources + "---\nAs"));
        digest.published();
        site = BuiltSite.read(folder.resolve("output"), URI.create("https://digest.example/"));
    }

    private static void house(SmallDigest digest, String id, String name, String kind) {
        digest.write(
                "content/houses/" + id + ".md",
                "---\nname: " + name + "\nsummary: It stands in this test alone.\nkind: " + kind.replace(", ", "\n")
                        + "\n---\n");
    }

    private static Document page(String file) {
        return site.page(file).document();
    }

    private static List<String> row(String name) {
        Element row = page("sources/index.html").select(".publishers tbody tr").stream()
                .filter(one -> one.selectFirst("th").text().equals(name))
                .findFirst()
                .orElseThrow();
        return row.select("td").stream().map(Element::text).toList();
    }

    @Test
    void everyPublisherHasARowWithWhatIsKnownOfIt() {
        assertThat(page("sources/index.html").select(".publishers tbody th").eachText())
                .containsExactly("Copyist", "Maker", "The Wire");
        assertThat(row("Copyist")).containsExactly("Works", "", "Both", "2 times", "Last read 19 November 2026");
        assertThat(row("Maker"))
                .containsExactly("Works", "Germany", "First-hand", "2 times", "Last read 20 November 2026");
        assertThat(row("The Wire")).containsExactly("Press", "", "Retelling", "once", "Last read 21 November 2026");
    }

    @Test
    void theListHoldsWhoIsInTheNewsAndLeadsToTheOthers() {
        Document list = page("houses/index.html");
        assertThat(list.select(".entity-name").eachText()).containsExactly("The Sheet", "Maker");
        assertThat(list.select(".opening-onward a").eachAttr("href")).containsExactly("/sources/");
        assertThat(page("index.html").select("footer a[href=/sources/]")).hasSize(1);
    }

    @Test
    void whoIsOnlyCitedKeepsItsAddressAndIsInNoList() {
        assertThat(page("houses/wire/index.html").select(".breadcrumbs a[href=/sources/]"))
                .hasSize(1);
        assertThat(text("sitemap.xml"))
                .contains("/houses/maker/", "/houses/sheet/", "/sources/")
                .doesNotContain("/houses/wire/", "/houses/copyist/");
        assertThat(site.files().keySet().stream()
                        .filter(file -> file.startsWith("search/"))
                        .map(OurSourcesTest::text))
                .noneMatch(text -> text.contains("/houses/wire/"))
                .anyMatch(text -> text.contains("/houses/maker/"))
                .anyMatch(text -> text.contains("/sources/"));
    }

    private static String text(String file) {
        return new String(site.file(file), StandardCharsets.UTF_8);
    }
}
