package tapeout.content.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tapeout.problem.SourceLocation;

/** What counts as a change of a cell. */
class RowCellsTest {

    private static final String CELL = "name";
    private static final String ENGLISH = "the “Ember” – maker’s";
    private static final String GERMAN = "the „Ember“ – maker’s";

    private static RowCells row(String... values) {
        return new RowCells(new TreeMap<>(Map.of(CELL, List.of(values))));
    }

    private static RowChange change(int day, List<String> from, String to) {
        CellChange cell = new CellChange(CELL, from, List.of(to), SourceLocation.of("a.json"));
        return new RowChange(new RowKey("chip", "ember"), LocalDate.of(2026, 11, day), List.of(cell));
    }

    @Test
    void anotherValueIsOneAndAnotherOrderIsNone() {
        assertThat(row("a", "b").to(row("b", "a"))).isEmpty();
        assertThat(row("a", "b").to(row("a", "a"))).extracting(CellChange::cell).containsExactly(CELL);
        assertThat(row("a").to(row("a", "a"))).hasSize(1);
    }

    /** A site that changes its language changes no fact by it, and its history goes on from what it said before. */
    @Test
    void otherMarksAreNone() {
        assertThat(row(ENGLISH, "b").to(row("b", GERMAN))).isEmpty();
        assertThat(new FactHistory(List.of(change(1, List.of(), ENGLISH), change(2, List.of(GERMAN), "c")))
                        .contradictions())
                .isEmpty();
        assertThat(new FactHistory(List.of(change(1, List.of(), ENGLISH), change(2, List.of("b"), "c")))
                        .contradictions())
                .hasSize(1);
    }
}
