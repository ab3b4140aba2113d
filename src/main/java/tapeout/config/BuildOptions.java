package tapeout.config;

import java.time.Instant;

/**
 * How one build runs.
 *
 * @param threads how many threads read and render, at least 1; option {@code --threads}
 * @param asOf the instant that decides what is scheduled; option {@code --as-of}, else the clock's
 * @param drafts whether drafts are shown; option {@code --drafts}
 * @param future whether scheduled posts are shown; option {@code --future}
 */
public record BuildOptions(int threads, Instant asOf, boolean drafts, boolean future) {

    /** @throws IllegalArgumentException if there is no thread */
    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
    }
}
