package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    /** A notice stands for three days, is doubtful for two, and then gone. */
    private static final LifeCycle LAPSING = new LifeCycle(
            List.of(
                    state("noted", new LifeCycle.Lapse(3, "doubtful")),
                    state("doubtful", new LifeCycle.Lapse(2, "gone")),
                    state("gone", null)),
            List.of(new LifeCycle.Action("note", "Noted", Set.of("none"), "noted", Set.of(), null, false, "")),
            "",
            "",
            "");

    private static LifeCycle.State state(String word, LifeCycle.@Nullable Lapse lapse) {
        return new LifeCycle.State(word, word, "since {0}", "", 0, false, "ring", lapse);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, noted, 2026-03-01",
        "2026-03-03, noted, 2026-03-01",
        "2026-03-04, doubtful, 2026-03-04",
        "2026-03-05, doubtful, 2026-03-04",
        "2026-03-06, gone, 2026-03-06",
        "2030-01-01, gone, 2026-03-06"
    })
    void statesLapseByThemselves(LocalDate day, String state, String since) {
        LifeCycle.Action note = LAPSING.action("note").orElseThrow();
        Standing standing = Standing.on(day, LAPSING, List.of(step(note, "2026-03-01", null)))
                .orElseThrow();
        assertThat(standing.state().word()).isEqualTo(state);
        assertThat(standing.since()).hasToString(since);
    }

    @Test
    void tellsTheDaysOnWhichStatesEndByThemselves() {
        LifeCycle.Action note = LAPSING.action("note").orElseThrow();
        assertThat(Standing.lapses(LAPSING, List.of(step(note, "2026-03-01", null))))
                .extracting(lapse -> lapse.day() + " " + lapse.before().state().word() + " "
                        + lapse.after().word())
                .containsExactly("2026-03-04 noted doubtful", "2026-03-06 doubtful gone");
        assertThat(Standing.lapses(CYCLE, LIFE))
                .extracting(lapse -> lapse.day() + " " + lapse.after().word())
                .containsExactly("2026-11-10 unclear");
    }

    @Test
    void tellsOfNoEndThatAnActionCameBefore() {
        List<DatedAction> life = new ArrayList<>(LIFE);
        life.add(action("2026-11-09", "resumed", null));
        assertThat(Standing.lapses(CYCLE, life)).isEmpty();
        assertThat(Standing.lapses(CYCLE, List.of())).isEmpty();
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

    /** A step that leads to where it stands extends it; the first one still decides since when. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04, noted, 2026-03-01",
        "2026-03-05, noted, 2026-03-01",
        "2026-03-06, doubtful, 2026-03-06",
        "2026-03-08, gone, 2026-03-08"
    })
    void aStepToTheSameStateExtendsIt(LocalDate day, String state, String since) {
        LifeCycle.Action note =
                new LifeCycle.Action("note", "Noted", Set.of("none", "noted"), "noted", Set.of(), null, false, "");
        List<DatedAction> life = List.of(step(note, "2026-03-01", null), step(note, "2026-03-03", null));
        Standing standing = Standing.on(day, LAPSING, life).orElseThrow();
        assertThat(standing.state().word()).isEqualTo(state);
        assertThat(standing.since()).hasToString(since);
        assertThat(standing.deciding()).isEqualTo(life.get(0));
        assertThat(Standing.spells(LocalDate.of(2026, 3, 31), LAPSING, life))
                .extracting(
                        spell -> spell.from() + " " + spell.standing().state().word())
                .containsExactly("2026-03-01 noted", "2026-03-06 doubtful", "2026-03-08 gone");
    }

    @Test
    void soDoesOneWithALastDayOfItsOwn() {
        LifeCycle.Action stop =
                new LifeCycle.Action("stop", "Stopped", Set.of("none", "gone"), "gone", Set.of(), "noted", false, "");
        List<DatedAction> life = List.of(
                step(stop, "2026-03-01", LocalDate.of(2026, 3, 10)),
                step(stop, "2026-03-09", LocalDate.of(2026, 4, 10)));
        assertThat(Standing.on(LocalDate.of(2026, 3, 11), LAPSING, life)
                        .orElseThrow()
                        .state()
                        .word())
                .isEqualTo("gone");
        assertThat(Standing.on(LocalDate.of(2026, 4, 11), LAPSING, life)
                        .orElseThrow()
                        .state()
                        .word())
                .isEqualTo("noted");
    }

    private static DatedAction step(LifeCycle.Action action, String date, @Nullable LocalDate until) {
        return new DatedAction(
                When.parse(date).orElseThrow(),
                action,
                "It happened.",
                List.of(),
                null,
                until,
                null,
                SourceLocation.of("x.md"));
    }

    private static DatedAction action(String date, String kind, @Nullable LocalDate until) {
        return step(DeclaredTypes.action(kind), date, until);
    }
}
