package tapeout.serve;

/** Builds the site once more; the preview calls it from one thread, never twice at a time. */
@FunctionalInterface
public interface Rebuild {

    /** Builds and publishes, unless something is wrong. */
    BuildOutcome run();
}
