package tapeout.content.statement;

import tapeout.content.value.Reference;

/**
 * What a post adds to a question that an earlier one left open.
 *
 * @param question {@code <post>#<unknown id>}
 * @param text the answer in one line
 */
public record Answer(Reference question, String text) {}
