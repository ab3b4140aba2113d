package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of stories, and of claims that contradict each other. */
@ExtendWith(RealSite.class)
class StoryPagesTest {

    /** An entry of {@code disputes: ["post#claim"]}. */
    private static final Pattern DISPUTED = Pattern.compile("\\bdisputes: \\[\"[^\"]+#[^\"]+\"]");

    @TempDir
    private static Path folder;

    private static BuiltSite newsroom;

    @BeforeAll
    static void build() {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Newsroom.build(source);
        newsroom = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private static Document page(String address) {
        return newsroom.page(address + "index.html").document();
    }

    private static Element section(Document page, String id) {
        Element section = page.selectFirst("section:has(> .section-head > #page_" + id + ")");
        if (section == null) {
            throw new AssertionError("there is no section " + id);
        }
        return section;
    }

    @Test
    void aStoryTellsWhatIsOpenFromWhatBecameKnown() {
        Document story = page("stories/first-light/");
        assertThat(section(story, "open").select(".question-text").eachText())
                .anyMatch(text -> text.startsWith("Who has made it."))
                .anyMatch(text -> text.startsWith("Which language it knows."))
                .noneMatch(text -> text.startsWith("What it costs."));
        Element known = section(story, "answered");
        assertThat(known.select(".question-text").eachText())
                .singleElement()
                .asString()
                .startsWith("What it costs.");
        assertThat(known.select(".question-answer").text()).contains("A board costs 90 euros.");
        assertThat(known.select(".question-answer a").attr("href")).isEqualTo("/posts/2026/candle-preview/");
        assertThat(known.select(".question-text a").attr("href")).isEqualTo("/posts/2025/ember-1-announced/");
    }

    @Test
    void theListSaysAllThatTheDrawingShows() {
        Element timeline = section(page("stories/first-light/"), "timeline");
        assertThat(timeline.select(".timeline-entry").eachAttr("class"))
                .containsExactly(
                        "timeline-entry timeline-span",
                        "timeline-entry timeline-span",
                        "timeline-entry timeline-day",
                        "timeline-entry timeline-day",
                        "timeline-entry timeline-undated");
        assertThat(timeline.select("rect.drawing-open > title").eachText())
                .containsExactly("October 2025: A board is seen at a fair.", "December 2025: Chip announced");
        assertThat(timeline.select("circle.drawing-day > title").eachText())
                .containsExactly("10 January 2026: Rule published", "15 January 2026: Preview shown");
        assertThat(timeline.select("circle.drawing-open > title").eachText())
                .containsExactly("Undated: Two answers to the question who made Ember 1");
        assertThat(timeline.select("svg[role=img] > title").text())
                .isEqualTo("Timeline, October 2025 to 15 January 2026");
        assertThat(timeline.select("svg[role=img] > desc").text()).contains("exact day: 2", "year: 2", "date: 1");
        assertThat(timeline.select("svg a, svg [tabindex]")).isEmpty();
    }

    @Test
    void aPostShowsWhatCameBeforeItAndItself() {
        Element previously = section(page("posts/2026/lantern-rule-published/"), "previously");
        assertThat(previously.select("h2").text()).isEqualTo("Previously");
        assertThat(previously.select(".timeline-label").eachText())
                .containsExactly("A board is seen at a fair.", "Chip announced", "Rule published");
        assertThat(previously
                        .select("[aria-current=true] a, [aria-current=true]")
                        .eachText())
                .containsExactly("10 January 2026 Rule published");
        assertThat(previously.select(".drawing-here")).hasSize(1);
        assertThat(previously.select(".story-whole a").attr("href")).isEqualTo("/stories/first-light/");
        assertThat(previously.select(".story-whole").text()).endsWith("5 entries");
    }

    @Test
    void aPostWithoutADateClaimsNoPlaceInTheStory() {
        Element story = section(page("posts/2026/who-made-ember/"), "previously");
        assertThat(story.select("h2").text()).isEqualTo("The story so far");
        assertThat(story.select(".section-note").text()).contains("not stated");
        assertThat(story.select(".timeline-current .timeline-date").text()).isEqualTo("Undated");
    }

    @Test
    void contraryClaimsShowEachOtherOnBothPages() {
        Element maker = page("posts/2026/candle-preview/").getElementById("claim_own-chips");
        assertThat(maker.select(".claims-contrary li").text())
                .isEqualTo("Contradicted by Bo Muster, Analysts Ltd (Two answers to the question who made Ember 1):"
                        + " Ember 1 was not trained on by anybody.");
        assertThat(maker.select(".claims-contrary a").eachAttr("href"))
                .containsExactly("/posts/2026/who-made-ember/", "/posts/2026/who-made-ember/#claim_not-trained");
        Element analyst = page("posts/2026/who-made-ember/").getElementById("claim_not-trained");
        assertThat(analyst.select(".claims-contrary li").text())
                .isEqualTo("Contradicted by Foundry & Sons (Candle, a model for one language, is shown):"
                        + " Candle was trained on Ember 1.");
        assertThat(analyst.select(".claims-contrary a").last().attr("href"))
                .isEqualTo("/posts/2026/candle-preview/#claim_own-chips");
    }

    @Test
    void contraryClaimsOfOnePostLeadToEachOthersRow() {
        Document post = page("posts/2026/who-made-ember/");
        assertThat(post.getElementById("claim_made-here")
                        .select(".claims-contrary a")
                        .eachAttr("href"))
                .containsExactly("#claim_made-abroad");
        assertThat(post.getElementById("claim_made-abroad")
                        .select(".claims-contrary li")
                        .text())
                .isEqualTo("Contradicted by Foundry & Sons: Ember 1 is made in the town.");
    }

    @Test
    void everyContraryClaimOfTheRealSiteShowsTheOther(BuiltSite site) throws IOException {
        int shown = 0;
        for (BuiltPage page : site.pages()) {
            for (Element row : page.document().select("table.claims tr:has(.claims-contrary)")) {
                shown += row.select(".claims-contrary li").size();
                assertThat(row.select(".claims-contrary strong").eachText())
                        .as(page.file())
                        .doesNotContain("");
                for (String href :
                        row.select(".claims-contrary li > a:last-child").eachAttr("href")) {
                    Element other = target(site, page, href);
                    assertThat(other.select(".claims-contrary").text())
                            .as(page.file() + " " + href)
                            .contains(row.select(".claims-text").first().ownText());
                }
            }
        }
        assertThat(shown).isPositive().isEqualTo(2 * disputesInContent());
    }

    /** How often a claim of our own posts names another one that it is contrary to; each is shown with the other. */
    private static int disputesInContent() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/posts"))) {
            int disputes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                disputes +=
                        (int) DISPUTED.matcher(Files.readString(file)).results().count();
            }
            return disputes;
        }
    }

    @Test
    void everyStoryAndTopicOfTheRealSiteIsDrawnAndListed(BuiltSite site) {
        List<BuiltPage> pages = site.pages().stream()
                .filter(page -> page.file().matches("(stories|topics)/[^/]+/index.html"))
                .toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(13);
        for (BuiltPage page : pages) {
            Element timeline = section(page.document(), "timeline");
            List<String> numbers = timeline.select(".drawing-number").eachText();
            int marks = timeline.select(".drawing-lines circle, .drawing-lines rect")
                    .size();
            assertThat(marks
                            - numbers.size()
                            + numbers.stream().mapToInt(Integer::parseInt).sum())
                    .as(page.file())
                    .isEqualTo(timeline.select(".timeline-entry").size());
        }
    }

    private static Element target(BuiltSite site, BuiltPage page, String href) {
        String[] parts = href.split("#");
        Document document = parts[0].isEmpty()
                ? page.document()
                : site.page(parts[0].substring(1) + "index.html").document();
        Element target = document.getElementById(parts[1]);
        if (target == null) {
            throw new AssertionError(page.file() + " links to " + href);
        }
        return target;
    }
}
