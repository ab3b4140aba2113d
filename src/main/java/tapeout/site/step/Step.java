package tapeout.site.step;

import java.time.Duration;

/**
 * A named step of a build.
 *
 * @param start on the clock of {@link System#nanoTime}
 * @param time how long it took
 */
public record Step(String name, long start, Duration time) {}
