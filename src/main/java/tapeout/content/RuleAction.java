package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * One dated step in the life of a rule.
 *
 * @param date when, as exactly as it is known
 * @param action which step
 * @param text one line
 * @param sources the ids of the rule's sources
 * @param citation where it is published, such as {@code 88 FR 73458}; null where not known
 * @param until the last day of a suspension; null otherwise or where open-ended
 * @param at where it is written
 */
public record RuleAction(
        When date,
        ActionKind action,
        String text,
        List<Reference> sources,
        @Nullable String citation,
        @Nullable LocalDate until,
        SourceLocation at) {

    public RuleAction {
        sources = List.copyOf(sources);
    }
}
