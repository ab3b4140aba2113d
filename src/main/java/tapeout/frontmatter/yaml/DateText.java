package tapeout.frontmatter.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Phrases;

/** Dates as front matter writes them, and what is wrong with those that are none. */
public final class DateText {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 60;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:[Tt ].*)?");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[Tt]| +)(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) *([Zz]|[+-]\\d{2}(?::?\\d{2})?)");
    private static final Pattern TIMED = Pattern.compile(".{10}[Tt ] *\\d{1,2}:\\d{2}(?<behind>.*)");
    private static final Pattern OFFSET = Pattern.compile(".*?(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?)");
    private static final Pattern NO_OFFSET = Pattern.compile("[\\d:. ]*");
    private static final Pattern SHORT_ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private DateText() {}

    /** A day, or null if the text is none. */
    public static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.length() == 10 ? LocalDate.parse(text) : null;
            return day != null && isPlausible(day) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** An instant with an offset, or null if the text is none. */
    public static @Nullable OffsetDateTime instant(String text) {
        Matcher form = INSTANT.matcher(text);
        if (!form.matches()) {
            return null;
        }
        try {
            OffsetDateTime instant = OffsetDateTime.of(
                    LocalDate.parse(form.group(1)),
                    LocalTime.parse(form.group(2)),
                    ZoneOffset.of(form.group(3).toUpperCase(Locale.ROOT)));
            return isPlausible(instant.toLocalDate()) ? instant : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether news can be dated so; a year such as 0206 is a slip of the finger. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * What is wrong with a text that is no date.
     *
     * @param key the key that it is the value of
     * @param timed whether it can have a time of day
     */
    public static String detail(String text, String key, boolean timed) {
        if (!LooseDate.plain(text).equals(text)) {
            return "\"" + Phrases.shown(text) + "\" of \"" + key
                    + "\" is no date, for it has other characters that look like hyphens or digits.";
        }
        Matcher iso = ISO.matcher(text);
        if (text.length() <= LONGEST && iso.matches()) {
            int year = Integer.parseInt(iso.group(1));
            int month = Integer.parseInt(iso.group(2));
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                return "The year of " + text + " lies outside " + FIRST_YEAR + " to " + LAST_YEAR + ".";
            }
            if (month < 1 || month > 12) {
                return text + " does not exist: there is no month " + iso.group(2) + ".";
            }
            YearMonth days = YearMonth.of(year, month);
            if (iso.group(3) != null && !days.isValidDay(Integer.parseInt(iso.group(3)))) {
                return text + " does not exist: " + days.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + year + " has " + days.lengthOfMonth() + " days.";
            }
            if (iso.group(3) == null) {
                return "\"" + key + "\" needs the day too, and " + text + " is a month.";
            }
            Matcher time = TIMED.matcher(text);
            if (time.matches()) {
                return !timed
                        ? "\"" + key + "\" is a day, and " + text + " has a time too."
                        : timeDetail(text, time.group("behind"));
            }
        }
        String shown = text.codePointCount(0, text.length()) > 40
                ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…"
                : text;
        return "\"" + shown + "\" of \"" + key + "\" is not written as a date.";
    }

    private static String timeDetail(String text, String behind) {
        Matcher offset = OFFSET.matcher(behind);
        if (offset.matches() && !isOffset(offset.group("offset"))) {
            return "The offset of " + text + " does not exist: none is more than 18 hours from UTC.";
        }
        return offset.matches()
                ? "The time of " + text + " does not exist or is not written as one."
                : NO_OFFSET.matcher(behind).matches()
                        ? text + " has no offset from UTC."
                        : "What stands behind the time of " + text + " is no offset from UTC.";
    }

    private static boolean isOffset(String text) {
        try {
            ZoneOffset.of(text.toUpperCase(Locale.ROOT));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The day of a text that goes on with a time. */
    private static Optional<String> dayOf(String text) {
        boolean timed = text.length() > 10 && "Tt ".indexOf(text.charAt(10)) >= 0;
        return Optional.ofNullable(timed ? day(text.substring(0, 10)) : null).map(LocalDate::toString);
    }

    /**
     * The date that was probably meant, else the forms that are read.
     *
     * @param timed whether it can have a time of day
     */
    public static String meant(String text, String forms, boolean timed) {
        return (timed ? Optional.<String>empty() : dayOf(text))
                .or(() -> LooseDate.moment(text).map(moment -> timed ? moment : moment.substring(0, 10)))
                .orElseGet(() -> ofNumbers(text, forms));
    }

    private static String ofNumbers(String text, String forms) {
        Matcher shortIso = SHORT_ISO.matcher(text);
        if (shortIso.matches()) {
            LocalDate day = of(shortIso.group(1), shortIso.group(2), shortIso.group(3));
            return day == null ? forms : day.toString();
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            LocalDate european = of(yearLast.group(3), yearLast.group(2), yearLast.group(1));
            LocalDate american = of(yearLast.group(3), yearLast.group(1), yearLast.group(2));
            if (european != null && american != null && !european.equals(american)) {
                return "year, month, day: " + european + " or " + american;
            }
            LocalDate only = european != null ? european : american;
            return only == null ? forms : "year, month, day: " + only;
        }
        return forms;
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return isPlausible(date) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
