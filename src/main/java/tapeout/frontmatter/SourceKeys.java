package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import tapeout.content.Source;
import tapeout.content.SourceKind;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.LocalIdShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.SourceIdShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.UrlShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WordShape;

/** The sources of a document, and how the rest of it cites them. */
final class SourceKeys {

    static final Field<String> ID = required(
            Reading.SOURCE_ID, new LocalIdShape("source"), "a-source", "Its name within the document, for citing it.");

    private static final Field<String> PUBLISHER = required("publisher", NAME, "A publisher", "Who published it.");
    private static final Field<String> TITLE =
            required("title", CommonKeys.ANY_LENGTH, "\"As published\"", "Its title as published.");
    private static final Field<URI> URL = optional(
            "url",
            new UrlShape(),
            "\"https://example.org/page\"",
            "Its public address; absent only where there is none.");
    private static final Field<SourceKind> KIND =
            required("kind", WordShape.of(SourceKind.values()), "news", "What sort of source it is.");
    private static final Field<LocalDate> ACCESSED =
            required("accessed", new DayShape(), "2026-11-23", "The day it was read.");
    private static final Field<When> PUBLISHED =
            optional("published", new WhenShape(), "2026-04-24", "When it was published, as exactly as it says.");
    private static final Field<When> COPY_OF = optional(
            "copy_of", new WhenShape(), "2026-08-19", "When the copy was made that was read, where it was a copy.");
    private static final Field<String> AUTHOR = optional("author", LINE, "A. Writer", "Who wrote it.");
    private static final Field<String> NOTE =
            optional("note", STATEMENT, "\"Retells another report.\"", "What a reader should know of it.");

    private static final StructShape<Source> SOURCE = new StructShape<>(
            Keys.of("source", ID, PUBLISHER, TITLE, URL, KIND, ACCESSED, PUBLISHED, COPY_OF, AUTHOR, NOTE),
            SourceKeys::check,
            SourceKeys::make);

    /** The list of a document's sources. */
    static final Field<List<Source>> SOURCES = optional(
            Reading.SOURCES,
            ListShape.listOf(SOURCE),
            "[{id: a-source, publisher: A publisher, title: \"…\", kind: news, accessed: 2026-11-23}]",
            "Where what it says is known from.");

    /** A mention of one of the document's sources. */
    static final Shape<Reference> MENTION = new PlacedShape(new SourceIdShape());

    /** Mentions of one source or several. */
    static final Field<List<Reference>> CITED = required(
            "source",
            ListShape.oneOrMore(MENTION),
            "a-source",
            "The id of the source that says so, or a list of several.");

    /** As {@link #CITED}, where a value can do without. */
    static final Field<List<Reference>> CITED_OR_NONE =
            optional("source", ListShape.oneOrMore(MENTION), "a-source", CITED.doc());

    private SourceKeys() {}

    private static void check(Fields source) {
        When published = source.find(PUBLISHED);
        LocalDate accessed = source.find(ACCESSED);
        if (published != null && accessed != null && accessed.isBefore(published.first())) {
            source.problems()
                    .dateBefore(source.at(ACCESSED), "The day it was read", accessed, "its publication", published);
        }
        When copy = source.find(COPY_OF);
        if (copy != null && accessed != null && accessed.isBefore(copy.first())) {
            source.problems().dateBefore(source.at(ACCESSED), "The day it was read", accessed, "its copy", copy);
        }
        if (copy != null && published != null && copy.last().isBefore(published.first())) {
            source.problems().dateBefore(source.at(COPY_OF), "The copy", copy, "its publication", published);
        }
    }

    private static Source make(Fields source) {
        return new Source(
                source.get(ID),
                new Source.Work(source.get(TITLE), source.find(AUTHOR), source.get(PUBLISHER)),
                source.find(URL),
                source.get(KIND),
                new Source.Dates(source.find(PUBLISHED), source.find(COPY_OF), source.get(ACCESSED)),
                source.find(NOTE),
                source.at());
    }
}
