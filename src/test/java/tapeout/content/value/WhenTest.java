package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-24", "2026-04", "2026-Q2", "2026", "2024-02-29"})
    void writesWhatItReads(String text) {
        assertThat(When.parse(text).map(When::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2025-02-29",
                "2026-13",
                "2026-00-01",
                "2026-04-00",
                "2026-Q5",
                "2026-Q0",
                "24/04/2026",
                "2026-4-24",
                "26"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(When.parse(text)).isEmpty();
    }

    @Test
    void lastsAsLongAsItIsInexact() {
        assertThat(Stream.of("2026-04-24", "2026-04", "2026-Q2", "2026")
                        .map(WhenTest::when)
                        .map(When::last))
                .containsExactly(
                        LocalDate.of(2026, 4, 24),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 12, 31));
    }

    @Test
    void sortsByItsEndAndThenTheExactOneFirst() {
        assertThat(Stream.of("2026-Q4", "2027", "2026-11-30", "2026", "2026-11", "2026-12-31", "2026-12")
                        .map(WhenTest::when)
                        .sorted(When.BY_END)
                        .map(When::toString))
                .containsExactly("2026-11-30", "2026-11", "2026-12-31", "2026-12", "2026-Q4", "2026", "2027");
    }

    @Test
    void sortsByFirstDayAndThenTheExactOneFirst() {
        assertThat(Stream.of("2026", "2026-04", "2026-01-01", "2025-12-31", "2026-Q1", "2026-01")
                        .map(WhenTest::when)
                        .sorted()
                        .map(When::toString))
                .isEqualTo(List.of("2025-12-31", "2026-01-01", "2026-01", "2026-Q1", "2026", "2026-04"));
    }

    @Test
    void startsWithItsPeriod() {
        assertThatThrownBy(() -> new When(LocalDate.of(2026, 4, 2), When.Precision.MONTH))
                .hasMessageContaining("2026-04-02");
    }

    private static When when(String text) {
        return When.parse(text).orElseThrow();
    }
}
