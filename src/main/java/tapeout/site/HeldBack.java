package tapeout.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.library.Library;

/**
 * A document that does not go out, or that only a preview shows.
 *
 * @param file path relative to the source folder
 * @param due when it goes out by itself; null for a draft, which never does, and for what has expired
 * @param expired since when it is held back again; null for what has not expired
 */
public record HeldBack(
        String file, @Nullable Instant due, @Nullable LocalDate expired) {

    /**
     * All of a site, by file.
     *
     * @param nameless the files of drafts that could not be read as far as their names
     */
    static List<HeldBack> of(Library library, Collection<String> nameless) {
        return Stream.concat(
                        library.heldBack().stream().map(document -> of(library, document)),
                        nameless.stream().map(file -> new HeldBack(file, null, null)))
                .sorted(Comparator.comparing(HeldBack::file))
                .toList();
    }

    private static HeldBack of(Library library, Document document) {
        boolean expired = library.isExpired(document);
        boolean ahead = !expired && document.header().life().status() != Status.DRAFT;
        return new HeldBack(
                document.header().file(),
                ahead ? document.due().map(OffsetDateTime::toInstant).orElse(null) : null,
                expired ? document.header().life().expires() : null);
    }
}
