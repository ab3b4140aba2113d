package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a library knows of days: what is coming, what came before, and the order of timelines. */
class LibraryDatesTest {

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
                    .containsExactly("day of a1", "day of b1", "again", "month", "year");
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
        assertThat(before(library, "undated", 2)).containsExactly("It", "The day after");
    }

    private static List<String> before(Library library, String post, int limit) {
        int place = library.placeInTimeline(library.post(post).orElseThrow()).orElseThrow();
        return library.timeline(library.story("s").orElseThrow()).before(place, limit).stream()
                .map(Timeline.Entry::text)
                .toList();
    }
}
