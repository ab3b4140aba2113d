package tapeout.frontmatter.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as other generators have them, written as this one reads them: {@code 2020-12-2}, {@code 2020-12-02 09:00:00}. A
 * time without an offset is UTC's.
 */
public final class OpenDate {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?:[T ](?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?<offset> ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?");

    private OpenDate() {}

    /** The text, in the form of this site's dates if it is a date. */
    public static String of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return text;
        }
        String day = form.group("year") + "-" + two(form.group("month")) + "-" + two(form.group("day"));
        if (form.group("time") == null) {
            return day;
        }
        String offset =
                form.group("offset") == null ? "Z" : form.group("offset").strip();
        return day + "T" + form.group("time") + (offset.matches("UTC|GMT") ? "Z" : offset);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
