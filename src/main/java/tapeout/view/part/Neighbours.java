package tapeout.view.part;

/**
 * What comes before and after a page in its row.
 *
 * @param newer the one after it; none where it is the last
 * @param older the one before it; none where it is the first
 */
public record Neighbours(Link newer, Link older) {}
