package tapeout.view.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.When;

/** Writes dates with the words of the interface, each day once. Any number of threads may ask. */
public final class Dates {

    private final Messages messages;
    private final Map<LocalDate, DateText> days = new ConcurrentHashMap<>();

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /** {@code 24 November 2026}. */
    public DateText day(@Nullable LocalDate day) {
        return day == null ? DateText.NONE : days.computeIfAbsent(day, this::written);
    }

    private DateText written(LocalDate day) {
        return new DateText(
                day.toString(),
                messages.text("date.day", day.getDayOfMonth(), ofMonth(day.getMonth()), String.valueOf(day.getYear())));
    }

    /** As exact as the date is known. */
    public DateText when(@Nullable When when) {
        if (when == null) {
            return DateText.NONE;
        }
        return switch (when.precision()) {
            case DAY -> day(when.first());
            case MONTH -> new DateText(when.toString(), month(YearMonth.from(when.first())));
            case QUARTER ->
                new DateText(
                        "",
                        messages.text(
                                "date.quarter",
                                String.valueOf((when.first().getMonthValue() - 1) / 3 + 1),
                                String.valueOf(when.first().getYear())));
            case YEAR -> new DateText(when.toString(), Year.from(when.first()).toString());
        };
    }

    /** As exact as the date is known, in a few characters: {@code 24 Apr 2026}, {@code Apr 2026}, {@code Q2 2026}. */
    public DateText brief(When when) {
        String year = String.valueOf(when.first().getYear());
        String month = messages.text("date.brief." + when.first().getMonthValue());
        return switch (when.precision()) {
            case DAY ->
                new DateText(
                        when.toString(), messages.text("date.day", when.first().getDayOfMonth(), month, year));
            case MONTH -> new DateText(when.toString(), messages.text("date.month", month, year));
            case QUARTER, YEAR -> when(when);
        };
    }

    /** {@code April 2026}. */
    public String month(YearMonth month) {
        return messages.text("date.month", month(month.getMonth()), String.valueOf(month.getYear()));
    }

    public String month(Month month) {
        return messages.text("date.month." + month.getValue());
    }

    /** A month after a day, which some languages have another form for. */
    private String ofMonth(Month month) {
        String form = messages.text("date.of-month." + month.getValue());
        return form.isEmpty() ? month(month) : form;
    }

    /** Both days, without saying twice what they share: {@code 23–29 November 2026}. */
    public DateText span(LocalDate first, LocalDate last) {
        String end = day(last).text();
        String key = first.getYear() != last.getYear()
                ? "date.span.years"
                : first.getMonth() != last.getMonth() ? "date.span.months" : "date.span.days";
        return new DateText(
                "",
                messages.text(
                        key, first.getDayOfMonth(), ofMonth(first.getMonth()), String.valueOf(first.getYear()), end));
    }
}
