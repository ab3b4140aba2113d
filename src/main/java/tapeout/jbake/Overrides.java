package tapeout.jbake;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says on top of {@code jbake.properties}; null where it says nothing.
 *
 * @param output the folder to publish to; {@code --output}
 * @param threads at least 1; {@code --threads}
 * @param asOf the instant that decides what is scheduled; {@code --as-of}
 * @param drafts {@code --drafts}
 * @param future {@code --future}
 */
public record Overrides(
        @Nullable Path output,
        @Nullable Integer threads,
        @Nullable Instant asOf,
        @Nullable Boolean drafts,
        @Nullable Boolean future) {

    /** A command line without any of them. */
    public static final Overrides NONE = new Overrides(null, null, null, null, null);
}
