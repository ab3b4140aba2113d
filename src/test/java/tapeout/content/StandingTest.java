package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.problem.SourceLocation;

class StandingTest {

    private static final List<RuleAction> LIFE = List.of(
            action("2025-01-15", ActionKind.PUBLISHED, null),
            action("2025-05-15", ActionKind.EFFECTIVE, null),
            action("2025-11-10", ActionKind.SUSPENDED, LocalDate.of(2026, 11, 9)));

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, nothing, nothing",
        "2025-01-15, published, 2025-01-15",
        "2025-05-14, published, 2025-01-15",
        "2025-05-15, in-force, 2025-05-15",
        "2025-11-10, suspended, 2025-11-10",
        "2026-11-09, suspended, 2025-11-10",
        "2026-11-10, unclear, 2026-11-10"
    })
    void followsTheDays(LocalDate day, String state, String since) {
        assertThat(Standing.on(day, LIFE)
                        .map(standing -> standing.state().word())
                        .orElse("nothing"))
                .isEqualTo(state);
        assertThat(Standing.on(day, LIFE)
                        .map(standing -> standing.since().toString())
                        .orElse("nothing"))
                .isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-30, published", "2025-05-31, in-force"})
    void countsAnInexactDateFromItsLastDay(LocalDate day, String state) {
        List<RuleAction> life = List.of(
                action("2025-01-15", ActionKind.PUBLISHED, null), action("2025-05", ActionKind.EFFECTIVE, null));
        assertThat(Standing.on(day, life).orElseThrow().state().word()).isEqualTo(state);
    }

    private static RuleAction action(String date, ActionKind kind, @Nullable LocalDate until) {
        return new RuleAction(
                When.parse(date).orElseThrow(),
                kind,
                "It happened.",
                List.of(),
                null,
                until,
                SourceLocation.of("x.md"));
    }
}
