package tapeout.content.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A span of time by which readers find what happened.
 *
 * @param kind which sort of span
 * @param date the Monday of a week; else the month, quarter or year
 */
public record TimeSpan(Kind kind, When date) {

    /** Sorts of spans. */
    public enum Kind {
        THIS_WEEK,
        LAST_WEEK,
        CALENDAR
    }

    /** The span in which a date stands: this week and the week before, months and quarters of this year, and years. */
    static TimeSpan of(When when, LocalDate today) {
        boolean exact = when.precision() == When.Precision.DAY;
        IsoWeek week = IsoWeek.of(when.first());
        if (exact && week.equals(IsoWeek.of(today))) {
            return new TimeSpan(Kind.THIS_WEEK, When.day(week.monday()));
        }
        if (exact && week.equals(IsoWeek.of(today.minusWeeks(1)))) {
            return new TimeSpan(Kind.LAST_WEEK, When.day(week.monday()));
        }
        if (when.first().getYear() != today.getYear()) {
            return new TimeSpan(Kind.CALENDAR, new When(Year.from(when.first()).atDay(1), When.Precision.YEAR));
        }
        return new TimeSpan(
                Kind.CALENDAR, exact ? new When(YearMonth.from(when.first()).atDay(1), When.Precision.MONTH) : when);
    }

    /**
     * Groups what happened by spans, the latest first; what has no date is last. What has one date stays in the order in
     * which it comes.
     *
     * @param when the date of each, where it has one
     * @return by span, empty for what has no date, in order
     */
    public static <T> Map<Optional<TimeSpan>, List<T>> group(
            List<T> items, Function<T, Optional<When>> when, LocalDate today) {
        Map<Optional<TimeSpan>, List<T>> groups = new LinkedHashMap<>();
        ordered(items, when)
                .forEach(item -> groups.computeIfAbsent(
                                when.apply(item).map(date -> of(date, today)), span -> new ArrayList<>())
                        .add(item));
        return groups;
    }

    /** The same order without the groups. */
    public static <T> List<T> ordered(List<T> items, Function<T, Optional<When>> when) {
        Comparator<T> latestFirst = Comparator.comparing(
                item -> when.apply(item).orElse(null), Comparator.nullsLast(Comparator.<When>reverseOrder()));
        return items.stream().sorted(latestFirst).toList();
    }
}
