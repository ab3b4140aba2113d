package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.ANY_LENGTH;
import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tapeout.content.Author;
import tapeout.content.Body;
import tapeout.content.Edition;
import tapeout.content.Header;
import tapeout.content.PageKind;
import tapeout.content.StaticPage;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Glyph;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;

/** The front matter of what stands around posts: topics, editions, authors and pages. */
final class PageKeys {

    private static final Field<String> TITLE =
            required("title", ANY_LENGTH, "A title", "What it is called.").orElse("?");
    private static final Field<String> SUMMARY = required(
                    "summary", ANY_LENGTH, "What it covers, in one line.", "What it covers, in one line.")
            .orElse("?");
    private static final Field<String> SHORT_SUMMARY =
            optional("summary", ANY_LENGTH, "What it is about, in one line.", "What it is about, in one line.");

    private static final Field<String> GLYPH = optional(
            "glyph",
            CommonKeys.GLYPH,
            "die",
            "The drawing beside its name: a name, or path data on a field of 16 by 16; absent for none.");
    private static final Field<Integer> ORDER = required(
                    "order", new WholeShape(1, 99), "1", "Where it stands among the topics.")
            .orElse(1);
    private static final Field<String> EDITION_TITLE =
            optional("title", ANY_LENGTH, "\"The week of the preview\"", "A title of its own.");
    private static final Field<Reference> LEAD = optional(
            "lead",
            DOCUMENT,
            "a-post",
            "The post of this week that leads; absent where the first report is to, or else the first that is no background.");

    private static final Field<String> NAME_OF_AUTHOR =
            required("name", NAME, "A. Writer", "As in the byline.").orElse("?");
    private static final Field<String> ROLE = optional("role", NAME, "Editor", "What they do here.");

    private static final Field<PageKind> KIND_OF_PAGE = optional(
            "kind",
            WordShape.of(PageKind.values()),
            "glossary",
            "Absent for a text like any other; a glossary's definition lists explain words.");

    private static final Field<Boolean> UNLISTED = optional(
            "unlisted",
            WordShape.FLAG,
            "true",
            "Whether no list holds it: only who is given its address comes there, as after signing up for a newsletter.");

    static final DocumentType EDITION = new DocumentType(
            "edition",
            "editions",
            CommonKeys.document("edition", EDITION_TITLE, LEAD, SourceKeys.SOURCES),
            (fields, place, header, body) -> edition(fields, header, body));

    static final DocumentType AUTHOR = new DocumentType(
            "author",
            "authors",
            CommonKeys.document("author", NAME_OF_AUTHOR, ROLE, SHORT_SUMMARY),
            (fields, place, header, body) -> new Author(
                    header, body, fields.get(NAME_OF_AUTHOR), fields.find(ROLE), fields.find(SHORT_SUMMARY)));

    private static final Keys PAGE_KEYS =
            CommonKeys.document("page", TITLE, SHORT_SUMMARY, KIND_OF_PAGE, UNLISTED, SourceKeys.SOURCES);

    static final DocumentType PAGE = new DocumentType("page", "", PAGE_KEYS, PageKeys::page);

    /** A page that may hold keys of the site's own. */
    static final DocumentType OPEN_PAGE = new DocumentType("page", "", PAGE_KEYS.opened(OpenKeys.ALL), PageKeys::page);

    private PageKeys() {}

    private static StaticPage page(Fields fields, FilePlace place, Header header, Body body) {
        return new StaticPage(
                header,
                body,
                place.address(),
                Objects.requireNonNullElse(fields.find(KIND_OF_PAGE), PageKind.TEXT),
                !fields.has(UNLISTED),
                fields.get(TITLE),
                fields.find(SHORT_SUMMARY),
                fields.list(SourceKeys.SOURCES));
    }

    /** Topics of a site that declares some types of entity. */
    static DocumentType topic(EntityTypes types) {
        Field<EntityType> tracks = optional(
                "tracks",
                WordShape.of(types.all().toArray(EntityType[]::new), EntityType::word),
                types.all().stream().map(EntityType::word).findFirst().orElse("a-type"),
                "The type of entity that its page lists.");
        return new DocumentType(
                "topic",
                "topics",
                CommonKeys.document("topic", TITLE, SUMMARY, GLYPH, ORDER, tracks, SourceKeys.SOURCES),
                (fields, place, header, body) -> new Topic(
                        header,
                        body,
                        fields.get(TITLE),
                        fields.get(SUMMARY),
                        fields.find(GLYPH) == null ? Glyph.NONE : new Glyph(fields.get(GLYPH)),
                        fields.get(ORDER),
                        fields.find(tracks),
                        fields.list(SourceKeys.SOURCES)));
    }

    private static @Nullable Edition edition(Fields fields, Header header, Body body) {
        IsoWeek week = IsoWeek.parse(header.slug().value()).orElse(null);
        if (week == null) {
            fields.problems()
                    .ofPlaces()
                    .invalidFileName(
                            header.file(),
                            "\"" + header.slug() + "\" is no week.",
                            IsoWeek.meant(header.slug().value())
                                    .map(meant -> "Name it " + meant + ".md.")
                                    .orElse("Name an edition after its ISO week, such as 2026-W48.md."));
            return null;
        }
        return new Edition(
                header, body, week, fields.find(EDITION_TITLE), fields.find(LEAD), fields.list(SourceKeys.SOURCES));
    }
}
