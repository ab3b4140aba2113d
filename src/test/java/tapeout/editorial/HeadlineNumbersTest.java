package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

/** Where a post has to say the numbers of its headline. */
class HeadlineNumbersTest {

    private static final String SOURCES =
            "sources: [{id: s, publisher: P, title: All 77 of them, kind: news, published: 2025-03-29, accessed: 2026-11-19,"
                    + " note: There are 78.}]\n";
    private static final String DATES = "date: 2026-11-20\nevent: {date: 2024-10-18, label: The event}\n";
    private static final String CLAIM =
            "claims: [{id: c, text: \"It sold 14,000 in 2023.\", by: A reader, status: reported, sources: [s]}]\n";
    private static final String ENTITIES = "entities: [fast]\n";

    private static Newsroom newsroom(String title, String summary, String more, String... body) {
        return new Newsroom()
                .organization("acme")
                .chip(
                        "fast",
                        "acme",
                        "power: {value: 701, unit: W, source: p}",
                        "sources: [{id: p, publisher: P, title: T, kind: news, accessed: 2026-11-19}]")
                .file(
                        "posts/2026/a.md",
                        "title: \"" + title + "\"\nsummary: \"" + summary + "\"\ntopics: [chips]\nkind: report\n"
                                + DATES + more,
                        body);
    }

    private static List<String> found(Newsroom newsroom) {
        return Desk.found(newsroom, library -> new HeadlineNumbers(library, Desk.ENGLISH));
    }

    private static List<String> found(String title, String... body) {
        return found(newsroom(title, "Of a chip.", SOURCES + CLAIM + ENTITIES, body));
    }

    @Test
    void aNumberThatOnlyTheTitleHasIsTold() {
        assertThat(found("Acme sells 36 chips", "It sold 37 chips."))
                .containsExactly(
                        "TO-118 content/posts/2026/a.md:2:8 The title has 36, and neither the text nor a claim,"
                                + " the event or a fact of what the post names does. | Say in the text where 36 is from, in digits"
                                + " and the same unit; or write the number that is there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[It](https://example.org/36/) sold.",
                "It sold 136.",
                "It sold 360.",
                "It sold 36,000.",
                "It sold 2,036.",
                "It sold 1.36.",
                "It sold 35.4.",
                "![36](a.png) It sold."
            })
    void onlyTheSameNumberInTheTextCounts(String body) {
        assertThat(found("Acme sells 36 chips", body)).hasSize(1).allMatch(told -> told.startsWith("TO-118"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It sold 36.", "36", "**36**, it says.", "Of 5, 36 were sold.", "It sold 36.2.", "Some:36;"})
    void theNumberInTheTextCounts(String body) {
        assertThat(found("Acme sells 36 chips", body)).isEmpty();
    }

    @Test
    void eachOneOfTheSummaryIsToo() {
        assertThat(found(newsroom("A chip", "It took 5.25 of 9,500.", SOURCES, "Nothing.")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("TO-118 content/posts/2026/a.md:3:10 The summary has 5.25, and"),
                        second -> assertThat(second)
                                .startsWith("TO-118 content/posts/2026/a.md:3:10 The summary has 9,500, and"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme sells 36 chips",
                "Acme sells 36.5 chips",
                "Acme sells 3,600 chips",
                "Acme sells 12 chips",
                "Acme sells 70B chips",
                "Acme sells about $8.2bn of chips",
                "Acme sells 87 percent of the 4.50 chips",
            })
    void theTextIsAPlace(String title) {
        assertThat(found(
                        title,
                        "36 of *36.5*, `3,600` or twelve: of 70 billion 8.248 billion are sold, 86.8 percent of 4.5.",
                        "",
                        "    <a href=\"#x\">"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14000 chips are sold", "It sold 14,000", "It was in 2023", "It runs at 701 watts"})
    void claimsAndFactsAreToo(String title) {
        assertThat(found(title, "Nothing.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"In 2026", "On the 20th", "It was in 2024", "It was the 18th", "In 2025", "It was the 29th"})
    void yearsAndDaysStandInDates(String title) {
        assertThat(found(title, "Nothing.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It sold 10 of them", // a month
                "It sold 77 of them", // a title of a source
                "It sold 78 of them", // a note
                "It sold 79 of them", // an address
                "It sold 80 of them", // a correction
                "It sold 1.2 billion of them", // in another unit
                "It sold 8.3 billion of them", // no rounding
                "It sold 9.5 of them",
            })
    void theseAreNoPlaces(String title) {
        String corrected = "corrections: [{date: 2026-11-21, text: It said 80 before.}]\n";
        assertThat(found(newsroom(
                        title,
                        "Of a chip.",
                        SOURCES + CLAIM + corrected,
                        "[It](https://example.org/79/) has 1,200 million and 8.21 billion, not 9.44.")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme sells the H20 and the 910C",
                "Acme follows GPT-5.6 and the Gemini 3 model",
                "Acme sells it five days later",
                "Acme sells version 1.2.3 of it",
            })
    void namesAndWordsAreNoNumbers(String title) {
        assertThat(found(title, "Nothing.")).isEmpty();
    }

    @Test
    void aPostWithoutSourcesIsLeftAlone() {
        assertThat(found(newsroom("Acme sells 36 chips", "Of a chip.", "", "Nothing.")))
                .isEmpty();
    }

    @Test
    void aLanguageWithoutWordsIsLeftAlone() {
        assertThat(Desk.found(newsroom("Acme sells 36 chips", "Of a chip.", SOURCES, "Nothing."), Locale.GERMAN))
                .noneMatch(problem -> problem.startsWith("TO-118"));
    }

    @Test
    void aNumberOfAThousandDigitsIsNone() {
        assertThat(found("Acme sells " + "9".repeat(1_000), "Nothing.")).isEmpty();
    }
}
