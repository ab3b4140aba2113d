package tapeout.config;

import tapeout.content.Status;

/**
 * How a document that is not to go out is told.
 *
 * @param suffix a file whose name ends so before its ending is a draft; empty for none; key {@code draft.suffix}
 * @param standard the status of a document that states none; key {@code default.status}
 */
public record Drafts(String suffix, Status standard) {}
