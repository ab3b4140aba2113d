package tapeout.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/** One file to be written: its address and what it shows. */
public sealed interface Page permits ShownPage, FilePage {

    SitePath path();

    /** The document that it comes from; null for a page that Tapeout makes by itself. */
    default @Nullable Document document() {
        return null;
    }

    /** Where in the source folder it comes from; null for a page that Tapeout makes by itself. */
    default @Nullable SourceLocation origin() {
        Document document = document();
        return document == null ? null : document.header().at();
    }

    /** Where the last part of its address is written; null where Tapeout names it. */
    default @Nullable SourceLocation namedAt() {
        return origin();
    }

    /** Which page of its list it is, from 1. */
    default int number() {
        return 1;
    }

    /** What the build's report calls it: {@code post page}, {@code feed page}. */
    String kind();

    /** One thing for a page that people see, another for a file. */
    <R> R match(Function<ShownPage, R> shown, Function<FilePage, R> file);

    /** Those that people see. */
    static Stream<ShownPage> shown(List<Page> pages) {
        return pages.stream().flatMap(page -> page.match(Stream::of, file -> Stream.empty()));
    }
}
