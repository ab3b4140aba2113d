package tapeout.jbake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import tapeout.content.value.When;

/** The instants and days that options and their keys take. */
public final class Instants {

    private Instants() {}

    /** A whole day, {@code 2026-11-24}. */
    public static Optional<LocalDate> day(String text) {
        return When.parse(text)
                .filter(when -> when.precision() == When.Precision.DAY)
                .map(When::first);
    }

    /** An instant with an offset, {@code 2026-11-24T09:00:00+01:00} or {@code …Z}, or a day, which starts at 00:00 UTC. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    text.length() == "2026-11-24".length()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
