package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.statement.Claim;

class LibraryTest {

    @Test
    void ordersPostsByPublicationThenEventThenFile() {
        Newsroom newsroom = new Newsroom()
                .post("old", "2026-11-20")
                .post("b", "2026-11-23")
                .post("a", "2026-11-23")
                .post("dated", "2026-11-23", "event: {date: 2025-04, label: It happened}")
                .post("later", "2026-11-23", "event: {date: 2026-02-01, label: It happened}");
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            assertThat(ids(newsroom.library(shuffle).posts())).containsExactly("later", "dated", "a", "b", "old");
        }
    }

    @Test
    void holdsBackDraftsAndWhatIsDatedAhead() {
        Newsroom newsroom = new Newsroom()
                .post("now", "2026-11-24")
                .post("draft", "2026-11-20", "status: draft")
                .post("tomorrow", "2026-11-25")
                .post("tonight", "2026-11-24T13:00:00+00:00", "status: published-date");
        assertThat(ids(newsroom.library().posts())).containsExactly("now");
        assertThat(ids(newsroom.library().heldBack())).containsExactly("draft", "tomorrow", "tonight");
        assertThat(ids(newsroom.withFuture().library().posts())).containsExactly("tomorrow", "tonight", "now");
        assertThat(ids(newsroom.withDrafts().library().posts())).containsExactly("tomorrow", "tonight", "now", "draft");
    }

    @Test
    void knowsWhichPostsNameAnEntity() {
        Library library = new Newsroom()
                .organization("nvidia")
                .organization("huawei")
                .post("listed", "2026-11-20", "entities: [nvidia]")
                .post(
                        "speaks",
                        "2026-11-21",
                        "sources:",
                        "  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-20}",
                        "claims:",
                        "  - {id: claim-1, text: It is so., by: nvidia, status: company-claim, sources: [a]}")
                .file(
                        "posts/2026/links.md",
                        "title: A post with a link\ndate: 2026-11-22\n"
                                + "summary: A summary that is long enough to be one, of a post.\ntopics: [chips]\nkind: brief",
                        "It is [[nvidia]].")
                .library();
        assertThat(ids(library.postsOfEntity(library.entity("nvidia").orElseThrow())))
                .containsExactly("links", "speaks", "listed");
        assertThat(library.postsOfEntity(library.entity("huawei").orElseThrow()))
                .isEmpty();
    }

    private static final String SOURCES =
            "sources:\n  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-20}";

    /** An entry of {@code upcoming}. */
    private static String due(String date, String text, String... more) {
        return "  - {date: " + date + ", certainty: expected, text: " + text + ", source: a" + String.join("", more)
                + "}";
    }

    private static List<String> texts(List<EntityUpcoming> entries) {
        return entries.stream().map(entry -> entry.upcoming().text()).toList();
    }

    @Test
    void tellsWhatIsComingTheNearestFirst() {
        Newsroom newsroom = new Newsroom()
                .file("topics/b.md", "title: B\nsummary: Two.\nglyph: gate\norder: 2\ntracks: chip")
                .organization("maker", SOURCES, "upcoming:", due("2026-12", "month"), due("2026", "year"))
                .chip("b1", "maker", SOURCES, "upcoming:", due("2026-12-01", "day of b1"), due("2026-12-01", "again"))
                .chip("a1", "maker", SOURCES, "upcoming:", due("2026-12-01", "day of a1"), due("2026-11-23", "over"));
        LocalDate today = LocalDate.of(2026, 11, 24);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            Library library = newsroom.library(shuffle);
            assertThat(texts(library.calendar(library.topic("b").orElseThrow())))
                    .containsExactly("over", "day of a1", "day of b1", "again");
            assertThat(texts(library.upcoming(today)))
                    .containsExactly("year", "day of a1", "day of b1", "again", "month");
            assertThat(texts(library.upcoming(library.topic("b").orElseThrow(), today)))
                    .containsExactly("day of a1", "day of b1", "again");
            assertThat(library.upcoming(library.topic("chips").orElseThrow(), today))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // due, outcome date, day, whether it was still to come then
                "2026-06, -, 2026-05-31, true",
                "2026-06, -, 2026-06-01, false",
                "2026-06, 2026-06-20, 2026-06-19, true",
                "2026-06, 2026-06-20, 2026-06-20, false",
                "2026-06, 2026-05-02, 2026-05-01, true",
                "2026-06, 2026-05-02, 2026-05-02, false",
                "2026-06, 2026-08-01, 2026-06-30, true",
                "2026-06, 2026-08-01, 2026-07-01, false"
            })
    void anOutcomeChangesNothingThatWasSaidBefore(String due, String known, LocalDate day, boolean ahead) {
        String date = known == null ? "" : ", outcome_date: " + known;
        Library library = new Newsroom()
                .organization("maker", SOURCES, "upcoming:", due(due, "it", ", outcome: It came", date))
                .library();
        assertThat(library.upcoming(day)).hasSize(ahead ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 0", "2026-11-24, 2", "2026-12-01, 1", "2026-12-31, 0"})
    void stepsOfRulesAreComingOnlyForWhoKnowsThem(LocalDate day, int steps) {
        Library library = new Newsroom()
                .organization("bis")
                .file(
                        "rules/r1.md",
                        "name: R1\nsummary: A rule.\nissuer: bis\njurisdiction: US\nkind: regulation\n" + SOURCES
                                + "\nactions:\n  - {date: 2026-01-02, action: published, text: a, source: a}"
                                + "\n  - {date: 2026-12-01, action: effective, text: b, source: a}"
                                + "\n  - {date: 2026-12, action: amended, text: b, source: a}")
                .library();
        assertThat(library.upcoming(day)).hasSize(steps).allMatch(EntityUpcoming::step);
    }

    @Test
    void findsNeighboursInTheOrderOfAllPosts() {
        Library library = new Newsroom()
                .post("first", "2026-11-20")
                .post("second", "2026-11-21")
                .post("third", "2026-11-22")
                .library();
        Post second = library.post("second").orElseThrow();
        assertThat(library.next(second).map(Post::id)).contains("third");
        assertThat(library.previous(second).map(Post::id)).contains("first");
        assertThat(library.next(library.post("third").orElseThrow())).isEmpty();
        assertThat(library.previous(library.post("first").orElseThrow())).isEmpty();
    }

    @Test
    void putsTheClosestPostsBesideAPost() {
        Newsroom newsroom = new Newsroom()
                .organization("nvidia")
                .file("stories/s.md", "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]")
                .post("it", "2026-11-20", "story: s", "entities: [nvidia]", "tags: [x]")
                .post("same-story", "2026-11-01", "story: s")
                .post("same-entity", "2026-11-10", "entities: [nvidia]")
                .post("same-tag", "2026-11-19", "tags: [x]")
                .post("topic-only", "2026-11-18");
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            Library library = newsroom.library(shuffle);
            assertThat(ids(library.related(library.post("it").orElseThrow())))
                    .containsExactly("same-story", "same-entity", "same-tag", "topic-only");
        }
    }

    @Test
    void linksQuestionsWithAnswersAndClaimsWithTheirContraries() {
        String sources = "sources:\n  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-01}";
        Library library = new Newsroom()
                .post(
                        "asks",
                        "2026-11-10",
                        sources,
                        "claims:\n  - {id: all, text: All of it., by: a witness, status: reported, sources: [a]}",
                        "unknowns:\n  - {id: how-much, text: How much.}")
                .post(
                        "answers",
                        "2026-11-12",
                        sources,
                        "claims:\n  - {id: claim-2, text: A part., by: another, status: disputed, sources: [a], disputes: [asks#all]}",
                        "answers:\n  - {question: asks#how-much, text: A part of it.}")
                .library();
        Post asks = library.post("asks").orElseThrow();
        Post answers = library.post("answers").orElseThrow();
        assertThat(library.crossReferences().answersTo(asks, asks.unknowns().get(0)))
                .extracting(answer -> answer.post().id())
                .containsExactly("answers");
        assertThat(library.crossReferences().contradicting(asks.claims().get(0)))
                .extracting(claim -> claim.claim().text())
                .containsExactly("A part.");
        assertThat(library.crossReferences().contradicting(answers.claims().get(0)))
                .extracting(claim -> claim.claim().text())
                .containsExactly("All of it.");
    }

    @Test
    void makesOneEditionForEachWeekWithPosts() {
        Library library = new Newsroom()
                .post("sunday", "2027-01-03")
                .post("new-year", "2026-12-31")
                .post("before", "2026-12-20")
                .withFuture()
                .library();
        assertThat(library.editions())
                .extracting(edition -> edition.week() + " " + ids(edition.posts()))
                .containsExactly("2026-W53 [sunday, new-year]", "2026-W51 [before]");
    }

    @Test
    void letsTheEditionNameItsLead() {
        Newsroom newsroom = new Newsroom().post("a", "2026-11-23").post("b", "2026-11-24");
        assertThat(newsroom.library().editions().get(0).lead().id()).isEqualTo("b");
        newsroom.file("editions/2026-W48.md", "lead: a");
        assertThat(newsroom.library().editions().get(0).lead().id()).isEqualTo("a");
    }

    @Test
    void putsWhatHasNoDateLastOnATimeline() {
        Library library = new Newsroom()
                .file("stories/s.md", "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]")
                .post("undated", "2026-11-20", "story: s", "event: {label: Undated}")
                .post("late", "2026-11-21", "story: s", "event: {date: 2026-05-01, label: Late}")
                .post("early", "2026-11-22", "story: s", "event: {date: 2026-05, label: Early}")
                .library();
        assertThat(library.timeline(library.story("s").orElseThrow()).entries())
                .extracting(Timeline.Entry::text)
                .containsExactly("Late", "Early", "Undated");
    }

    @Test
    void putsAPostWithoutAnEventWhereItWasPublished() {
        Library library = new Newsroom()
                .file("stories/s.md", "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]")
                .post("undated", "2026-11-20", "story: s", "event: {label: Undated}")
                .post("third", "2026-11-22", "story: s", "event: {date: 2026-11-22, label: Third}")
                .post("explainer", "2026-11-21", "story: s")
                .post("first", "2026-11-23", "story: s", "event: {date: 2026-11-20, label: First}")
                .library();
        assertThat(library.timeline(library.story("s").orElseThrow()).entries())
                .extracting(Timeline.Entry::text)
                .containsExactly("First", "The post called explainer", "Third", "Undated");
        assertThat(Timeline.ofDated(library.posts()).entries())
                .as("a topic's timeline tells events")
                .extracting(Timeline.Entry::text)
                .containsExactly("First", "Third");
    }

    @Test
    void knowsFromEveryKindOfDocumentWhatLeadsToWhat() {
        Library library = new Newsroom()
                .file(
                        "stories/s.md",
                        "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]",
                        "On [[maker]].")
                .organization("maker")
                .file(
                        "organizations/rival.md",
                        "name: Rival\nsummary: One of them.\nkind: company",
                        "Of [[maker]], see [a post](../posts/2026/a.md#part) and [itself](rival.md).")
                .file("about.md", "title: About\nsummary: Of us.", "Like [[maker]], [[maker]] and [[nobody]].")
                .post("a", "2026-11-20")
                .file(
                        "posts/2026/b.md",
                        "title: The post called b\ndate: 2026-11-21\nsummary: A summary that is long enough to be one, of a"
                                + " post.\ntopics: [chips]\nkind: report",
                        "After [it](a.md) and [nothing](../../../../../etc/passwd), [[maker]] and /posts/2026/a/.")
                .library();
        assertThat(library.mentions().of(library.entity("maker").orElseThrow()))
                .extracting(Document::id)
                .containsExactlyInAnyOrder("about", "rival", "b", "s");
        assertThat(library.mentions().of(library.post("a").orElseThrow()))
                .extracting(Document::id)
                .containsExactlyInAnyOrder("rival", "b");
        assertThat(library.mentions().of(library.entity("rival").orElseThrow())).isEmpty();
    }

    @Test
    void showsBeforeAPostOnlyWhatHadCertainlyHappened() {
        Library library = new Newsroom()
                .file("stories/s.md", """
                        title: A story
                        summary: Of it.
                        question: What?
                        topics: [chips]
                        sources:
                          - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-01}
                        events:
                          - {date: 2024, text: The year before, source: a}
                          - {date: 2025, text: That year, source: a}
                          - {date: 2025-03, text: The month before, source: a}
                          - {date: 2025-04, text: That month, source: a}
                          - {date: 2025-04-02, text: The day before, source: a, post: it}
                          - {date: 2025-04-03, text: That day, source: a}
                          - {date: 2025-04-04, text: The day after, source: a}""")
                .post("it", "2026-11-20", "story: s", "event: {date: 2025-04-03, label: It}")
                .post("undated", "2026-11-21", "story: s")
                .library();
        assertThat(before(library, "it", 9)).containsExactly("The year before", "The month before", "The day before");
        assertThat(before(library, "it", 2)).containsExactly("The month before", "The day before");
        assertThat(before(library, "undated", 2)).containsExactly("That day", "The day after");
    }

    private static List<String> before(Library library, String post, int limit) {
        int place = library.placeInTimeline(library.post(post).orElseThrow()).orElseThrow();
        return library.timeline(library.story("s").orElseThrow()).before(place, limit).stream()
                .map(Timeline.Entry::text)
                .toList();
    }

    @Test
    void namesEachContraryClaimOnceWhicheverOfThemSaysSo() {
        Library library = new Newsroom()
                .post(
                        "it",
                        "2026-11-10",
                        "sources:\n  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-01}",
                        "claims:",
                        "  - {id: yes, text: 'Yes.', by: one, status: reported, sources: [a], disputes: [it#no]}",
                        "  - {id: no, text: 'No.', by: two, status: reported, sources: [a], disputes: [it#yes]}",
                        "  - {id: claim-3, text: Perhaps., by: three, status: reported, sources: [a], disputes: [it#yes, it#no]}")
                .library();
        List<Claim> claims = library.post("it").orElseThrow().claims();
        assertThat(contrary(library, claims.get(0))).containsExactly("No.", "Perhaps.");
        assertThat(contrary(library, claims.get(1))).containsExactly("Yes.", "Perhaps.");
        assertThat(contrary(library, claims.get(2))).containsExactly("Yes.", "No.");
    }

    private static List<String> contrary(Library library, Claim claim) {
        return library.crossReferences().contradicting(claim).stream()
                .map(other -> other.claim().text())
                .toList();
    }

    @Test
    void relatesEntitiesBothWays() {
        Library library = new Newsroom()
                .organization("nvidia")
                .chip("h100", "nvidia")
                .chip("h200", "nvidia", "successor_of: h100")
                .library();
        assertThat(related(library, "nvidia", "chip.vendor")).containsExactly("h100", "h200");
        assertThat(related(library, "h100", "chip.successor_of")).containsExactly("h200");
        assertThat(related(library, "h100", "chip.vendor")).containsExactly("h200");
    }

    private static List<String> related(Library library, String id, String relation) {
        return library.relations().of(library.entity(id).orElseThrow()).entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(relation))
                .flatMap(entry -> entry.getValue().stream())
                .map(Document::id)
                .toList();
    }

    private static List<String> ids(List<? extends Document> documents) {
        return documents.stream().map(Document::id).toList();
    }
}
