package tapeout.content.statement;

import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * Something that a post says is not known.
 *
 * @param id its name within the post, for later posts to answer; null where none
 * @param text the open point, in our words
 * @param at where it is written
 */
public record Unknown(@Nullable String id, String text, SourceLocation at) {}
