package tapeout.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import tapeout.library.Library;

/** When a site becomes another with nobody touching it: with the day in UTC, and when a post that waits for its time goes out. */
final class NextTurn {

    private NextTurn() {}

    /** The first such instant after one. */
    static Instant after(Instant asOf, Library library) {
        Instant tomorrow = LocalDate.ofInstant(asOf, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return Stream.concat(
                        Stream.of(tomorrow),
                        Stream.concat(library.documents().stream(), library.heldBack().stream())
                                .flatMap(document -> document.due().stream())
                                .map(OffsetDateTime::toInstant))
                .filter(instant -> instant.isAfter(asOf))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
