package tapeout.site;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that does not go out, or that only a preview shows.
 *
 * @param file path relative to the source folder
 * @param due when it goes out by itself; null for a draft, which never does, and for what has expired
 * @param expired since when it is held back again; null for what has not expired
 */
public record HeldBack(
        String file, @Nullable Instant due, @Nullable LocalDate expired) {}
