package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/**
 * One dated step in the life of an entity.
 *
 * @param date when, as exactly as it is known
 * @param action which step
 * @param text one line
 * @param sources the ids of the entity's sources
 * @param citation where it is published, such as {@code 88 FR 73458}; null where not known
 * @param until its last day; null where it has none or is open-ended
 * @param deadline the day by which what it asks is due; null where it sets none
 * @param at where it is written
 */
public record DatedAction(
        When date,
        LifeCycle.Action action,
        String text,
        List<Reference> sources,
        @Nullable String citation,
        @Nullable LocalDate until,
        @Nullable LocalDate deadline,
        SourceLocation at) {

    public DatedAction {
        sources = List.copyOf(sources);
    }
}
