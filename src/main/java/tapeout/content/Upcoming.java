package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * Something dated ahead.
 *
 * @param date when it is due
 * @param certainty how firmly that is known
 * @param text one line
 * @param sources the ids of the rule's sources
 * @param outcome what came of it; null until known
 * @param at where it is written
 */
public record Upcoming(
        When date,
        Certainty certainty,
        String text,
        List<Reference> sources,
        @Nullable String outcome,
        SourceLocation at) {

    public Upcoming {
        sources = List.copyOf(sources);
    }
}
