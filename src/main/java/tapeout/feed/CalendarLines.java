package tapeout.feed;

/** Makes a calendar of lines that a template wrote. */
public final class CalendarLines {

    private CalendarLines() {}

    /** The lines of an iCalendar stream (RFC 5545, section 3.1), long ones folded, without blank ones; in UTF-8. */
    public static byte[] of(String text) {
        ContentLines lines = new ContentLines();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::addWhole);
        return lines.bytes();
    }
}
