package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.MeasureType;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * A limit that an entity draws. The limits of one scope hold only together; scopes are alternatives.
 *
 * @param measure what is measured
 * @param comparison how a value is compared with it
 * @param limit the limit and its unit
 * @param days when it applies
 * @param sources the ids of the entity's sources
 * @param scope the paragraph or list entry, such as {@code 3A090.a}; null only where the entity draws a single limit
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record Limit(
        MeasureType measure,
        Comparison comparison,
        Quantity limit,
        Days days,
        List<Reference> sources,
        @Nullable String scope,
        @Nullable String note,
        SourceLocation at) {

    public Limit {
        sources = List.copyOf(sources);
    }

    /**
     * A stretch of days.
     *
     * @param from the first
     * @param until the last; null where it has not come
     */
    public record Days(LocalDate from, @Nullable LocalDate until) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Whether the limit's own days have begun and are not over; whether what draws it binds is another question. */
    public boolean appliesOn(LocalDate day) {
        return days.contains(day);
    }
}
