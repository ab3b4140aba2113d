package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of claims, each claim's page, its files and its feed, as a build makes them. */
class ClaimsTest {

    private static final String EFFECTIVE = "lantern-rule-published#effective";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Newsroom.build(source);
        site = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private static Document page(String path) {
        return site.page(path + "index.html").document();
    }

    private static String text(String file) {
        return new String(site.file(file), StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> rows() {
        return CsvTable.rows(text("claims/claims.csv"));
    }

    @Test
    void theLedgerHasEveryClaimAndEachHasAPage() {
        List<String> pages =
                page("claims/").select(".ledger tbody .ledger-text a").eachAttr("href");
        assertThat(pages)
                .hasSize(rows().size())
                .contains("/claims/lantern-rule-published--effective/", "/claims/candle-preview--own-chips/")
                .allSatisfy(href ->
                        assertThat(page(href.substring(1)).select("h1").text()).isNotEmpty());
    }

    @Test
    void theLedgerTellsHowAClaimStandsNowAndSinceWhen() {
        assertThat(page("claims/").select("tr:has(a[href*=effective])").text())
                .contains("The rule takes effect on 1 March 2026.", "Confirmed", "since 20 January 2026");
        assertThat(page("claims/").select("tr:has(a[href*=effective])").attr("data-by"))
                .isEqualTo("ministry");
        assertThat(page("claims/").select("tr:has(a[href*=effective])").attr("data-topic"))
                .isEqualTo("rules|chips");
    }

    @Test
    void theLedgerDrawsEachShapeOnceAndPointsAtIt() {
        List<String> shapes = page("claims/").select("symbol").eachAttr("id");
        assertThat(page("claims/").select(".ledger use").eachAttr("href"))
                .hasSize(rows().size())
                .allSatisfy(href -> assertThat(shapes).containsOnlyOnce(href.substring(1)));
    }

    @Test
    void aClaimsPageTellsWhatBecameOfIt() {
        Document page = page("claims/lantern-rule-published--effective/");
        assertThat(page.select(".ledger-life > li").eachText())
                .hasSize(2)
                .anySatisfy(first -> assertThat(first).contains("First told as", "Official record"))
                .anySatisfy(turn -> assertThat(turn)
                        .contains("20 January 2026", "Confirmed", "Foundry", "The company has asked for a licence."));
        assertThat(page.select(".rail a[href]").eachAttr("href"))
                .contains("/posts/2026/lantern-rule-published/#claim_effective");
        assertThat(page("claims/candle-preview--own-chips/")
                        .select("#page_contrary")
                        .text())
                .isNotEmpty();
    }

    @Test
    void aPostsClaimsLeadToTheirPages() {
        assertThat(page("posts/2026/lantern-rule-published/")
                        .select("#claim_effective .claims-text > a")
                        .attr("href"))
                .isEqualTo("/claims/lantern-rule-published--effective/");
    }

    @Test
    void theAddressOfAClaimOutlivesTheNameOfItsPost() {
        assertThat(text("claims/lantern-rule--effective/index.html"))
                .contains("/claims/lantern-rule-published--effective/");
    }

    @Test
    void filesHaveARowForEachStatement() {
        Map<String, String> row = rows().stream()
                .filter(one -> one.get("id").equals(EFFECTIVE))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .containsEntry("by", "ministry")
                .containsEntry("status", "confirmed")
                .containsEntry("first_status", "official-record")
                .containsEntry("changed", "2026-01-20")
                .containsEntry("changed_by", "foundry")
                .containsEntry("history", "2026-01-20 confirmed foundry")
                .containsEntry("topics", "rules | chips")
                .containsEntry("url", Newsroom.HOST + "claims/lantern-rule-published--effective/");
        JsonNode json = StructuredData.read(text("claims/claims.json"));
        assertThat(json.get("rows").findValuesAsText("statement"))
                .isEqualTo(rows().stream().map(one -> one.get("statement")).toList());
        assertThat(json.get("columns").findValuesAsText("meaning"))
                .allSatisfy(meaning -> assertThat(meaning).endsWith("."));
        assertThat(page("claims/").select(".dictionary tbody th").eachText())
                .isEqualTo(json.get("columns").findValuesAsText("name"));
    }

    @Test
    void theFeedTellsWhatBecameOfAClaimByItself() {
        String feed = text("claims/feed.xml");
        assertThat(feed)
                .contains("#claim-effective</id>", "#claim-effective-2</id>")
                .containsOnlyOnce("<published>2026-01-20");
    }

    @Test
    void aSpeakersPageCountsWithoutAVerdict() {
        Document ministry = page("organizations/ministry/");
        assertThat(ministry.select("section:has(#page_claims) .ledger-counts").text())
                .isEqualTo("1 made 1 confirmed 0 contradicted 0 open");
        assertThat(ministry.select("section:has(#page_claims) .section-more a").attr("href"))
                .isEqualTo("/claims/?by=ministry");
        assertThat(page("models/candle/")
                        .select("section:has(#page_claimed) .ledger-counts")
                        .text())
                .startsWith("1 made 0 confirmed 1 contradicted");
    }
}
