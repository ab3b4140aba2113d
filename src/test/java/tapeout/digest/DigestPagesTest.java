package tapeout.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;

/** That the repository's own site holds the news that it is for. */
@ExtendWith(RealSite.class)
class DigestPagesTest {

    private static final String LEAD = "/posts/2026/deepseek-v4-preview/";

    @Test
    void theHomePageLeadsWithTheLeadStoryAndNamesAllTopics(BuiltSite site) {
        Document home = site.page("index.html").document();
        assertThat(home.select("main a[href^=/posts/]").first().attr("href")).isEqualTo(LEAD);
        assertThat(home.select("main a[href^=/topics/]").eachAttr("href"))
                .contains("/topics/ai-chips/", "/topics/export-controls/", "/topics/model-releases/");
        assertThat(posts(home)).hasSizeGreaterThan(9);
        assertThat(home.select("main a[href^=/editions/]").eachAttr("href")).contains("/editions/2026-W49/");
    }

    @Test
    void theHomePageShowsWhatChangedAndNotWhatIsThereForTheFirstTime(BuiltSite site) {
        Document home = site.page("index.html").document();
        assertThat(home.select("li.change"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.select("del").text()).isNotEmpty());
        Document changes = site.page("trackers/changes/index.html").document();
        assertThat(changes.select("li.change:not(:has(del)) .change-added")).isNotEmpty();
        assertThat(changes.select("li.change del").eachText()).doesNotContain("No source yet", "nothing");
    }

    @Test
    void theHomePageTellsAnEventOfAStoryOnce(BuiltSite site) {
        assertThat(site.page("index.html").document().select("main .timeline"))
                .isNotEmpty()
                .allSatisfy(
                        timeline -> assertThat(timeline.select("li").eachText()).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai-chips", "export-controls", "model-releases"})
    void everyTopicHasAnIntroductionAndPosts(String topic, BuiltSite site) {
        Document page = site.page("topics/" + topic + "/index.html").document();
        assertThat(posts(page)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("main .prose").text().split(" ")).hasSizeGreaterThan(150);
    }

    @Test
    void longListsShowTheirFirstAndFoldTheRest(BuiltSite site) {
        Document topic = site.page("topics/export-controls/index.html").document();
        assertThat(topic.select(".beat-lines > .line-group .line-title")).hasSizeBetween(6, 20);
        assertThat(topic.select(".beat-lines > details.older:not([open]) .line-title"))
                .isNotEmpty();
        Document maker = site.page("organizations/deepseek/index.html").document();
        assertThat(maker.select("section:has(#page_mentions) .teasers > li")).hasSize(3);
        assertThat(maker.select("section:has(#page_mentions) details.older .line-title"))
                .isNotEmpty();
        assertThat(maker.select("section:has(#page_related) .entity-group > .entities"))
                .allSatisfy(shown -> assertThat(shown.children()).hasSizeLessThan(5));
        assertThat(topic.select(".stories > .story"))
                .hasSizeGreaterThan(topic.select("details.older .story").size());
        assertThat(topic.select("div.section-body > .stories > .story")).hasSize(3);
    }

    @Test
    void severalCorrectionsStandBelowTheTextAndALineLeadsToThem(BuiltSite site) {
        Document page =
                site.page("posts/2026/model-release-dates-2026/index.html").document();
        assertThat(page.select("aside.corrections-notice > p")).hasSize(1);
        assertThat(page.select("aside.corrections-notice a").attr("href")).isEqualTo("#page_corrections");
        assertThat(page.select("section:has(#page_corrections) .corrections > li[id^=correction_]"))
                .hasSizeGreaterThan(4);
    }

    @Test
    void theLeadStorySaysWhoSaysWhatFromWhichSource(BuiltSite site) {
        Document lead = site.page(LEAD.substring(1) + "index.html").document();
        assertThat(lead.select("h1").text()).contains("DeepSeek", "V4", "Huawei");
        assertThat(lead.select(".prose").text()).contains("Ascend", "Omdia", "Nvidia");
        assertThat(lead.select("table.claims tbody tr")).hasSizeGreaterThan(5);
        assertThat(lead.select("#page_sources ~ * , section:has(#page_sources)").text())
                .contains("Gossip Herald");
        assertThat(lead.select("dl.details").text()).contains("24 April 2026");
        assertThat(lead.select("a.topic").eachAttr("href")).contains("/topics/model-releases/");
    }

    @Test
    void theLeadStoryGoesOut(BuiltSite site) {
        // the site's own feed has the latest alone
        String entries = new String(site.file("stories/deepseek-on-ascend/feed.xml"), StandardCharsets.UTF_8);
        Document feed = Jsoup.parse(entries, "", Parser.xmlParser());
        assertThat(feed.select("entry:has(link[href$=" + LEAD + "]) > content").text())
                .contains("Ascend", "What Huawei says");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chips/ascend-910c",
                "models/deepseek-v4",
                "rules/ai-diffusion-rule",
                "organizations/deepseek",
                "stories/deepseek-on-ascend",
                "editions/2026-W48",
                "tags/ascend",
                "archive",
                "corrections",
                "about"
            })
    void everyKindOfPageIsThere(String page, BuiltSite site) {
        assertThat(site.page(page + "/index.html").document().select("main").text())
                .hasSizeGreaterThan(60);
    }

    @Test
    void everyRuleStandsUnderItsStateAndNamesWhatSaysSo(BuiltSite site) {
        Document topic = site.page("topics/export-controls/index.html").document();
        assertThat(topic.select(".standing-group > h3").eachText())
                .contains("In force", "In force, not enforced", "Announced");
        assertThat(topic.select(".standing")).hasSizeGreaterThan(20);
        assertThat(topic.select(".standing"))
                .allSatisfy(rule ->
                        assertThat(rule.select(".standing-sources").text()).startsWith("According to "))
                .allSatisfy(
                        rule -> assertThat(rule.select(".status-since").text()).matches("(since|on) .*\\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chips/ascend-910c", "models/deepseek-v4", "rules/ai-diffusion-rule"})
    void factsNameTheirSources(String page, BuiltSite site) {
        Document document = site.page(page + "/index.html").document();
        assertThat(document.select("main a[href^=#source_]")).isNotEmpty();
        assertThat(posts(document)).isNotEmpty();
    }

    @Test
    void theGlossaryExplainsTheWordsOfTheBeat(BuiltSite site) {
        assertThat(site.page("glossary/index.html")
                        .document()
                        .select("dl > dt[id]")
                        .eachAttr("id"))
                .doesNotHaveDuplicates()
                .contains(
                        "performance-density",
                        "total-processing-performance-tpp",
                        "foreign-direct-product-rule",
                        "entity-list",
                        "mixture-of-experts",
                        "active-parameters",
                        "high-bandwidth-memory-hbm",
                        "dense",
                        "sparse");
    }

    private static Set<String> posts(Document page) {
        return new TreeSet<>(page.select("main a[href^=/posts/]").eachAttr("href"));
    }
}
