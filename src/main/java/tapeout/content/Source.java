package tapeout.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/**
 * Where something is known from.
 *
 * @param id unique in its document
 * @param work what it is called and whose it is
 * @param url its public address, https; null where there is none
 * @param kind what sort of source it is
 * @param dates how old it is
 * @param note what a reader should know of it; null where nothing
 * @param at where it is listed
 */
public record Source(
        String id,
        Work work,
        @Nullable URI url,
        SourceKind kind,
        Dates dates,
        @Nullable String note,
        SourceLocation at) {

    /**
     * A source as its publisher shows it.
     *
     * @param title its title as published
     * @param author who wrote it; null where not stated
     * @param publisher who published it
     */
    public record Work(String title, @Nullable String author, String publisher) {

        private static final Pattern NAME = Pattern.compile("[^,(]+");

        /** Who published it, up to a comma or bracket: {@code Reuters, via WSAU} is published by Reuters. */
        public String publishedBy() {
            Matcher name = NAME.matcher(publisher);
            return name.lookingAt() ? name.group().strip() : publisher;
        }
    }

    /**
     * How old a source is, and what was read of it.
     *
     * @param published when it was published; null where not stated
     * @param copy when the copy was made that was read; null where the source itself was read
     * @param accessed the day it was read
     */
    public record Dates(@Nullable When published, @Nullable When copy, LocalDate accessed) {

        private static final int DAYS_OF_A_FRESH_COPY = 7;

        /** When what was read was written, or at the latest was so; null where nothing says. */
        public @Nullable When known() {
            return published == null ? copy : published;
        }

        /** The last day on which what was read can have been written. */
        public LocalDate last() {
            When known = known();
            return known == null ? accessed : known.last();
        }

        /** The copy, where it was more than a week old when it was read; null otherwise. */
        public @Nullable When oldCopy() {
            return copy != null && copy.last().plusDays(DAYS_OF_A_FRESH_COPY).isBefore(accessed) ? copy : null;
        }
    }

    /** When the newest of some sources was written; null where none of them says. */
    public static @Nullable When newest(Stream<Source> sources) {
        return sources.flatMap(source -> Stream.ofNullable(source.dates().known()))
                .max(Comparator.comparing(When::first))
                .orElse(null);
    }
}
