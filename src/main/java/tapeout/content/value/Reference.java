package tapeout.content.value;

import tapeout.problem.SourceLocation;

/**
 * A mention of another document or of a source by its id, with its place so that a dead one can be shown.
 *
 * @param id as written; empty where what is written is no id, which is a problem already
 * @param at where it is written
 */
public record Reference(String id, SourceLocation at) {}
