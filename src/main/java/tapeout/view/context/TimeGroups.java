package tapeout.view.context;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tapeout.content.value.TimeSpan;
import tapeout.content.value.When;

/** Groups what happened by spans of time, so that a date that many share stands once, above them. */
public final class TimeGroups {

    private final Wording wording;

    public TimeGroups(Wording wording) {
        this.wording = wording;
    }

    /**
     * By {@link TimeSpan}s, the latest first; what has no date is last.
     *
     * @param when the date of each, where it has one
     * @return by what readers see of the span, in order
     */
    public <T> Map<String, List<T>> of(List<T> items, Function<T, Optional<When>> when) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        TimeSpan.group(items, when, wording.today())
                .forEach((span, group) -> groups.put(
                        span.map(this::label).orElseGet(() -> wording.messages().text("date.unknown")), group));
        return groups;
    }

    private String label(TimeSpan span) {
        return switch (span.kind()) {
            case THIS_WEEK -> wording.messages().text("date.this-week");
            case LAST_WEEK -> wording.messages().text("date.last-week");
            case CALENDAR -> wording.dates().when(span.date()).text();
        };
    }
}
