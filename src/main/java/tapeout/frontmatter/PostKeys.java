package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.DOCUMENTS;
import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import tapeout.content.Body;
import tapeout.content.Filing;
import tapeout.content.Header;
import tapeout.content.Image;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Correction;
import tapeout.content.statement.Event;
import tapeout.content.statement.Statements;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Reference;
import tapeout.content.value.Tag;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.ImageFileShape;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MomentShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TagShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;

/** The front matter of posts. */
final class PostKeys {

    private static final Field<String> TITLE = required(
                    "title",
                    CommonKeys.ANY_LENGTH,
                    "A headline that says what happened",
                    "The headline; it states, it does not tease.")
            .orElse("?");
    private static final Field<OffsetDateTime> DATE = required(
                    "date", new MomentShape(false), "2026-11-24", "When it is published.")
            .orElse(Post.Byline.NO_DATE);
    private static final Field<String> SUMMARY = required(
                    "summary",
                    CommonKeys.ANY_LENGTH,
                    "One or two sentences that stand alone.",
                    "What it says, in short.")
            .orElse("?");
    private static final Field<List<Reference>> TOPICS = required(
                    "topics", ListShape.someOf(DOCUMENT), "[a-topic]", "The topics it belongs to.")
            .orElseAt(CommonKeys.NO_DOCUMENTS);
    private static final Field<PostKind> KIND = required(
                    "kind", WordShape.of(PostKind.values()), "report", "What sort of post it is.")
            .orElse(PostKind.REPORT);

    private static final Field<When> EVENT_DATE =
            optional("date", new WhenShape(), "2026-04-24", "When it happened, as exactly as it is known.");
    private static final Field<String> EVENT_LABEL =
            required("label", NAME, "Preview released", "What happened, in a few words.");
    private static final Field<Event> EVENT = optional(
            "event",
            new StructShape<>(
                    Keys.of("event", EVENT_DATE, EVENT_LABEL),
                    event -> new Event(event.find(EVENT_DATE), event.get(EVENT_LABEL))),
            "{date: 2026-04-24, label: Preview released}",
            "What it is about, on timelines.");

    private static final Field<Reference> STORY = optional("story", DOCUMENT, "a-story", "The story it belongs to.");
    private static final Field<Integer> STORY_PART = optional(
            "part",
            new WholeShape(1, 999),
            "2",
            "Which part of its story it is, where these have an order to be read in.");
    private static final Field<List<Reference>> ENTITIES =
            optional("entities", DOCUMENTS, "[an-entity]", "What it is about, beside what its body links.");
    private static final Field<List<Reference>> AUTHORS =
            optional("authors", DOCUMENTS, "[a-writer]", "Who wrote it; absent where the desk did.");

    private static final Field<LocalDate> CORRECTION_DATE =
            required("date", new DayShape(), "2026-11-26", "When it was corrected.");
    private static final Field<String> CORRECTION_TEXT =
            required("text", STATEMENT, "\"An earlier version said …; it is …\"", "What was wrong and what is right.");
    private static final Field<String> CORRECTION_PLACE =
            optional("place", LINE, "what-is-known", "The id of the heading below which it was.");
    private static final Field<List<Correction>> CORRECTIONS = optional(
            "corrections",
            ListShape.listOf(new StructShape<>(
                    Keys.of("correction", CORRECTION_DATE, CORRECTION_TEXT, CORRECTION_PLACE),
                    correction -> new Correction(
                            correction.get(CORRECTION_DATE),
                            correction.get(CORRECTION_TEXT),
                            correction.find(CORRECTION_PLACE),
                            correction.at()))),
            "[{date: 2026-11-26, text: \"…\"}]",
            "What was wrong and has been put right.");

    private static final Field<List<Tag>> TAGS =
            optional("tags", ListShape.listOf(new TagShape()), "[a-tag]", "Free words to find it by.");

    private static final Field<Reference> IMAGE_SRC =
            required("src", new PlacedShape(new ImageFileShape()), "chart.png", "The file, relative to the document.");
    private static final Field<String> IMAGE_ALT =
            required("alt", STATEMENT, "\"What it shows\"", "What it shows, for those who do not see it.");
    private static final Field<String> IMAGE_CREDIT =
            optional("credit", LINE, "A. Photographer", "Whose it is; absent where it is ours.");
    private static final Field<Image> IMAGE = optional(
            "image",
            new StructShape<>(
                    Keys.of("image", IMAGE_SRC, IMAGE_ALT, IMAGE_CREDIT),
                    image -> new Image(image.get(IMAGE_SRC), image.get(IMAGE_ALT), image.find(IMAGE_CREDIT))),
            "{src: chart.png, alt: \"What it shows\"}",
            "Its picture.");

    private static final Asked ALL = new Asked(DATE, SUMMARY, TOPICS, KIND);

    private static final Asked LITTLE = new Asked(
            required(DATE.name(), new MomentShape(true), DATE.example(), DATE.doc())
                    .orElse(Post.Byline.NO_DATE),
            optional("summary", CommonKeys.ANY_LENGTH, SUMMARY.example(), SUMMARY.doc())
                    .orElse(""),
            optional("topics", DOCUMENTS, TOPICS.example(), TOPICS.doc()).orElse(List.of()),
            optional("kind", KIND.shape(), KIND.example(), KIND.doc()).orElse(PostKind.PLAIN));

    private final Asked asked;
    private final DeclaredKeys declared;

    private PostKeys(Asked asked, DeclaredKeys declared) {
        this.asked = asked;
        this.declared = declared;
    }

    /** What a digest asks of every post, and others need not. */
    private record Asked(
            Field<OffsetDateTime> date, Field<String> summary, Field<List<Reference>> topics, Field<PostKind> kind) {}

    /**
     * The posts of a site.
     *
     * @param types what the site declares
     * @param open whether they need say nothing that is told elsewhere
     */
    static DocumentType of(EntityTypes types, boolean open) {
        PostKeys posts = new PostKeys(open ? LITTLE : ALL, DeclaredKeys.ofPosts(types));
        Keys keys = posts.keys();
        return new DocumentType("post", "posts", open ? keys.opened(OpenKeys.ALL) : keys, posts::check, posts::post);
    }

    private Keys keys() {
        Keys own = Keys.of(
                "post",
                TITLE,
                asked.date(),
                asked.summary(),
                asked.topics(),
                asked.kind(),
                EVENT,
                STORY,
                STORY_PART,
                ENTITIES,
                AUTHORS,
                SourceKeys.SOURCES,
                ClaimKeys.CLAIMS,
                ClaimKeys.UNKNOWNS,
                ClaimKeys.ANSWERS,
                CORRECTIONS,
                TAGS,
                IMAGE);
        return CommonKeys.document(own.and(declared.fields()));
    }

    private void check(Fields fields) {
        if (fields.has(STORY_PART) && !fields.isWritten(STORY)) {
            fields.problems().misplacedKey(fields.at(STORY_PART), STORY_PART.name(), STORY.name());
        }
        OffsetDateTime date = fields.find(asked.date());
        if (date == null) {
            return;
        }
        LocalDate published = date.toLocalDate();
        LocalDate updated = fields.find(CommonKeys.UPDATED);
        if (updated != null && updated.isBefore(published)) {
            fields.problems()
                    .dateBefore(fields.at(CommonKeys.UPDATED), "The update", updated, "the publication", published);
        }
        LocalDate expires = fields.find(CommonKeys.EXPIRES);
        if (expires != null && expires.isBefore(published)) {
            fields.problems()
                    .dateBefore(
                            fields.at(CommonKeys.EXPIRES), "The day it expires", expires, "the publication", published);
        } else if (published.equals(expires)) {
            fields.problems().neverShown(fields.at(CommonKeys.EXPIRES), published);
        }
        checkChanges(fields, published);
        for (Correction correction : fields.list(CORRECTIONS)) {
            if (correction.date().isBefore(published)) {
                fields.problems()
                        .dateBefore(correction.at(), "The correction", correction.date(), "the publication", published);
            }
        }
    }

    /** As a post first told of a claim, so it was on its day: what became of it came later. */
    private static void checkChanges(Fields fields, LocalDate published) {
        for (Claim claim : fields.list(ClaimKeys.CLAIMS)) {
            for (Claim.Change change : claim.history()) {
                if (change.date().isBefore(published)) {
                    fields.problems()
                            .dateBefore(change.at(), "The change", change.date(), "the publication", published);
                }
            }
        }
    }

    private Post post(Fields fields, FilePlace place, Header header, Body body) {
        OffsetDateTime date = fields.find(asked.date());
        if (date != null) {
            place.otherFolder(date.toLocalDate())
                    .ifPresent(other -> fields.problems()
                            .ofPlaces()
                            .otherYear(fields.at(asked.date()), other.folder(), date.toLocalDate(), other.meant()));
        }
        return new Post(
                header,
                body,
                new Post.Teaser(
                        fields.get(asked.kind()), fields.get(TITLE), fields.get(asked.summary()), fields.find(IMAGE)),
                new Post.Byline(fields.get(asked.date()), fields.list(AUTHORS)),
                fields.find(EVENT),
                new Filing(
                        fields.get(asked.topics()),
                        fields.find(STORY),
                        Objects.requireNonNullElse(fields.find(STORY_PART), 0),
                        fields.list(ENTITIES),
                        fields.list(TAGS),
                        declared.values(fields)),
                fields.list(SourceKeys.SOURCES),
                new Statements(
                        fields.list(ClaimKeys.CLAIMS),
                        fields.list(ClaimKeys.UNKNOWNS),
                        fields.list(ClaimKeys.ANSWERS),
                        fields.list(CORRECTIONS)));
    }
}
