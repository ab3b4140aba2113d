package tapeout.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import tapeout.view.feed.CalendarView;

/** Writes iCalendar (RFC 5545, with the properties of RFC 7986 and the name that older readers look for). */
public final class CalendarWriter {

    /** Its media type, as links name it. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** The whole calendar, in UTF-8. */
    public byte[] write(CalendarView calendar) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.addText("PRODID", calendar.product());
        lines.add("CALSCALE", "GREGORIAN");
        lines.addText("NAME", calendar.name());
        lines.addText("X-WR-CALNAME", calendar.name());
        lines.addText("DESCRIPTION", calendar.description());
        lines.add("URL", calendar.home());
        lines.add("SOURCE;VALUE=URI", calendar.self());
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        calendar.entries().forEach(entry -> write(entry, lines));
        lines.add("END", "VCALENDAR");
        return lines.bytes();
    }

    private static void write(CalendarView.Entry entry, ContentLines lines) {
        lines.add("BEGIN", "VEVENT");
        lines.addText("UID", entry.uid());
        lines.add("DTSTAMP", DAY.format(entry.revised()) + "T000000Z");
        lines.add("DTSTART;VALUE=DATE", DAY.format(entry.days().first()));
        lines.add("DTEND;VALUE=DATE", DAY.format(dayAfter(entry.days().last())));
        lines.addText("SUMMARY", entry.summary());
        lines.addText("DESCRIPTION", entry.description());
        lines.add("URL", entry.url());
        lines.add("STATUS", entry.days().confirmed() ? "CONFIRMED" : "TENTATIVE");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("CATEGORIES", categories(entry.categories()));
        lines.add("END", "VEVENT");
    }

    /** An end is not part of what it ends (section 3.6.1). */
    private static LocalDate dayAfter(LocalDate last) {
        return last.plusDays(1);
    }

    private static String categories(List<String> categories) {
        return categories.stream().map(ContentLines::escaped).collect(Collectors.joining(","));
    }
}
