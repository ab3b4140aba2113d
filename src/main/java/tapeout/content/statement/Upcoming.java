package tapeout.content.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/**
 * Something dated ahead.
 *
 * @param date when it is due
 * @param certainty how firmly that is known
 * @param text one line
 * @param sources the ids of the entity's sources
 * @param outcome what came of it; null until known
 * @param outcomeDate the day the outcome became known; null where that is the day it was due, or where there is none
 * @param at where it is written
 */
public record Upcoming(
        When date,
        Certainty certainty,
        String text,
        List<Reference> sources,
        @Nullable String outcome,
        @Nullable LocalDate outcomeDate,
        SourceLocation at) {

    public Upcoming {
        sources = List.copyOf(sources);
    }

    /**
     * Whether it was still to come on a day, as far as was known then: not over, and without an outcome yet. What was
     * said of a past day stays true when an outcome is written later.
     */
    public boolean isAheadOf(LocalDate day) {
        LocalDate known = outcomeDate == null ? date.first() : outcomeDate;
        return !date.last().isBefore(day) && (outcome == null || known.isAfter(day));
    }
}
