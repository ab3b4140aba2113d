package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class SourceDatesTest {

    private static List<String> found(Newsroom newsroom) {
        return Desk.found(newsroom, SourceDates::new);
    }

    /** @param sources each {@code published}, or empty for a source that does not say, read on 19 November 2026 */
    private static String sources(String... sources) {
        StringBuilder lines = new StringBuilder("sources:");
        for (int i = 0; i < sources.length; i++) {
            lines.append("\n  - {id: s")
                    .append(i)
                    .append(", publisher: P, title: A title, kind: news, accessed: 2026-11-19");
            lines.append(sources[i].isEmpty() ? "}" : ", published: " + sources[i] + "}");
        }
        return lines.toString();
    }

    private static List<String> post(String event, String... sources) {
        return found(
                new Newsroom().post("a", "2026-11-20", "event: {" + event + ", label: It happened}", sources(sources)));
    }

    @Test
    void aPostNeedsASourceThatIsNoOlderThanItsEvent() {
        assertThat(post("date: 2026-04-24", "2026-03-01", "2026-04-20"))
                .containsExactly(
                        "TO-108 content/posts/2026/a.md:10:5 This is dated 2026-04-24, and its latest source, \"s1\","
                                + " is of 2026-04-20 at the latest. | Add a source from that day or later, or correct the date of"
                                + " the event or of the source.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24, 2026-04-24",
        "2026-04-24, 2026-05",
        "2026-04-24, 2026-04",
        "2026-04-24, 2026",
        "2026-04-24, 2026-04-23",
        "2026-04, 2026-04-01",
        "2026-04, 2026-03-31",
        "2026-Q2, 2026-04-02",
        "2026, 2025-12-31",
    })
    void aSourceMayBeAsYoung(String event, String source) {
        assertThat(post("date: " + event, "2020-01-01", source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-24, 2026-04-22", "2026-04, 2026-03-30", "2026-Q2, 2026-02", "2026, 2025-Q3"})
    void aSourceIsOlder(String event, String source) {
        assertThat(post("date: " + event, "2020-01-01", source)).hasSize(1);
    }

    @Test
    void aSourceThatDoesNotSayIsAsYoungAsTheDayItWasRead() {
        assertThat(post("date: 2026-04-24", "2026-03-01", "")).isEmpty();
        assertThat(post("date: 2026-11-20", "2026-03-01", "")).isEmpty();
        assertThat(found(new Newsroom()
                        .post("a", "2026-11-22", "event: {date: 2026-11-21, label: It happened}", sources(""))))
                .hasSize(1);
    }

    @Test
    void aPostMayLookAheadOrHaveNoDateOrNoSource() {
        assertThat(post("date: 2026-12-24", "2026-03-01")).isEmpty();
        assertThat(found(new Newsroom().post("a", "2026-11-20", "event: {label: It happened}", sources("2020-01-01"))))
                .isEmpty();
        assertThat(found(new Newsroom().post("a", "2026-11-20", "event: {date: 2026-04-24, label: It happened}")))
                .isEmpty();
    }

    @Test
    void eachEventOfAStoryNeedsOneOfItsOwn() {
        assertThat(found(new Newsroom()
                        .file(
                                "stories/s.md",
                                "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]\n"
                                        + sources("2026-03-01", "2026-05-01")
                                        + "\nevents:\n  - {date: 2026-04-24, text: One., source: s0}"
                                        + "\n  - {date: 2026-04-24, text: Two., source: [s0, s1]}")))
                .containsExactly(
                        "TO-108 content/stories/s.md:10:5 This is dated 2026-04-24, and its latest source, \"s0\", is"
                                + " of 2026-03-01 at the latest. | Add a source from that day or later, or correct the date of the"
                                + " event or of the source.");
    }

    private static Newsroom rule(String... actions) {
        return new Newsroom()
                .file("organizations/bis.md", "name: BIS\nsummary: An agency.\nkind: agency")
                .file(
                        "rules/r.md",
                        "name: A rule\nsummary: Of it.\nissuer: bis\njurisdiction: US\nkind: rule\n"
                                + sources("2026-03-01") + "\nactions:\n" + String.join("\n", actions));
    }

    private static String action(String kind, String date) {
        return "  - {date: " + date + ", action: " + kind + ", text: So it is., source: s0}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "announced", "published"})
    void aRuleIsNotPublishedBeforeItIsReported(String kind) {
        assertThat(found(rule(action(kind, "2026-04-24"))))
                .singleElement()
                .asString()
                .startsWith("TO-108 content/rules/r.md:10:5 This is dated 2026-04-24,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "rescinded"})
    void norIsItSuspended(String kind) {
        assertThat(found(rule(
                        action("published", "2026-02-01"),
                        action("effective", "2026-02-02"),
                        action(kind, "2026-04-24"))))
                .hasSize(1);
    }

    @Test
    void itsComingIntoForceMayBeKnownBefore() {
        assertThat(found(rule(action("published", "2026-03-01"), action("effective", "2026-04-24"))))
                .isEmpty();
    }

    @Test
    void soMayAnEventOfThatDay() {
        assertThat(found(rule(action("published", "2026-03-01"), action("effective", "2026-04-24"))
                        .post("a", "2026-11-20", "event: {date: 2026-04-24, label: In force}", sources("2026-03-01"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-22, 1", "2026-04-23, 0", "2026-04-24, 0", "2026-04-25, 1"})
    void soMayTheEndOfASuspension(String event, int found) {
        assertThat(found(rule(
                                action("published", "2026-02-01"),
                                action("effective", "2026-02-02"),
                                "  - {date: 2026-03-01, action: suspended, text: So it is., source: s0, until: 2026-04-23}")
                        .post(
                                "a",
                                "2026-11-20",
                                "event: {date: " + event + ", label: It returns}",
                                sources("2026-03-01"))))
                .hasSize(found);
    }
}
