package tapeout.frontmatter;

import static tapeout.frontmatter.Key.optional;
import static tapeout.frontmatter.Key.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tapeout.content.FactKey;
import tapeout.content.Qualifier;
import tapeout.content.SourceKind;
import tapeout.content.Status;

/** The shapes that several types of document share. */
final class CommonShapes {

    static final Shape.Text LINE = new Shape.Text(1, 300);
    static final Shape.Text NAME = new Shape.Text(1, 120);
    static final Shape.Text STATEMENT = new Shape.Text(1, 1000);
    static final Shape DAY = new Shape.Day();
    static final Shape WHEN = new Shape.Partial();
    static final Shape URL = new Shape.Url();

    /** An id of something within one document. */
    static final Shape LOCAL_ID =
            new Shape.Matching(Pattern.compile("[a-z0-9][a-z0-9-]*"), "lower-case letters, digits and hyphens");

    /** The id of another document, as its file is named. */
    static final Shape ID = new Shape.Matching(
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*"), "the other document's file name without .md");

    /** A part of another post. */
    static final Shape PART = new Shape.Matching(
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*#[a-z0-9][a-z0-9-]*"),
            "the post's file name without .md, # and the id, such as deepseek-v4-preview#training-share");

    static final Shape COUNTRY =
            new Shape.Matching(Pattern.compile("[A-Z]{2}"), "two capital letters (ISO 3166), such as CN, or EU");

    static final Shape SOURCES_OF = new Shape.ListOf(new Shape.SourceId(), true);

    static final Shape SOURCES = new Shape.ListOf(
            new Shape.Struct(
                    "source",
                    List.of(
                            required("id", LOCAL_ID, "hf"),
                            required("publisher", NAME, "Hugging Face"),
                            required("title", LINE, "\"As published\""),
                            optional("url", URL, "https://example.org/page"),
                            required("kind", Shape.OneOf.of(SourceKind.values()), "news"),
                            required("accessed", DAY, "2026-11-24"),
                            optional("published", WHEN, "2026-04-24"),
                            optional("author", NAME, "A. Writer"),
                            optional("note", STATEMENT, "\"What a reader should know\""))),
            false);

    private CommonShapes() {}

    /** The keys of a type with those that every type has; a chip's or model's {@code status} is a word of its own. */
    static Shape.Struct document(String noun, Key... keys) {
        List<Key> all = new ArrayList<>(Arrays.asList(keys));
        all.add(optional("type", new Shape.Text(1, 60), noun));
        if (all.stream().noneMatch(key -> key.name().equals("status"))) {
            all.add(optional("status", Shape.OneOf.of(Status.values()), "published"));
        }
        all.add(optional("aliases", new Shape.ListOf(new Shape.Address(), true), "[/old/address/]"));
        all.add(optional("updated", DAY, "2026-11-26"));
        return new Shape.Struct(noun, all);
    }

    /** The keys of an entity with those that every entity has. */
    static Shape.Struct entity(String noun, Key... keys) {
        List<Key> all = new ArrayList<>(List.of(
                required("name", NAME, "Ascend 910C"),
                required("summary", LINE, "What it is, in one line"),
                optional("also_known_as", new Shape.ListOf(NAME, true), "[Another name]"),
                optional("sources", SOURCES, "[{id: …, publisher: …}]"),
                optional("verified", DAY, "2026-11-24"),
                optional("updates", new Shape.ListOf(UPDATE, false), "[{date: …, field: …, from: …, to: …}]")));
        all.addAll(Arrays.asList(keys));
        return document(noun, all.toArray(Key[]::new));
    }

    /** One fact, or several where sources disagree. */
    static Shape facts(FactKey.Form form) {
        return new Shape.ListOf(fact(form), true);
    }

    /** One fact with keys of its own beside the common ones. */
    static Shape.FactOf fact(FactKey.Form form, Key... more) {
        List<Key> keys = new ArrayList<>(List.of(
                required("value", valueShape(form), "128"),
                optional("unit", NAME, "GB"),
                optional("source", SOURCES_OF, "maker"),
                optional("as_of", DAY, "2026-11-24"),
                optional("note", STATEMENT, "\"What a reader should know\""),
                optional("qualifier", Shape.OneOf.of(Qualifier.values()), "up to")));
        keys.addAll(Arrays.asList(more));
        return new Shape.FactOf(form, new Shape.Struct("fact", keys));
    }

    private static Shape valueShape(FactKey.Form form) {
        return form == FactKey.Form.WORDS ? new Shape.ListOf(new Shape.Text(1, 40), true) : STATEMENT;
    }

    private static final Shape UPDATE = new Shape.Struct(
            "update",
            List.of(
                    required("date", DAY, "2026-11-24"),
                    required("field", NAME, "memory.capacity"),
                    required("from", STATEMENT, "96 GB"),
                    required("to", STATEMENT, "128 GB"),
                    optional("source", SOURCES_OF, "maker"),
                    optional("note", STATEMENT, "\"Why\"")));
}
