package tapeout.view.assemble.part;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.When;
import tapeout.view.context.Wording;

/** Groups what happened by spans of time, so that a date that many share stands once, above them. */
public final class TimeGroups {

    private final Wording wording;

    public TimeGroups(Wording wording) {
        this.wording = wording;
    }

    /**
     * By this week and the week before, months and quarters of this year, and years, the latest first; what has no date is
     * last. What has one date stays in the order in which it comes.
     *
     * @param when the date of each, where it has one
     * @return by what readers see of the span, in order
     */
    public <T> Map<String, List<T>> of(List<T> items, Function<T, Optional<When>> when) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        ordered(items, when)
                .forEach(item -> groups.computeIfAbsent(
                                when.apply(item)
                                        .map(this::label)
                                        .orElseGet(() -> wording.messages().text("date.unknown")),
                                label -> new ArrayList<>())
                        .add(item));
        return groups;
    }

    /** The same order without the groups. */
    static <T> List<T> ordered(List<T> items, Function<T, Optional<When>> when) {
        Comparator<T> latestFirst = Comparator.comparing(
                item -> when.apply(item).orElse(null), Comparator.nullsLast(Comparator.<When>reverseOrder()));
        return items.stream().sorted(latestFirst).toList();
    }

    private String label(When when) {
        if (when.precision() == When.Precision.DAY) {
            IsoWeek week = IsoWeek.of(when.first());
            if (week.equals(IsoWeek.of(wording.today()))) {
                return wording.messages().text("date.this-week");
            }
            if (week.equals(IsoWeek.of(wording.today().minusWeeks(1)))) {
                return wording.messages().text("date.last-week");
            }
        }
        if (when.first().getYear() != wording.today().getYear()) {
            return Year.from(when.first()).toString();
        }
        return when.precision() == When.Precision.DAY
                ? wording.dates().month(YearMonth.from(when.first()))
                : wording.dates().when(when).text();
    }
}
