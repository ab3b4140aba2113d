package tapeout.content.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/**
 * Something on a story's timeline that has no post of its own.
 *
 * @param date when it happened
 * @param text one line
 * @param sources the ids of the story's sources
 * @param post a post that tells more; null where none
 * @param at where it is written
 */
public record StoryEvent(
        When date,
        String text,
        List<Reference> sources,
        @Nullable Reference post,
        SourceLocation at) {

    public StoryEvent {
        sources = List.copyOf(sources);
    }
}
