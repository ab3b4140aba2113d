package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.view.feed.CalendarView;

class CalendarWriterTest {

    private static final List<String> HOSTILE = List.of(
            ",",
            ";",
            ":",
            "\\",
            "\\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "=",
            "'",
            "\t",
            " ",
            "  ",
            "\u0000",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "é",
            "e\u0301",
            "文",
            "😀",
            "👩\u200d🚀",
            "🇩🇪",
            "END:VEVENT",
            "\nEND:VCALENDAR\n",
            "BEGIN:VALARM",
            "a",
            "bc",
            "x".repeat(70),
            "ß".repeat(40));

    private static CalendarView.Entry entry(String text) {
        return new CalendarView.Entry(
                "5f0c3a52-0000-3000-8000-000000000000",
                LocalDate.of(2026, 2, 1),
                new CalendarView.Days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), false),
                text,
                text,
                "https://digest.example/rules/lantern-rule/",
                List.of("Rules, all", text));
    }

    private static CalendarView calendar(CalendarView.Entry... entries) {
        return new CalendarView(
                "-//Digest//Tapeout//en",
                "Digest: Rules; and more",
                "What may be sold.",
                "https://digest.example/topics/rules/calendar.ics",
                "https://digest.example/topics/rules/",
                List.of(entries));
    }

    private static byte[] write(CalendarView calendar) {
        return new CalendarWriter().write(calendar);
    }

    private static Calendar parse(byte[] bytes) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    @Test
    void writesOneLineForEachProperty() {
        CalendarView.Entry day = new CalendarView.Entry(
                "u1",
                LocalDate.of(2026, 2, 1),
                new CalendarView.Days(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), true),
                "Lantern rule: It ends",
                "Date: 31 December 2026, exact date\nSource: A, B",
                "https://digest.example/rules/x/",
                List.of("Rules", "Lantern rule"));
        assertThat(new String(write(calendar(day)), StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Digest//Tapeout//en",
                        "CALSCALE:GREGORIAN",
                        "NAME:Digest: Rules\\; and more",
                        "X-WR-CALNAME:Digest: Rules\\; and more",
                        "DESCRIPTION:What may be sold.",
                        "URL:https://digest.example/topics/rules/",
                        "SOURCE;VALUE=URI:https://digest.example/topics/rules/calendar.ics",
                        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
                        "BEGIN:VEVENT",
                        "UID:u1",
                        "DTSTAMP:20260201T000000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:Lantern rule: It ends",
                        "DESCRIPTION:Date: 31 December 2026\\, exact date\\nSource: A\\, B",
                        "URL:https://digest.example/rules/x/",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "CATEGORIES:Rules,Lantern rule",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void isValidForACalendarProgram() throws Exception {
        Calendar calendar = parse(write(calendar(entry("One"), entry("Two"))));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 66, 67, 68, 69, 70, 71, 72})
    void foldsBetweenCharactersNeverWithin(int before) throws Exception {
        String text = "x".repeat(before) + "😀文é,;😀";
        byte[] bytes = write(calendar(entry(text)));
        assertLinesAreShortAndWhole(bytes);
        assertThat(summary(bytes)).isEqualTo(text);
    }

    /**
     * Whatever a text holds, a reader gets it back, less the characters that no calendar can carry. Of a backslash beside
     * another escape ical4j makes something else than section 3.3.11 says, so that texts with one are read by the letter.
     */
    @Test
    void carriesHostileTexts() throws Exception {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("t");
            int parts = 1 + random.nextInt(24);
            for (int i = 0; i < parts; i++) {
                text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            String hostile = text.append("t").toString();
            byte[] bytes = write(calendar(entry(hostile), entry("after")));
            assertLinesAreShortAndWhole(bytes);
            Calendar calendar = parse(bytes);
            List<Component> events = new ArrayList<>(calendar.getComponents(Component.VEVENT));
            assertThat(events).as(hostile).hasSize(2);
            assertThat(unescaped(unfolded(bytes, "SUMMARY:"))).isEqualTo(carried(hostile));
            assertThat(unescaped(unfolded(bytes, "CATEGORIES:"))).isEqualTo("Rules, all," + carried(hostile));
            if (!hostile.contains("\\")) {
                assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo(carried(hostile));
                assertThat(value(events.get(0), Property.DESCRIPTION)).isEqualTo(carried(hostile));
                Categories categories = events.get(0).getRequiredProperty(Property.CATEGORIES);
                assertThat(categories.getCategories().getTexts()).containsExactly("Rules, all", carried(hostile));
            }
            assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo("after");
        }
    }

    private static String carried(String text) {
        StringBuilder carried = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(c -> c == '\t' || c == '\n' || (c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0)))
                .forEach(c -> carried.append((char) c));
        return carried.toString();
    }

    /** The value of the first line that starts so, its folds undone. */
    private static String unfolded(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
        int start = text.indexOf("\r\n" + name) + 2 + name.length();
        return text.substring(start, text.indexOf("\r\n", start));
    }

    /** A text value by section 3.3.11, character for character. */
    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
                assertThat(value.charAt(i)).isIn('\\', ';', ',', 'n');
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(value.charAt(i));
            }
        }
        return text.toString();
    }

    private static void assertLinesAreShortAndWhole(byte[] bytes) throws CharacterCodingException {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                assertThat(bytes[i - 1]).isEqualTo((byte) '\r');
                assertThat(i - 1 - start).isLessThanOrEqualTo(75);
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - 1 - start));
                start = i + 1;
            } else if (bytes[i] == '\r') {
                assertThat(bytes[i + 1]).isEqualTo((byte) '\n');
            }
        }
        assertThat(start).as("the last line is ended too").isEqualTo(bytes.length);
    }

    private static String summary(byte[] bytes) throws Exception {
        return value(parse(bytes).getComponents(Component.VEVENT).get(0), Property.SUMMARY);
    }

    private static String value(Object component, String property) {
        return ((Component) component).getRequiredProperty(property).getValue();
    }

    @Test
    void refusesACalendarWithoutEntries() {
        assertThatThrownBy(CalendarWriterTest::calendar)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calendar.ics has no entry");
    }
}
