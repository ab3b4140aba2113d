package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leads a page, what follows as lines, and that a post stands once. */
class RankedListsTest {

    private static final String HOME = "index.html";
    private static final String TOPIC = "topics/alpha/index.html";

    @TempDir
    Path folder;

    private BuiltSite site;

    @BeforeEach
    void build() {
        SmallDigest digest = new SmallDigest(folder);
        post(digest, "a", "report", "2026-11-24");
        post(digest, "b", "report", "2026-11-18");
        post(digest, "c", "brief", "2026-11-16");
        post(digest, "d", "brief", "2026-03");
        post(digest, "e", "brief", "2026-Q2");
        post(digest, "f", "background", "2024-05-06");
        post(digest, "g", "brief", "");
        digest.write(
                "content/posts/2026/h.md",
                SmallDigest.document("date: 2026-10-05\n", "Text [@maker], of [it](a.md) and [its](g.md) kind.")
                        .replace("A headline that", "Headline h that"));
        digest.published();
        site = BuiltSite.read(folder.resolve("output"), URI.create("https://digest.example/"));
    }

    private static void post(SmallDigest digest, String name, String kind, String event) {
        String date = event.isEmpty() ? "" : "date: " + event + ", ";
        digest.write(
                "content/posts/2026/" + name + ".md",
                SmallDigest.document("date: 2026-11-20\nevent: {" + date + "label: Happened}\n", "Text [@maker].")
                        .replace("kind: report", "kind: " + kind)
                        .replace("A headline that", "Headline " + name + " that"));
    }

    private Document page(String file) {
        return site.page(file).document();
    }

    private static List<String> posts(Element part) {
        return posts(new Elements(part));
    }

    /** The posts that parts of a page link to, by their name. */
    private static List<String> posts(Elements parts) {
        return parts.select("a[href*=/posts/2026/]").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/2026/|/$", ""))
                .toList();
    }

    @Test
    void theFrontPageHasOneLeadTwoSecondsAndLinesWhereAPostStandsOnce() {
        Element main = page(HOME).selectFirst("main");
        assertThat(posts(main))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(posts(main.selectFirst(".teaser-lead"))).containsExactly("a");
        assertThat(posts(main.selectFirst(".front-seconds"))).containsExactly("b", "c");
        assertThat(main.select(".front-latest .teaser")).isEmpty();
    }

    @Test
    void linesStandUnderTheSpanOfTimeInWhichItHappened() {
        Element latest = page(HOME).selectFirst(".front-latest");
        assertThat(latest.select(".line-heading").eachText())
                .containsExactly("October 2026", "Q2 2026", "March 2026", "2024", "Undated");
        assertThat(posts(latest)).containsExactly("h", "e", "d", "f", "g");
        assertThat(latest.select(".line-date").eachText())
                .containsExactly("5 October 2026", "Q2 2026", "March 2026", "6 May 2024", "Undated");
    }

    @Test
    void whatHappenedLastIsTheLatestThoughOtherPostsOfTheWeekCameOutAfterIt() {
        SmallDigest digest = new SmallDigest(folder.resolve("many"));
        post(digest, "news", "background", "2026-11-19");
        for (int day = 10; day < 28; day++) {
            digest.write(
                    "content/posts/2026/old-" + day + ".md",
                    SmallDigest.document(
                                    "date: 2026-11-21\nevent: {date: 2026-02-" + day + ", label: Happened}\n",
                                    "Text [@maker].")
                            .replace("A headline that", "Headline " + day + " that"));
        }
        digest.published();
        site = BuiltSite.read(folder.resolve("many/output"), URI.create("https://digest.example/"));
        assertThat(posts(page(HOME).selectFirst(".front-latest"))).startsWith("a", "news");
        assertThat(posts(page("404.html").selectFirst("main"))).startsWith("a", "news");
    }

    @Test
    void whenItWasPublishedStandsOnThePostAlone() {
        assertThat(page(HOME).selectFirst("main").text()).doesNotContain("20 November 2026");
        assertThat(page("posts/2026/f/index.html").selectFirst("main").text()).contains("20 November 2026");
    }

    @Test
    void aTopicShowsNewsFirstAndFoldsItsPrimer() {
        Document page = page(TOPIC);
        Element primer = page.selectFirst("details.beat-primer");
        assertThat(primer.hasAttr("open")).isFalse();
        assertThat(primer.selectFirst("summary").text()).isEqualTo("New here?");
        assertThat(primer.text()).contains("Introduction.");

        Element news = page.selectFirst("section[aria-labelledby=page_posts]");
        assertThat(posts(news)).containsExactly("a", "b", "c", "h", "e", "d", "f", "g");
        assertThat(news.select(".teaser")).hasSize(2);
        assertThat(news.select(".line-heading").eachText())
                .containsExactly("Last week", "October 2026", "Q2 2026", "March 2026", "2024", "Undated");
    }

    /** Whatever a desk follows: what came last stands above the news, and the rest of it folds. */
    @Test
    void aTopicTellsHowThingsStandInShort() {
        SmallDigest digest = new SmallDigest(folder.resolve("permits"));
        digest.write("content/topics/beta.md", """
                ---
                title: Beta
                summary: What may be done.
                glyph: gate
                order: 2
                tracks: permit
                ---
                """);
        digest.write("content/types/permit.yaml", """
                name: {one: Permit, many: Permits}
                folder: permits
                summary: What may be done.
                lifecycle:
                  states: {open: {label: Open, binding: true}, lent: {label: Lent, binding: true}}
                  actions: {opened: {label: Opened, from: none, to: open}, lent: {label: Lent, from: none, to: lent}}
                """);
        for (int day = 10; day < 18; day++) {
            digest.write("content/permits/permit-" + day + ".md", """
                    ---
                    name: Permit %d
                    summary: One of many.
                    actions: [{date: 2026-11-%d, action: %s, text: It began., source: s1}]
                    %s---
                    """.formatted(
                            day, day, day < 15 ? "opened" : "lent", SmallSite.sources(1)));
        }
        digest.published();
        Element state = BuiltSite.read(folder.resolve("permits/output"), URI.create("https://digest.example/"))
                .page("topics/beta/index.html")
                .document()
                .selectFirst("section[aria-labelledby=page_in-force]");
        assertThat(state.select(".standing-name").stream()
                        .filter(name -> name.closest("details") == null)
                        .map(Element::text))
                .containsExactly("Permit 14", "Permit 13", "Permit 17");
        assertThat(state.select("details.older > summary").eachText()).containsExactly("3 more", "2 more");
        assertThat(state.select("details .standing-name").eachText())
                .containsExactly("Permit 12", "Permit 11", "Permit 10", "Permit 16", "Permit 15");
    }

    /** Of one that leads here, one that is close and one that is next, each is told once, by what it says most with. */
    @Test
    void aPostStandsOnceBelowAnother() {
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            Document page = page("posts/2026/" + name + "/index.html");
            List<String> named = posts(page.select("section[aria-labelledby=page_named]"));
            List<String> related = posts(page.select("section[aria-labelledby=page_related]"));
            List<String> beside = posts(page.select("nav.neighbours"));
            assertThat(named).as(name).isEqualTo(List.of("a", "g").contains(name) ? List.of("h") : List.of());
            assertThat(beside).as(name).isNotEmpty();
            assertThat(related).as(name).isNotEmpty();
            assertThat(Stream.of(named, related, beside).flatMap(List::stream))
                    .as(name)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTagTellsItsFirstPostsAndNamesTheOthers() {
        SmallDigest digest = new SmallDigest(folder.resolve("tagged"));
        for (int day = 10; day < 18; day++) {
            digest.write(
                    "content/posts/2026/tagged-" + day + ".md",
                    SmallDigest.document(
                                    "date: 2026-11-20\nevent: {date: 2026-11-" + day
                                            + ", label: Happened}\ntags: [shared]\n",
                                    "Text [@maker].")
                            .replace("A headline that", "Headline " + day + " that"));
        }
        digest.published();
        Element main = BuiltSite.read(folder.resolve("tagged/output"), URI.create("https://digest.example/"))
                .page("tags/shared/index.html")
                .document()
                .selectFirst("main");
        assertThat(posts(main)).hasSize(8).doesNotHaveDuplicates().startsWith("tagged-17");
        assertThat(main.select(".teaser")).hasSize(6);
        assertThat(posts(main.select(".lines"))).containsExactly("tagged-11", "tagged-10");
    }

    @Test
    void anEditionTellsItsFirstBriefsAndNamesTheOthers() {
        SmallDigest digest = new SmallDigest(folder.resolve("briefs"));
        for (int day = 10; day < 17; day++) {
            post(digest, "brief-" + day, "brief", "2026-11-" + day);
        }
        digest.published();
        site = BuiltSite.read(folder.resolve("briefs/output"), URI.create("https://digest.example/"));
        Element briefs = page("editions/2026-W47/index.html").selectFirst("section[aria-labelledby=page_briefs]");
        assertThat(posts(briefs)).doesNotHaveDuplicates().hasSizeGreaterThan(4);
        assertThat(briefs.select(".teaser")).hasSize(4);
        assertThat(posts(briefs.select(".line"))).doesNotContainAnyElementsOf(posts(briefs.select(".teaser")));
    }
}
