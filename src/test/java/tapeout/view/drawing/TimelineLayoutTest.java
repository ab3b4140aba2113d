package tapeout.view.drawing;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.value.When;
import tapeout.library.Timeline;
import tapeout.view.drawing.TimelineDrawing.Mark;
import tapeout.view.drawing.TimelineDrawing.Tick;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

class TimelineLayoutTest {

    /** Heights of the text in one percent of the least width. */
    private static final double EM = TimelineDrawing.NARROWEST / 100.0;

    private static final Messages MESSAGES = messages();

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

    private static TimelineDrawing draw(List<Timeline.Entry> entries) {
        return TimelineLayout.of(entries, null, MESSAGES, new Dates(MESSAGES));
    }

    private static TimelineDrawing draw(String... dates) {
        return draw(Stream.of(dates).map(TimelineLayoutTest::entry).toList());
    }

    /** An entry of a date, or of none for a question mark. */
    private static Timeline.Entry entry(String date) {
        When when = date.equals("?") ? null : When.parse(date).orElseThrow();
        return new Timeline.Entry(when, "It happened", null, false, List.of());
    }

    /** As short as three entries and as long as a thousand, within a month and over a century, with and without dates. */
    static Stream<List<Timeline.Entry>> timelines() {
        return IntStream.range(0, 120).mapToObj(seed -> {
            Random random = new Random(seed);
            int count = 3 + (int) Math.pow(10, random.nextDouble() * 3);
            int years = 1 + random.nextInt(random.nextInt(120) + 1);
            List<When> dates = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(seed % 3 == 0 ? 31 : 365 * years));
                dates.add(
                        switch (random.nextInt(6)) {
                            case 0 -> new When(day.withDayOfMonth(1), When.Precision.MONTH);
                            case 1 -> new When(day.withDayOfYear(1), When.Precision.YEAR);
                            default -> When.day(day);
                        });
            }
            List<Timeline.Entry> entries = new ArrayList<>(dates.stream()
                    .sorted()
                    .map(date -> new Timeline.Entry(date, "It happened", null, false, List.of()))
                    .toList());
            IntStream.range(0, random.nextInt(40)).forEach(i -> entries.add(entry("?")));
            return entries;
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("timelines")
    void noMarkTouchesAnotherAndNoneLeavesTheDrawing(List<Timeline.Entry> entries) {
        TimelineDrawing drawing = draw(entries);
        List<Mark> marks = drawing.marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            assertThat(left(mark)).as(mark.toString()).isGreaterThanOrEqualTo(0);
            assertThat(right(mark)).as(mark.toString()).isLessThanOrEqualTo(TimelineDrawing.NARROWEST);
            assertThat(mark.y()).isBetween(0.5, drawing.axis().y() - 0.5);
            for (Mark other : marks.subList(i + 1, marks.size())) {
                boolean apart = Math.abs(mark.y() - other.y()) > 0.98
                        || right(mark) + 0.1 < left(other)
                        || right(other) + 0.1 < left(mark);
                assertThat(apart).as(mark + " and " + other).isTrue();
            }
        }
    }

    private static double left(Mark mark) {
        return (mark.x() - mark.width() / 2) * EM;
    }

    private static double right(Mark mark) {
        return (mark.x() + mark.width() / 2) * EM;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("timelines")
    void everyEntryIsDrawnOnce(List<Timeline.Entry> entries) {
        TimelineDrawing drawing = draw(entries);
        assertThat(drawing.marks().stream().mapToInt(Mark::entries).sum()).isEqualTo(entries.size());
        assertThat(drawing.summary().exact()
                        + drawing.summary().vague()
                        + drawing.summary().unknown())
                .isEqualTo(entries.size());
        assertThat(drawing.marks())
                .allMatch(mark -> (mark.entries() == 1) != mark.shape().equals("several"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("timelines")
    void whatHasNoDateStandsBehindTheAxisAndNothingElseDoes(List<Timeline.Entry> entries) {
        TimelineDrawing drawing = draw(entries);
        double end = drawing.axis().to() + 0.5 / EM;
        assertThat(drawing.marks().stream()
                        .filter(mark -> mark.x() > end)
                        .mapToInt(Mark::entries)
                        .sum())
                .isEqualTo(drawing.summary().unknown());
        assertThat(drawing.marks())
                .filteredOn(mark -> mark.shape().equals("undated"))
                .allMatch(mark -> mark.x() > end);
        assertThat(drawing.axis().undated() > 0).isEqualTo(drawing.summary().unknown() > 0);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("timelines")
    void aLaterDayStandsFurtherRight(List<Timeline.Entry> entries) {
        List<Mark> days = draw(entries).marks().stream()
                .filter(mark -> mark.shape().equals("day"))
                .toList();
        assertThat(days)
                .allSatisfy(mark -> assertThat(days)
                        .filteredOn(other -> day(other).isAfter(day(mark)))
                        .allMatch(other -> other.x() >= mark.x()));
    }

    private static LocalDate day(Mark mark) {
        String[] words = mark.label().split("[ :]");
        int month = IntStream.rangeClosed(1, 12)
                .filter(number -> MESSAGES.text("date.month." + number).equals(words[1]))
                .findFirst()
                .orElseThrow();
        return LocalDate.of(Integer.parseInt(words[2]), month, Integer.parseInt(words[0]));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("timelines")
    void labelsOfTheScaleDoNotTouch(List<Timeline.Entry> entries) {
        TimelineDrawing drawing = draw(entries);
        double free = 0;
        for (Tick tick : drawing.axis().ticks()) {
            assertThat(tick.x()).isBetween(drawing.axis().from(), drawing.axis().to());
            if (!tick.label().isEmpty()) {
                assertThat(tick.x() * EM).as(drawing.axis().ticks().toString()).isGreaterThanOrEqualTo(free);
                free = tick.x() * EM + 0.35 + 0.6 * tick.label().length() + 0.5;
            }
        }
        assertThat(free).isLessThan(TimelineDrawing.NARROWEST + 0.6);
        assertThat(drawing.axis().ticks()).anyMatch(tick -> !tick.label().isEmpty());
    }

    @Test
    void drawsADayAMonthAndWhatHasNoDateInShapesOfTheirOwn() {
        assertThat(draw("2024-03-01", "2025-06", "2025-Q4", "2026", "?").marks())
                .extracting(Mark::shape)
                .containsExactly("day", "span", "span", "span", "undated");
    }

    @Test
    void aYearIsAsLongAsItsDays() {
        TimelineDrawing drawing = draw("2024-01-01", "2025", "2026-12-31");
        Mark year = drawing.marks().get(1);
        assertThat(year.width())
                .isCloseTo((drawing.axis().to() - drawing.axis().from()) * 365 / (366 + 365 + 365), within());
        assertThat(year.x()).isCloseTo((drawing.axis().from() + drawing.axis().to()) / 2, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.1);
    }

    @Test
    void takesTogetherWhatHasNoRoom() {
        List<Timeline.Entry> entries = new ArrayList<>(List.of(entry("2020-01-01")));
        IntStream.range(0, 20).forEach(i -> entries.add(entry("2024-05-03")));
        entries.add(entry("2026-01-01"));
        TimelineDrawing drawing = draw(entries);
        assertThat(drawing.marks())
                .filteredOn(mark -> mark.shape().equals("several"))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.entries()).isEqualTo(15);
                    assertThat(mark.label()).isEqualTo("15 more, 3 May 2024 to 3 May 2024");
                });
        assertThat(drawing.shapes()).containsExactly("day", "several");
    }

    @Test
    void marksThePageThatItStandsOnBelowItsEntry() {
        List<Timeline.Entry> entries = Stream.of("2024-03-01", "2025-06-01", "2026-01-01", "?")
                .map(TimelineLayoutTest::entry)
                .toList();
        for (int here : new int[] {1, 3}) {
            TimelineDrawing drawing = TimelineLayout.of(entries, entries.get(here), MESSAGES, new Dates(MESSAGES));
            Mark mark = drawing.marks().get(4);
            assertThat(mark.shape()).isEqualTo("here");
            assertThat(mark.x()).isCloseTo(drawing.marks().get(here).x(), within());
            assertThat(mark.y()).isEqualTo(drawing.axis().y());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-01 2024-03-05", "2024-03-01", "? ? ? ?", "2024-03-01 2024-04 ? ? ?"})
    void drawsNothingForFewerThanThreeDates(String dates) {
        assertThat(draw(dates.split(" "))).isEqualTo(TimelineDrawing.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-01 2024-03-05 2024-03-05 | March 2024",
                "2024-01-01 2024-03-05 2024-03-31 | January 2024,February 2024,March 2024",
                "2024-02-01 2024-03-05 2025-01-31 | January 2024,April 2024,July 2024,October 2024",
                "2019-05-16 2022-10-07 2026-11-10 | 2019,2020,2021,2022,2023,2024,2025,2026",
                "1899 2024-03-05 2026-12-31 | 1900,1920,1940,1960,1980,2000",
                "0001-01-01 2024-03-05 9999-12-31 | 1,1000,2000,3000,4000,5000,6000,7000,8000,9000"
            })
    void scalesAreAsFineAsTheirLabelsAllow(String example) {
        String[] parts = example.split(" \\| ");
        assertThat(draw(parts[0].split(" ")).axis().ticks().stream()
                        .map(Tick::label)
                        .filter(label -> !label.isEmpty()))
                .containsExactly(parts[1].split(","));
    }

    @Test
    void leavesRoomForWiderScripts() {
        assertThat(TimeScale.width("2024")).isEqualTo(2.4);
        assertThat(TimeScale.width("2024年")).isEqualTo(3.4);
    }
}
