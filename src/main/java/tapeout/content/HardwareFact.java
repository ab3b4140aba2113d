package tapeout.content;

import org.jspecify.annotations.Nullable;

/**
 * What a model was trained or is served on.
 *
 * @param chip the chip's id; null where the source names none that we have
 * @param fact what the source says, as text
 */
public record HardwareFact(@Nullable Reference chip, Fact fact) {}
