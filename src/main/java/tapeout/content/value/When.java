package tapeout.content.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: a day, a month, a quarter or a year of the ISO calendar.
 *
 * @param first the first day it can be
 * @param precision how exact it is
 */
public record When(LocalDate first, Precision precision) implements Comparable<When> {

    /** How exact a date is, the most exact first. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * By the last day it can be, as what is ahead is listed: a quarter comes after the days in it. Of two that end together
     * the more exact one first.
     */
    public static final Comparator<When> BY_END =
            Comparator.comparing(When::last).thenComparing(When::precision);

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws IllegalArgumentException if {@code first} is not the first day of its month, quarter or year */
    public When {
        LocalDate start = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> first.withDayOfYear(1);
        };
        if (!start.equals(first)) {
            throw new IllegalArgumentException(first + " does not start a " + precision);
        }
    }

    /** A whole day. */
    public static When day(LocalDate day) {
        return new When(day, Precision.DAY);
    }

    /**
     * Reads {@code 2026-04-24}, {@code 2026-04}, {@code 2026-Q4} or {@code 2026}.
     *
     * @return empty if the text has another form or the day does not exist
     */
    public static Optional<When> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int month = (Integer.parseInt(form.group(2)) - 1) * 3 + 1;
            return Optional.of(new When(LocalDate.of(year, month, 1), Precision.QUARTER));
        }
        if (form.group(3) == null) {
            return Optional.of(new When(Year.of(year).atDay(1), Precision.YEAR));
        }
        int month = Integer.parseInt(form.group(3));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (form.group(4) == null) {
            return Optional.of(new When(yearMonth.atDay(1), Precision.MONTH));
        }
        int day = Integer.parseInt(form.group(4));
        return yearMonth.isValidDay(day) ? Optional.of(day(yearMonth.atDay(day))) : Optional.empty();
    }

    /** The last day it can be. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** By first day; of two that start together the more exact one first. */
    @Override
    public int compareTo(When other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> first.toString().substring(0, 4) + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case YEAR -> first.toString().substring(0, 4);
        };
    }
}
