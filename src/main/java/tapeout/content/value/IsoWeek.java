package tapeout.content.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week after ISO 8601: it starts on Monday and belongs to the year that holds its Thursday.
 *
 * @param year week-based year
 * @param week 1 to 52 or 53
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-_ ]?[wW]?(\\d{1,2})");
    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** @throws DateTimeException if the year has no such week */
    public IsoWeek {
        LocalDate midYear = LocalDate.of(year, 7, 1);
        if (!IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(midYear).isValidValue(week)) {
            throw new DateTimeException(year + " has no week " + week);
        }
    }

    /** The week of a day. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads {@code 2026-W17}; empty if the text has another form or the year no such week. */
    public static Optional<IsoWeek> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IsoWeek(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The week that a text means which is none: 2026-W17 for 2026-w17, 2026W17 and 2026-17. */
    public static Optional<IsoWeek> meant(String text) {
        Matcher loose = LOOSE.matcher(text);
        return loose.matches()
                ? parse(loose.group(1) + "-W" + (loose.group(2).length() == 1 ? "0" : "") + loose.group(2))
                : Optional.empty();
    }

    public LocalDate monday() {
        return LocalDate.of(year, 7, 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(week, other.week);
    }

    /** {@code 2026-W17}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
}
