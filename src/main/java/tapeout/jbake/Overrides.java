package tapeout.jbake;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Severity;

/**
 * What the command line says on top of {@code jbake.properties}; null where it says nothing.
 *
 * @param host the site's public address, as {@link SiteHost} reads it; {@code --host}
 * @param output the folder to publish to; {@code --output}
 * @param threads at least 1; {@code --threads}
 * @param asOf the instant that decides what is scheduled; {@code --as-of}
 * @param drafts {@code --drafts}
 * @param future {@code --future}
 * @param publish whether readers get the site: {@code --publish}
 * @param failOn {@code --fail-on}
 */
public record Overrides(
        @Nullable URI host,
        @Nullable Path output,
        @Nullable Integer threads,
        @Nullable Instant asOf,
        @Nullable Boolean drafts,
        @Nullable Boolean future,
        @Nullable Boolean publish,
        @Nullable Severity failOn) {

    /** A command line without any of them. */
    public static final Overrides NONE = new Overrides(null, null, null, null, null, null, null, null);
}
