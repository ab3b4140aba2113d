package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What readers were given as the edition of a week stays what it was. */
class ClosedEditionsTest {

    /** The Wednesday after the newsroom's last week, 2026-W06. */
    private static final String NEXT_WEEK = "2026-02-11T12:00:00Z";

    private static final List<String> CLOSED = List.of("2026-W01", "2026-W03", "2026-W06");

    @TempDir
    private Path folder;

    private Path source;
    private BuiltSite before;

    @BeforeEach
    void buildTheWeekAfter() {
        source = Newsroom.copy(folder.resolve("newsroom"));
        before = build();
    }

    private BuiltSite build() {
        CommandRun run = CommandRun.of("build", "--source", source.toString(), "--as-of", NEXT_WEEK);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    /** A report that names all there is, answers, disputes, and is in the story. */
    private void addAPost() throws IOException {
        Files.writeString(source.resolve("content/posts/2026/a-new-one.md"), """
                ---
                title: A new post about everything there is
                date: 2026-02-11
                summary: It names every chip, model, rule and organization, and it is the first report of its week.
                topics: [rules, chips]
                kind: report
                event: {date: 2026-02-04, label: Something in the week before}
                story: first-light
                entities: [candle, ember-1, foundry, lantern-rule, ministry]
                sources:
                  - {id: card, publisher: Foundry & Sons, title: Another card, url: "https://foundry.example/2", kind: model-card, accessed: 2026-02-10}
                claims:
                  - {id: claim-1, text: Candle was trained elsewhere., by: ministry, status: disputed, sources: [card], disputes: ["candle-preview#own-chips"]}
                answers:
                  - {question: "candle-preview#language", text: It knows Latin.}
                tags: [open-weights, paper, licences]
                ---
                [[candle]] and [[ember-1]] [@card], see [the preview](candle-preview.md).
                """);
    }

    /** The edition's own content: its page between the masthead and the links to its neighbours. */
    private static String edition(BuiltSite site, String week) {
        String page = new String(site.file("editions/" + week + "/index.html"), StandardCharsets.UTF_8);
        int end = page.indexOf("<nav class=\"pagination neighbours\"");
        return page.substring(page.indexOf("<main"), end);
    }

    @Test
    void aNewPostChangesNoEditionOfThePast() throws IOException {
        addAPost();
        BuiltSite after = build();
        assertThat(after.page("editions/2026-W07/index.html")
                        .document()
                        .select(".teaser-lead")
                        .text())
                .contains("A new post about everything");
        for (String week : CLOSED) {
            assertThat(edition(after, week))
                    .as(week)
                    .isEqualTo(edition(before, week))
                    .contains("<h1");
            for (String file : List.of("edition.eml", "edition.txt")) {
                assertThat(after.file("editions/" + week + "/" + file))
                        .as(week + "/" + file)
                        .isEqualTo(before.file("editions/" + week + "/" + file));
            }
        }
    }

    /** Beside the masthead, only the way to the next edition is new. */
    @Test
    void itsNeighboursChangeForTheLastOneAlone() throws IOException {
        addAPost();
        BuiltSite after = build();
        assertThat(neighbours(before, "2026-W06")).containsExactly("/editions/2026-W03/");
        assertThat(neighbours(after, "2026-W06")).containsExactly("/editions/2026-W07/", "/editions/2026-W03/");
        for (String week : List.of("2026-W01", "2026-W03")) {
            assertThat(neighbours(after, week)).isEqualTo(neighbours(before, week));
        }
    }

    private static List<String> neighbours(BuiltSite site, String week) {
        return site.page("editions/" + week + "/index.html")
                .document()
                .select("nav.neighbours a")
                .eachAttr("href");
    }

    @Test
    void theLinesOfOlderEditionsStay() throws IOException {
        addAPost();
        TreeMap<String, String> old = lines(before);
        TreeMap<String, String> all = lines(build());
        assertThat(old.keySet()).containsExactly("/editions/2026-W01/", "/editions/2026-W03/", "/editions/2026-W06/");
        assertThat(all).containsAllEntriesOf(old).hasSize(4);
    }

    /** The lines of all pages of the list of editions, as written, by the edition's address. */
    private static TreeMap<String, String> lines(BuiltSite site) {
        TreeMap<String, String> lines = new TreeMap<>();
        for (BuiltPage page : site.pages()) {
            for (Element line : Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8))
                    .select("body.page-editions li.edition")) {
                lines.put(line.selectFirst("a").attr("href"), line.outerHtml());
            }
        }
        return lines;
    }

    /** It is in the week in which it was made, and takes no number from an earlier one wherever it is written. */
    @Test
    void aLaterCorrectionIsNotInTheOldWeek() throws IOException {
        replace(
                "content/posts/2026/candle-preview.md",
                "corrections:\n",
                "corrections:\n  - {date: 2026-02-10, text: And another thing was wrong.}\n");
        BuiltSite after = build();
        assertThat(edition(after, "2026-W06"))
                .isEqualTo(edition(before, "2026-W06"))
                .contains("#correction_1")
                .doesNotContain("another thing");
        assertThat(after.page("posts/2026/candle-preview/index.html")
                        .document()
                        .select("#correction_2")
                        .text())
                .contains("another thing");
    }

    /** What was ahead of the week is, however it ended. */
    @Test
    void whatWasComingStaysSoOnceItHasCome() throws IOException {
        assertThat(edition(before, "2026-W06")).contains("The ministry reports");
        replace(
                "content/rules/lantern-rule.md",
                "text: The ministry reports on the licences., source: gazette}",
                "text: The ministry reports on the licences., source: gazette, outcome: It did so early.}");
        assertThat(edition(build(), "2026-W06")).isEqualTo(edition(before, "2026-W06"));
    }

    /** A title, a summary or a date that is changed on purpose is shown as it is now, and marked. */
    @Test
    void aCorrectedPostIsMarkedInItsEdition() throws IOException {
        replace(
                "content/posts/2026/who-made-ember.md",
                "\nkind: ",
                "\ncorrections:\n  - {date: 2026-02-10, text: It was an analyst.}\nkind: ");
        assertThat(edition(build(), "2026-W06"))
                .contains("Two answers to the question", "Corrected")
                .isNotEqualTo(edition(before, "2026-W06"));
    }

    @Test
    void theFrontPageCallsItTheLatestOne() {
        Element heading = Jsoup.parse(new String(before.file("index.html"), StandardCharsets.UTF_8))
                .selectFirst("#page_edition");
        assertThat(heading).isNotNull();
        assertThat(heading.text()).isEqualTo("The latest edition");
    }
}
