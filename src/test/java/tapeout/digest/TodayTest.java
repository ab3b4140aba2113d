package tapeout.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;

/** The answer opens the page: what holds today of an entity, of the repository's own site. */
@ExtendWith(RealSite.class)
class TodayTest {

    private static Document page(BuiltSite site, String path) {
        return site.page(path + "index.html").document();
    }

    @Test
    void aChipsPageOpensWithWhatBindsItSinceWhenAndWhoSaysSo(BuiltSite site) {
        List<String> lines =
                page(site, "chips/h20/").select(".opening .today-line").eachText();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("In force since 9 April 2025: H20 licence requirement.")
                        .contains("According to Reuters"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Meets no limit of Advanced computing rule of 2023, on hedged figures."
                                + " In force since 17 November 2023. According to "));
    }

    /** Rules that bind only, of one state: by the day since when they do. */
    @Test
    void ofManyRulesTheLatestComeFirstAndTheRestFolds(BuiltSite site) {
        Document page = page(site, "organizations/nvidia/");
        assertThat(page.select(".opening > .today > .today-line:has(.status-in-force) time")
                        .eachAttr("datetime"))
                .hasSize(3)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.select(".opening > details.older:not([open]) .today-line"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void aModelsPageOpensWithHowFarItHasComeSinceWhenAndWhoSaysSo(BuiltSite site) {
        Element status = page(site, "models/deepseek-v4/").selectFirst(".opening .opening-standing");
        assertThat(status.text()).startsWith("Released 24 April 2026").contains("First as a preview of both versions");
        assertThat(status.select("a.cite[href^=#source_]")).hasSize(3);
        assertThat(page(site, "models/deepseek-v4/")
                        .select(".opening .today-line")
                        .eachText())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Weights: open"),
                        line -> assertThat(line).startsWith("Licence: MIT"));
    }

    /** The newest of each status, and what is said last: each with its day, and who says so. */
    @Test
    void anOrganizationsPageOpensWithItsNewestAndWithWhatItSaidLast(BuiltSite site) {
        Document page = page(site, "organizations/deepseek/");
        assertThat(page.select(".opening .today-line").eachText())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Newest model by status: Released 17 October 2026: DeepSeek-V4.1-Flash-1017.")
                        .contains("According to "))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Said last: ").contains("Company claim", "2026", "According to "));
        assertThat(page.select(".opening .today-line:contains(Said last) > dd > a[href^=/claims/]"))
                .isNotEmpty();
    }

    /** Atlas 950 is in use since a day that is not known, so that nothing with a date is surely newer. */
    @Test
    void whatMayNotBeTheNewestIsNotCalledSo(BuiltSite site) {
        assertThat(page(site, "organizations/huawei/")
                        .select(".opening .today-line:contains(Newest chip)")
                        .text())
                .contains("Announced 17 September 2026: Atlas 960E SuperPoD.")
                .doesNotContain("Available");
    }

    @Test
    void whatIsNotKnownOfAStatusIsNoSentence(BuiltSite site) {
        assertThat(page(site, "chips/h20/").select(".opening .opening-standing"))
                .isEmpty();
    }

    @Test
    void aRulesPageOpensWithWhatMadeItSo(BuiltSite site) {
        Document page = page(site, "rules/h20-licence-requirement/");
        assertThat(page.select(".opening .opening-standing").text()).startsWith("In force since 9 April 2025");
        assertThat(page.select(".opening .today-line").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("What it asks: Nvidia needs a licence"))
                .anySatisfy(line -> assertThat(line).startsWith("What made it so: Nvidia is told"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Last changed: Nvidia is told that the duty has no end date, 14 April 2025"))
                .contains("Affects: Nvidia and Nvidia H20");
        assertThat(page.select(".today-line:contains(What it asks) a.cite[href^=#source_]"))
                .hasSize(1);
        assertThat(page.select(".facts-table, .facts-unknown")).isEmpty();
    }

    @Test
    void whatIsNotKnownFoldsAndSoDoesTheArithmetic(BuiltSite site) {
        Document page = page(site, "chips/h20/");
        assertThat(page.select(".facts-table tbody tr td:first-of-type").eachText())
                .isNotEmpty()
                .doesNotContain("No source yet");
        assertThat(page.select("details.facts-unknown:not([open])").text())
                .startsWith("Not known yet")
                .contains("Transistors");
        assertThat(page.select("section:has(#page_thresholds) details:not([open]) .amounts"))
                .hasSize(1);
    }

    @Test
    void theNewsComesBeforeTheRest(BuiltSite site) {
        List<String> sections =
                page(site, "organizations/deepseek/").select("main section > .section-head > h2").stream()
                        .map(Element::id)
                        .toList();
        assertThat(sections).startsWith("page_mentions", "page_claims").endsWith("page_sources");
    }
}
