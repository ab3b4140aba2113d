package tapeout.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.value.When;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/** Bars and marks over time. */
class TimeChartsTest {

    private static final Chart.Texts TEXTS = new Chart.Texts("id", "Heading", "Says.", "");
    private static final Chart.Table TABLE = new Chart.Table(List.of(), List.of());
    static final Dates DATES = new Dates(messages());

    private static Messages messages() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates/messages.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, value) -> patterns.put(key.toString(), value.toString()));
        return new Messages(patterns);
    }

    private static Chart bars(String name, String... days) {
        return barsFrom(null, name, days);
    }

    private static Chart barsFrom(@Nullable LocalDate from, String name, String... days) {
        List<BarsLayout.Bar> bars = new ArrayList<>();
        for (int i = 0; i + 1 < days.length; i++) {
            bars.add(new BarsLayout.Bar(LocalDate.parse(days[i]), LocalDate.parse(days[i + 1]), "look-" + i, ""));
        }
        LocalDate last = LocalDate.parse(days[days.length - 1]);
        return BarsLayout.of(List.of(new BarsLayout.Row(name, bars)), from, last, DATES, TEXTS, List.of(), TABLE);
    }

    @Test
    void aBarStartsWhereTheOneBeforeEnds() {
        Chart chart = bars("Rule", "2020-01-01", "2022-05-03", "2026-11-27");
        Chart.Area first = chart.drawing().areas().get(0);
        Chart.Area second = chart.drawing().areas().get(1);
        assertThat(chart.drawing().areas()).extracting(Chart.Area::look).containsExactly("look-0", "look-1");
        assertThat(second.x()).isCloseTo(first.x() + first.width(), Offset.offset(0.02));
        assertThat(second.x() + second.width()).isLessThanOrEqualTo(100);
    }

    @Test
    void whatIsOlderThanTheAxisBeginsAtItsEdge() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        Chart chart = barsFrom(from, "Rule", "1997-02-03", "2018-01-01", "2022-05-03", "2026-11-27");
        assertThat(chart.drawing().areas()).extracting(Chart.Area::look).containsExactly("look-1", "look-2");
        assertThat(chart.drawing().areas().get(0).x()).isZero();
        assertThat(chart.drawing().areas().get(1).x()).isBetween(30.0, 37.0);
        assertThat(chart.drawing().labels())
                .filteredOn(label -> label.look().equals("name"))
                .hasSize(1);
        assertThat(barsFrom(LocalDate.of(1990, 1, 1), "Rule", "1997-02-03", "2026-11-27")
                        .drawing()
                        .areas()
                        .get(0)
                        .x())
                .as("an axis has no room before the first of all")
                .isPositive();
    }

    @Test
    void aBarOfADayIsSeen() {
        assertThat(bars("Rule", "2000-01-01", "2000-01-02", "2026-11-27")
                        .drawing()
                        .areas()
                        .get(0)
                        .width())
                .isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rule",
                "A rule with a name that is so long that no telephone has room for it",
                "规规规规规规规规规规规规规规规规规规规规规规规规规规规规规规"
            })
    void everyRowIsNamed(String name) {
        Chart chart = bars(name, "2026-01-01", "2026-11-27");
        assertThat(chart.drawing().labels())
                .filteredOn(label -> label.look().equals("name"))
                .singleElement()
                .satisfies(label -> assertThat(label.text())
                        .startsWith(name.substring(0, 4))
                        .satisfies(text -> assertThat(text.equals(name) || text.endsWith("…"))
                                .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 400})
    void noMarkTouchesAnother(int count) {
        Random random = new Random(count);
        List<DotsLayout.Dot> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            When when = When.day(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900)));
            dots.add(new DotsLayout.Dot(
                    random.nextInt(5) == 0 ? new When(when.first().withDayOfMonth(1), When.Precision.MONTH) : when,
                    "disc",
                    "" + i));
        }
        Chart chart = DotsLayout.of(
                List.of(new DotsLayout.Group("Maker", dots), new DotsLayout.Group("Other", dots)),
                DATES,
                TEXTS,
                List.of(),
                TABLE);
        List<Chart.Mark> marks = chart.drawing().marks();
        assertThat(marks)
                .hasSize(2 * count)
                .allMatch(mark -> mark.y() < chart.drawing().height());
        for (int i = 0; i < marks.size(); i++) {
            Chart.Mark one = marks.get(i);
            assertThat(marks.subList(i + 1, marks.size()))
                    .noneMatch(other -> Math.abs(other.y() - one.y()) < 0.9
                            && Math.abs(other.x() - one.x()) * Chart.NARROWEST / 100 < 0.9);
        }
    }
}
