package tapeout.content.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * A dated note of what was wrong and what is right now.
 *
 * @param date when it was corrected
 * @param text what was wrong and what is right
 * @param place the id of the heading below which it was; null where it concerns the whole post
 * @param at where it is written
 */
public record Correction(
        LocalDate date, String text, @Nullable String place, SourceLocation at) {}
