package tapeout.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Bars in parts and columns of months. */
class CountChartsTest {

    private static final Chart.Texts TEXTS = new Chart.Texts("id", "Heading", "Says.", "");
    private static final Chart.Table TABLE = new Chart.Table(List.of(), List.of());

    private static StacksLayout.Row row(String name, int... counts) {
        return new StacksLayout.Row(
                name,
                IntStream.range(0, counts.length)
                        .mapToObj(i -> new StacksLayout.Part(counts[i], "look-" + i, ""))
                        .toList());
    }

    private static Chart stacks(StacksLayout.Row... rows) {
        return StacksLayout.of(List.of(rows), TEXTS, List.of(), TABLE);
    }

    private static Chart columns(int... counts) {
        List<ColumnsLayout.Column> columns = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                columns.add(new ColumnsLayout.Column(YearMonth.of(2024, 1).plusMonths(i), counts[i], ""));
            }
        }
        return ColumnsLayout.of(columns, TimeChartsTest.DATES, TEXTS, TABLE);
    }

    private static List<String> numbers(Chart chart) {
        return chart.drawing().labels().stream()
                .filter(label -> label.text().matches("\\d{1,3}"))
                .map(Chart.Label::text)
                .toList();
    }

    @Test
    void aPartStartsWhereTheOneBeforeEnds() {
        List<Chart.Area> areas = stacks(row("A", 3, 1), row("B", 2)).drawing().areas();
        assertThat(areas).extracting(Chart.Area::width).containsExactly(75.0, 25.0, 50.0);
        assertThat(areas).extracting(Chart.Area::x).containsExactly(0.0, 75.0, 0.0);
    }

    @Test
    void aPartHasItsNumberWhereThereIsRoom() {
        assertThat(numbers(stacks(row("A", 30, 1, 9)))).containsExactly("30", "9");
    }

    @Test
    void everyBarIsNamed() {
        Chart chart = stacks(row("A", 1), row("A speaker with a name that no telephone has room for", 900));
        assertThat(chart.drawing().labels())
                .filteredOn(label -> label.look().equals("name"))
                .extracting(Chart.Label::text)
                .hasSize(2)
                .contains("A");
    }

    @Test
    void columnsStandOnOneLineAndAreAsTallAsTheyCount() {
        List<Chart.Area> areas = columns(10, 0, 5, 1).drawing().areas();
        assertThat(areas)
                .extracting(area -> area.y() + area.height())
                .allSatisfy(bottom -> assertThat(bottom).isCloseTo(9.6, Offset.offset(0.02)));
        assertThat(areas.get(1).height()).isCloseTo(areas.get(0).height() / 2, Offset.offset(0.02));
        assertThat(areas).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
    }

    @Test
    void fewColumnsHaveTheirNumbersAndManyTheTallestOnes() {
        assertThat(numbers(columns(10, 2, 5))).containsExactly("10", "5", "2");
        int[] many =
                IntStream.range(0, 60).map(i -> i == 30 ? 123 : 100 + i % 2).toArray();
        assertThat(numbers(columns(many))).startsWith("123").hasSizeLessThan(20);
    }
}
