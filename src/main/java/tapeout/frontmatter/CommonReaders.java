package tapeout.frontmatter;

import java.util.List;
import tapeout.content.Source;
import tapeout.content.SourceKind;

/** Readers of what several types of document have. */
final class CommonReaders {

    private CommonReaders() {}

    static List<Source> sources(Fields fields) {
        return fields.each(
                "sources",
                source -> new Source(
                        source.text("id"),
                        source.text("publisher"),
                        source.text("title"),
                        source.urlOrNull("url"),
                        source.word("kind", SourceKind::of),
                        source.day("accessed"),
                        source.whenOrNull("published"),
                        source.textOrNull("author"),
                        source.textOrNull("note"),
                        source.at()));
    }
}
