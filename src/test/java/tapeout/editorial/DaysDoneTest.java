package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class DaysDoneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String SOURCE = "sources: [{id: s, publisher: P, title: T, kind: news, accessed: 2026-11-20}]";

    private static List<String> found(String date, String... keys) {
        return foundOn(TODAY, date, keys);
    }

    private static List<String> foundOn(LocalDate today, String date, String... keys) {
        return Desk.found(new Newsroom().post("a", date, keys), library -> new DaysDone(today));
    }

    @Test
    void anUpdateThatIsStillToComeIsTold() {
        assertThat(found("2026-11-20", "updated: 2027-01-01"))
                .singleElement()
                .asString()
                .startsWith("TO-322 content/posts/2026/a.md:")
                .endsWith(
                        "The change is dated 2027-01-01, and today is 2026-11-24. | Write the day on which it was done.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "updated: 2026-11-26",
                "corrections: [{date: 2026-12-01, text: It was two.}]",
                "sources: [{id: s, publisher: P, title: T, kind: news, accessed: 2027-11-20}]",
                "sources: [{id: s, publisher: P, title: T, kind: news, copy_of: 2026-11-25, accessed: 2026-11-26}]",
                "claims: [{id: c, text: It is two., by: someone, status: reported,"
                        + " history: [{date: 2026-12-24, status: confirmed}]}]"
            })
    void soIsWhatElseAPostSaysWasDone(String key) {
        assertThat(found("2026-11-20", key)).singleElement().asString().startsWith("TO-322");
    }

    /** Facts that were checked ahead would never be due. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified: 2027-11-24",
                "sources: [{id: s, publisher: P, title: T, kind: news, accessed: 2027-11-20}]",
                "updates: [{date: 2027-11-24, field: status, from: a, to: b}]",
                "upcoming: [{date: 2027-02-01, certainty: exact, text: It comes., source: s, outcome: It came.,"
                        + " outcome_date: 2027-02-01}]\n" + SOURCE,
                "power: {value: 700, unit: W, source: s, verified: 2027-11-24}\n" + SOURCE
            })
    void soIsWhatAnEntityDoes(String key) {
        Newsroom newsroom = new Newsroom().organization("maker").chip("c1", "maker", key);
        assertThat(Desk.found(newsroom, library -> new DaysDone(TODAY)))
                .singleElement()
                .asString()
                .startsWith("TO-322 content/chips/c1.md:");
    }

    @Test
    void aFactIsNotGivenForADayToComeUnlessItIsStillToCome() {
        assertThat(ofPower("as_of: 2027-11-24"))
                .singleElement()
                .asString()
                .startsWith("TO-322 content/chips/c1.md:")
                .contains("The fact is given as of 2027-11-24, and today is 2026-11-24.");
        assertThat(ofPower("as_of: 2027-11-24, qualifier: about")).hasSize(1);
        assertThat(ofPower("as_of: 2027-11-24, qualifier: planned")).isEmpty();
        assertThat(ofPower("as_of: 2027-11-24, qualifier: estimated")).isEmpty();
        assertThat(ofPower("as_of: 2026-11-25")).isEmpty();
    }

    private static List<String> ofPower(String life) {
        Newsroom newsroom = new Newsroom()
                .organization("maker")
                .chip("c1", "maker", "power: {value: 700, unit: W, source: s, " + life + "}\n" + SOURCE);
        return Desk.found(newsroom, library -> new DaysDone(TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "updated: 2026-11-24",
                "updated: 2026-11-25",
                "corrections: [{date: 2026-11-21, text: It was two.}]"
            })
    void aDayIsAllowedForBecauseOfTimeZones(String key) {
        assertThat(found("2026-11-20", key)).isEmpty();
    }

    @Test
    void aPostThatIsShownBeforeItsDayMaySpeakOfIt() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        assertThat(foundOn(today, "2026-11-23", "updated: 2026-11-23")).isEmpty();
        assertThat(foundOn(today, "2026-11-23", "updated: 2026-11-24")).hasSize(1);
    }
}
