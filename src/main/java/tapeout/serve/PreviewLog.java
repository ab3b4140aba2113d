package tapeout.serve;

import java.time.Duration;

/** Is told what the preview does, to tell people. Called from the preview's own threads. */
public interface PreviewLog {

    /** A build ended. */
    void built(BuildOutcome outcome, Duration took);

    /** Something went wrong that is no mistake in the site's files; the preview goes on. */
    void fault(String what, Throwable cause);
}
