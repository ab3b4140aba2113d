package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.When;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.problem.SourceLocation;

class StandingTest {

    private static final LifeCycle CYCLE = DeclaredTypes.lifeCycle();

    private static final List<DatedAction> LIFE = List.of(
            action("2025-01-15", "published", null),
            action("2025-05-15", "effective", null),
            action("2025-11-10", "suspended", LocalDate.of(2026, 11, 9)));

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
        assertThat(Standing.on(day, CYCLE, LIFE)
                        .map(standing -> standing.state().word())
                        .orElse("nothing"))
                .isEqualTo(state);
        assertThat(Standing.on(day, CYCLE, LIFE)
                        .map(standing -> standing.since().toString())
                        .orElse("nothing"))
                .isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-30, published", "2025-05-31, in-force"})
    void countsAnInexactDateFromItsLastDay(LocalDate day, String state) {
        List<DatedAction> life = List.of(action("2025-01-15", "published", null), action("2025-05", "effective", null));
        assertThat(Standing.on(day, CYCLE, life).orElseThrow().state().word()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-09, published", "2025-05-10, suspended", "2025-06-01, suspended"})
    void countsAnInexactDateAsSoonAsALaterStepCounts(LocalDate day, String state) {
        List<DatedAction> life = List.of(
                action("2025-01-15", "published", null),
                action("2025-05", "effective", null),
                action("2025-05-10", "suspended", null));
        assertThat(Standing.on(day, CYCLE, life).orElseThrow().state().word()).isEqualTo(state);
    }

    /** What may follow a suspension that has run out, and may not follow one that has not. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-09, resumed, in-force, 2026-11-09",
        "2026-11-09, effective, -, -",
        "2026-11-10, resumed, in-force, 2026-11-10",
        "2026-11-10, effective, in-force, 2026-11-10",
        "2026-11-10, suspended, suspended, 2026-11-10",
        "2026-11-10, amended, unclear, 2026-11-10",
        "2026-11-10, published, -, -",
        "2026-11, effective, in-force, 2026-11"
    })
    void goesOnWhereASuspensionHasRunOut(String date, String kind, String state, String since) {
        List<DatedAction> life = new ArrayList<>(LIFE);
        life.add(action(date, kind, null));
        Standing later = Standing.on(LocalDate.of(2027, 1, 1), CYCLE, life).orElseThrow();
        if (state.equals("-")) {
            assertThat(Standing.missteps(CYCLE, life))
                    .extracting(misstep -> misstep.action())
                    .containsExactly(life.get(3));
            assertThat(later.state().word()).isEqualTo("unclear");
        } else {
            assertThat(Standing.missteps(CYCLE, life)).isEmpty();
            assertThat(later.state().word()).isEqualTo(state);
            assertThat(later.since()).hasToString(since);
        }
    }

    private static DatedAction action(String date, String kind, @Nullable LocalDate until) {
        return new DatedAction(
                When.parse(date).orElseThrow(),
                DeclaredTypes.action(kind),
                "It happened.",
                List.of(),
                null,
                until,
                null,
                SourceLocation.of("x.md"));
    }
}
