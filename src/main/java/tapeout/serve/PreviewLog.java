package tapeout.serve;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Is told what the preview does, to tell people. Called from the preview's own threads. */
public interface PreviewLog {

    /**
     * A build ended.
     *
     * @param pages where what was saved is shown
     */
    void built(BuildOutcome outcome, List<URI> pages, Duration took);

    /** Pages are shown before the site is built of which they are a part. */
    void shown(List<URI> pages, Duration took);

    /** Something went wrong that is no mistake in the site's files; the preview goes on. */
    void fault(String what, Throwable cause);
}
