package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-W48",
        "2021-01-03, 2020-W53",
        "2018-12-31, 2019-W01",
        "2027-01-01, 2026-W53",
        "2023-01-01, 2022-W52"
    })
    void holdsItsDays(LocalDate day, String week) {
        assertThat(IsoWeek.of(day)).hasToString(week);
    }

    @Test
    void startsOnMondayAndEndsOnSunday() {
        IsoWeek week = IsoWeek.parse("2026-W48").orElseThrow();
        assertThat(week.monday()).isEqualTo("2026-11-23");
        assertThat(week.sunday()).isEqualTo("2026-11-29");
    }

    @Test
    void everyDayOfFortyYearsLiesInItsOwnWeek() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            IsoWeek week = IsoWeek.of(day);
            assertThat(day).isBetween(week.monday(), week.sunday());
            assertThat(IsoWeek.parse(week.toString())).contains(week);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-W54", "2025-W53", "2026-W00", "2026-w48", "2026-48", "W48"})
    void refusesWhatIsNoWeek(String text) {
        assertThat(IsoWeek.parse(text)).isEmpty();
    }

    @Test
    void knowsWhichYearsHaveAFiftyThirdWeek() {
        assertThat(new IsoWeek(2020, 53).monday()).isEqualTo("2020-12-28");
        assertThatThrownBy(() -> new IsoWeek(2021, 53)).isInstanceOf(DateTimeException.class);
    }
}
