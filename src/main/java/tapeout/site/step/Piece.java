package tapeout.site.step;

/**
 * A piece of the work of a step, done on one thread. What is done within it is a piece too.
 *
 * @param step of which it is a part
 * @param work what was done, a verb such as {@code read}
 * @param on what it was done on: a file relative to the source folder, a page's address, a template
 * @param thread its name
 * @param start in nanoseconds, on the clock of {@link System#nanoTime}
 * @param nanos how many nanoseconds it took
 */
public record Piece(String step, String work, String on, String thread, long start, long nanos) {}
