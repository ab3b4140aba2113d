package tapeout.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tapeout.content.Document;
import tapeout.content.Status;

/**
 * Which documents go out.
 *
 * @param asOf the instant of the build
 * @param drafts whether drafts are shown
 * @param future whether documents are shown that are dated ahead or have expired
 */
public record Visibility(Instant asOf, boolean drafts, boolean future) {

    /**
     * Whether a document goes out: not a draft; not from the day on which it expires; and a post not before its date, be it {@code published} or
     * {@code published-date}, since a post that says it was published tomorrow would lie today.
     */
    public boolean shows(Document document) {
        boolean draft = document.header().life().status() == Status.DRAFT;
        return (drafts || !draft)
                && (future
                        || !(isScheduled(document) || document.header().life().isOverOn(today())));
    }

    /** Whether what is dated by a day goes out: not before that day has begun in UTC. */
    boolean shows(LocalDate day) {
        return future || !day.isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    }

    /** Whether a post's date is still to come. */
    public boolean isScheduled(Document document) {
        return document.due().filter(due -> due.toInstant().isAfter(asOf)).isPresent();
    }
}
