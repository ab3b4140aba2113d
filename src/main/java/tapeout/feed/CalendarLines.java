package tapeout.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The content lines of a calendar that a template wrote (RFC 5545, section 3.1), without blank ones. A template may indent
 * them, and may fold long ones: what is indented deeper than a property goes on with it, but for what looks like the next
 * property, with its name in capitals, or begins or ends a part.
 */
public record CalendarLines(List<Line> lines) {

    private static final Pattern PART = Pattern.compile("(?:BEGIN|END):.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY = Pattern.compile("[A-Z][A-Z0-9-]*[;:].*");

    public CalendarLines {
        lines = List.copyOf(lines);
    }

    /**
     * One of them, unfolded.
     *
     * @param number of the line in which it starts, from 1
     */
    public record Line(int number, String text) {}

    /** @param text what a template made */
    public static CalendarLines of(String text) {
        List<Line> lines = new ArrayList<>();
        int indent = 0;
        int number = 0;
        for (String typed : text.lines().toList()) {
            number++;
            String line = typed.stripLeading();
            int depth = typed.length() - line.length();
            Line above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (above != null && depth > indent && goesOn(above.text(), line)) {
                lines.set(lines.size() - 1, new Line(above.number(), above.text() + typed.substring(indent + 1)));
            } else if (!line.isEmpty()) {
                lines.add(new Line(number, line));
                indent = depth;
            }
        }
        lines.replaceAll(line -> new Line(line.number(), line.text().strip()));
        return new CalendarLines(lines);
    }

    /** The stream, long lines folded; in UTF-8. */
    public byte[] bytes() {
        ContentLines stream = new ContentLines();
        lines.forEach(line -> stream.addWhole(line.text()));
        return stream.bytes();
    }

    private static boolean goesOn(String property, String line) {
        return !PART.matcher(property).matches()
                && !PART.matcher(line).matches()
                && !PROPERTY.matcher(line).matches();
    }
}
