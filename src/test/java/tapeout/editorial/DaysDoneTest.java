package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class DaysDoneTest {

    private static List<String> found(String date, String... keys) {
        return foundOn(LocalDate.of(2026, 11, 24), date, keys);
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
                        "The change is dated 2027-01-01, and today is 2026-11-24. | Write the day on which it was made.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated: 2026-11-26", "corrections: [{date: 2026-12-01, text: It was two.}]"})
    void soIsACorrection(String key) {
        assertThat(found("2026-11-20", key)).hasSize(1);
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
