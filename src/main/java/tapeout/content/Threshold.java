package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * A limit that a rule draws. The limits of one scope of a rule hold only together; scopes are alternatives.
 *
 * @param measure what is measured
 * @param comparison how a value is compared with it
 * @param limit the limit and its unit
 * @param from the first day it applies
 * @param until the last day it applies; null where it still does
 * @param sources the ids of the rule's sources
 * @param scope the paragraph or list entry, such as {@code 3A090.a}; null only where the rule draws a
 *     single limit
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record Threshold(
        Measure measure,
        Comparison comparison,
        Quantity limit,
        LocalDate from,
        @Nullable LocalDate until,
        List<Reference> sources,
        @Nullable String scope,
        @Nullable String note,
        SourceLocation at) {

    public Threshold {
        sources = List.copyOf(sources);
    }

    /** Whether the limit's own days have begun and are not over; whether the rule is in force is another question. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
