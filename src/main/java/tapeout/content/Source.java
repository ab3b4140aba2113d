package tapeout.content;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/**
 * Where something is known from.
 *
 * @param id unique in its document
 * @param publisher who published it
 * @param title its title as published
 * @param url its public address, https; null where there is none
 * @param kind what sort of source it is
 * @param accessed the day it was read
 * @param published when it was published; null where not stated
 * @param author who wrote it; null where not stated
 * @param note what a reader should know of it; null where nothing
 * @param at where it is listed
 */
public record Source(
        String id,
        String publisher,
        String title,
        @Nullable URI url,
        SourceKind kind,
        LocalDate accessed,
        @Nullable When published,
        @Nullable String author,
        @Nullable String note,
        SourceLocation at) {}
