package tapeout.content.statement;

import org.jspecify.annotations.Nullable;
import tapeout.content.value.When;

/**
 * What a post is about, on a timeline.
 *
 * @param date when it happened, as exactly as it is known; null where the sources do not say
 * @param label what happened, in a few words
 */
public record Event(@Nullable When date, String label) {}
