package tapeout.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.view.chart.Chart.Label;

class PlotLayoutTest {

    private static final Chart.Texts TEXTS = new Chart.Texts("id", "Heading", "Says.", "");
    private static final Chart.Table TABLE = new Chart.Table(List.of(), List.of());

    private static Chart draw(List<Plot.Point> points, Plot.Region... regions) {
        return PlotLayout.of(
                new Plot(points, List.of(regions), "Not known", BigDecimal::toPlainString), TEXTS, List.of(), TABLE);
    }

    private static Plot.Point point(String name, Extent x, Extent y) {
        return new Plot.Point(name, "disc", x, y, name);
    }

    private static Extent exactly(double amount) {
        return new Extent(amount, amount, false);
    }

    private static Extent between(@Nullable Double low, @Nullable Double high) {
        return new Extent(low, high, false);
    }

    private static Plot.Range from(String amount) {
        return new Plot.Range(new BigDecimal(amount), null);
    }

    /** Few points and many, close together and far apart, some without a height, some hedged. */
    static Stream<List<Plot.Point>> plots() {
        return IntStream.range(0, 80).mapToObj(seed -> {
            Random random = new Random(seed);
            List<Plot.Point> points = new ArrayList<>();
            double spread = random.nextDouble() * 4;
            for (int i = 0; i <= random.nextInt(60); i++) {
                double x = Math.pow(10, random.nextDouble() * spread);
                double y = Math.pow(10, random.nextDouble() * spread);
                Extent height = switch (random.nextInt(4)) {
                    case 0 -> Extent.UNKNOWN;
                    case 1 -> between(null, y);
                    case 2 -> between(y, 2 * y);
                    default -> exactly(y);
                };
                points.add(point("N".repeat(1 + random.nextInt(14)), exactly(x), height));
            }
            return points;
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("plots")
    void noLabelTouchesAnotherAtAnyWidth(List<Plot.Point> points) {
        Chart chart = draw(points, new Plot.Region("limit-1", from("3"), from("2")));
        for (int width = Chart.NARROWEST; width <= 100; width += 3) {
            int now = width;
            List<Label> shown = chart.drawing().labels().stream()
                    .filter(label -> !label.wide() || now >= Chart.WIDE)
                    .toList();
            for (int i = 0; i < shown.size(); i++) {
                Label label = shown.get(i);
                assertThat(left(label, width)).as("%s at %s", label, width).isGreaterThan(-0.1);
                assertThat(right(label, width)).as("%s at %s", label, width).isLessThan(width + 0.1);
                for (Label other : shown.subList(i + 1, shown.size())) {
                    boolean apart = Math.abs(label.y() - other.y()) >= 1
                            || right(label, width) < left(other, width)
                            || right(other, width) < left(label, width);
                    assertThat(apart).as("%s and %s at %s", label, other, width).isTrue();
                }
            }
        }
    }

    private static double left(Label label, double width) {
        double text = 0.6 * label.text().length();
        double before = label.anchor().equals("end") ? text : label.anchor().equals("middle") ? text / 2 : 0;
        return label.x() * width / 100 + label.shift() - before;
    }

    private static double right(Label label, double width) {
        return left(label, width) + 0.6 * label.text().length();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("plots")
    void everyPointIsDrawnWithinTheChart(List<Plot.Point> points) {
        Chart chart = draw(points);
        assertThat(chart.drawing().marks())
                .hasSizeGreaterThanOrEqualTo(points.size())
                .allSatisfy(mark -> {
                    assertThat(mark.x()).isBetween(0.0, 100.0);
                    assertThat(mark.y()).isBetween(0.0, chart.drawing().height());
                });
    }

    @Test
    void aBoundIsAnArrowAndARangeALine() {
        Chart chart = draw(List.of(
                point("a", between(null, 5.0), exactly(1)),
                point("b", between(2.0, null), exactly(2)),
                point("c", between(3.0, 4.0), exactly(3)),
                point("d", exactly(5), between(null, 4.0))));
        assertThat(chart.drawing().marks()).extracting(Chart.Mark::shape).contains("less", "more", "lower");
        assertThat(chart.drawing().lines())
                .filteredOn(line -> line.look().equals("spread"))
                .hasSize(1);
    }

    @Test
    void whatIsAtOnePlaceHasOneLabel() {
        Chart chart = draw(List.of(
                point("one", exactly(5), exactly(5)),
                point("two", exactly(5), exactly(5)),
                point("far", exactly(1), exactly(1))));
        assertThat(chart.drawing().labels())
                .extracting(Label::text)
                .contains("one, two", "far")
                .doesNotContain("one");
    }

    /** It stands before the line where it would end outside behind it. */
    @Test
    void aRangeInARowHasItsName() {
        Chart chart = draw(List.of(
                point("low", exactly(1), Extent.UNKNOWN),
                point("a name of some length", between(50.0, 90.0), Extent.UNKNOWN),
                point("high", exactly(100), Extent.UNKNOWN)));
        assertThat(chart.drawing().labels())
                .filteredOn(label -> label.text().startsWith("a name"))
                .singleElement()
                .satisfies(label -> {
                    assertThat(label.anchor()).isEqualTo("end");
                    assertThat(right(label, Chart.NARROWEST)).isLessThan(0.85 * Chart.NARROWEST);
                });
    }

    @Test
    void aLimitWithoutAHeightReachesTheRowsAndOneWithAHeightDoesNot() {
        List<Plot.Point> points = List.of(
                point("a", exactly(100), exactly(9)),
                point("b", exactly(1), exactly(1)),
                point("c", exactly(2), Extent.UNKNOWN));
        Chart chart = draw(
                points,
                new Plot.Region("limit-1", from("10"), Plot.Range.ALL),
                new Plot.Region("limit-2", from("5"), from("3")));
        assertThat(chart.drawing().areas()).extracting(Chart.Area::look).containsExactly("limit-2", "limit-1");
        assertThat(chart.drawing().areas().get(1).y()
                        + chart.drawing().areas().get(1).height())
                .isEqualTo(chart.drawing().height());
        assertThat(chart.drawing().areas().get(0).y()
                        + chart.drawing().areas().get(0).height())
                .isLessThan(chart.drawing().height() - 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 1, 1e15})
    void onePointIsEnough(double amount) {
        Chart chart = draw(List.of(point("a", exactly(amount), exactly(amount))));
        assertThat(chart.drawing().marks()).hasSize(1);
        assertThat(chart.drawing().labels()).extracting(Label::text).contains("a");
    }
}
