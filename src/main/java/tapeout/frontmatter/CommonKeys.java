package tapeout.frontmatter;

import static tapeout.frontmatter.shape.Field.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import tapeout.content.Header;
import tapeout.content.Status;
import tapeout.content.value.Glyph;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.AddressShape;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WordShape;
import tapeout.problem.SourceLocation;

/** The keys of every type of document, and the shapes that many keys have. */
public final class CommonKeys {

    /** A name or a few words. */
    public static final Shape<String> NAME = new TextShape(1, 120);

    /** One line. */
    public static final Shape<String> LINE = new TextShape(1, 300);

    /** A small drawing. */
    public static final Shape<String> GLYPH = new PatternShape(
            Glyph.FORM, "one of " + String.join(", ", Glyph.NAMES) + ", or the path data of an SVG drawing");

    /** A sentence or several. */
    public static final Shape<String> STATEMENT = new TextShape(1, 1000);

    /** A headline or what stands for the whole: how long is good is for the newsroom to say. */
    static final Shape<String> ANY_LENGTH = new TextShape(1, 2000);

    private static final String SLUG = "[\\p{L}\\p{Nd}_-][\\p{L}\\p{M}\\p{Nd}._-]*+";

    /** Another document, by its id. */
    static final Shape<Reference> DOCUMENT = new PlacedShape(
            new PatternShape(Pattern.compile(SLUG), "the name of the other document's file, without .md"));

    /** A part of a post, by the post's id and its own. */
    static final Shape<Reference> PART = new PlacedShape(new PatternShape(
            Pattern.compile(SLUG + "#[a-z0-9][a-z0-9-]*+"),
            "the name of the post's file without .md, then # and the id, such as a-post#a-claim"));

    /** Stands in for another document where what is written names none. */
    static final Function<SourceLocation, Reference> NO_DOCUMENT = at -> new Reference("", at);

    /** As {@link #NO_DOCUMENT}, for a list that is never empty. */
    static final Function<SourceLocation, List<Reference>> NO_DOCUMENTS = at -> List.of(new Reference("", at));

    static final Shape<List<Reference>> DOCUMENTS = ListShape.listOf(DOCUMENT);

    /** The key of what a document is about, in a line or two. */
    static final String SUMMARY = "summary";

    static final Field<String> TYPE = optional(
            "type",
            TextShape.word(60),
            "post",
            "The type of the document; follows from its folder where it is absent.");

    static final Field<Status> STATUS = optional(
            "status",
            WordShape.of(Status.values()),
            "published",
            "Whether it goes out: never yet, at once, or when its date has come.");

    static final Field<LocalDate> UPDATED =
            optional("updated", new DayShape(), "2026-11-26", "The day of its last change that is worth telling.");

    static final Field<LocalDate> EXPIRES = optional(
            "expires", new DayShape(), "2027-01-31", "The first day on which it is held back again; absent for never.");

    static final Field<List<Header.Alias>> ALIASES = optional(
            "aliases",
            ListShape.listOf(new AddressShape()),
            "[/old/address/]",
            "Its former addresses, which lead to the present one.");

    static final Field<Map<String, Object>> EXTRA = optional(
            "extra", new FreeShape(), "{colour: red}", "What only the site's own templates know of, as view.extra.");

    /** The keys of a document of no type in particular. */
    static final Keys DOCUMENT_KEYS = Keys.of("document", TYPE, STATUS, UPDATED, EXPIRES, ALIASES, EXTRA);

    private CommonKeys() {}

    /** Keys of a type with those of every type. */
    static Keys document(String type, Field<?>... own) {
        return document(Keys.of(type, own));
    }

    /** As above. */
    static Keys document(Keys own) {
        return own.and(TYPE, STATUS, UPDATED, EXPIRES, ALIASES, EXTRA);
    }

    /** Keys of a type whose {@code status} is a word of its own: such a document goes out unless its name says draft. */
    static Keys documentWithOwnStatus(Keys own) {
        return own.and(TYPE, UPDATED, EXPIRES, ALIASES, EXTRA);
    }
}
