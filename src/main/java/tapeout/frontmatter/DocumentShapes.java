package tapeout.frontmatter;

import static tapeout.frontmatter.CommonShapes.DAY;
import static tapeout.frontmatter.CommonShapes.ID;
import static tapeout.frontmatter.CommonShapes.LINE;
import static tapeout.frontmatter.CommonShapes.LOCAL_ID;
import static tapeout.frontmatter.CommonShapes.NAME;
import static tapeout.frontmatter.CommonShapes.PART;
import static tapeout.frontmatter.CommonShapes.SOURCES;
import static tapeout.frontmatter.CommonShapes.SOURCES_OF;
import static tapeout.frontmatter.CommonShapes.STATEMENT;
import static tapeout.frontmatter.CommonShapes.WHEN;
import static tapeout.frontmatter.CommonShapes.document;
import static tapeout.frontmatter.Key.optional;
import static tapeout.frontmatter.Key.required;

import java.util.Arrays;
import java.util.List;
import tapeout.content.ClaimStatus;
import tapeout.content.EntityType;
import tapeout.content.Glyph;
import tapeout.content.PostKind;
import tapeout.frontmatter.Shape.ListOf;
import tapeout.frontmatter.Shape.OneOf;
import tapeout.frontmatter.Shape.Struct;

/** The keys of every type of document that is not an entity. */
final class DocumentShapes {

    private static final Shape IDS = new ListOf(ID, true);

    private static final Shape EVENT = new Struct(
            "event", List.of(optional("date", WHEN, "2026-04-24"), required("label", NAME, "Preview released")));

    private static final Shape CLAIM = new Struct(
            "claim",
            List.of(
                    optional("id", LOCAL_ID, "sizes"),
                    required("text", STATEMENT, "\"One statement.\""),
                    required("by", LINE, "deepseek"),
                    required("status", OneOf.of(ClaimStatus.values()), "company-claim"),
                    required("sources", SOURCES_OF, "[hf]"),
                    optional("disputes", new ListOf(PART, true), "[other-post#claim-id]")));

    private static final Shape UNKNOWN = new Shape.TextOr(
            new Shape.Text(1, 500),
            new Struct(
                    "unknown",
                    List.of(
                            optional("id", LOCAL_ID, "training-share"),
                            required("text", new Shape.Text(1, 500), "\"…\""))));

    private static final Shape ANSWER = new Struct(
            "answer",
            List.of(
                    required("question", PART, "deepseek-v4-preview#image-input"),
                    required("text", STATEMENT, "\"One line.\"")));

    private static final Shape CORRECTION = new Struct(
            "correction",
            List.of(
                    required("date", DAY, "2026-11-26"),
                    required("text", STATEMENT, "\"What was wrong and what is right.\""),
                    optional("place", LINE, "heading-id")));

    private static final Shape IMAGE = new Struct(
            "image",
            List.of(
                    required("src", LINE, "chart.png"),
                    required("alt", STATEMENT, "\"What it shows\""),
                    optional("credit", LINE, "\"Whose it is\"")));

    static final Struct POST = document(
            "post",
            required("title", new Shape.Text(10, 110), "DeepSeek previews V4"),
            required("date", new Shape.Moment(), "2026-11-24"),
            required("summary", new Shape.Text(40, 240), "One or two sentences that stand alone."),
            required("topics", IDS, "[ai-chips]"),
            required("kind", OneOf.of(PostKind.values()), "report"),
            optional("event", EVENT, "{date: 2026-04-24, label: Preview released}"),
            optional("story", ID, "deepseek-on-ascend"),
            optional("entities", IDS, "[deepseek, huawei]"),
            optional("authors", IDS, "[the-desk]"),
            optional("sources", SOURCES, "[{id: …, publisher: …}]"),
            optional("claims", new ListOf(CLAIM, false), "[{text: …, by: …}]"),
            optional("unknowns", new ListOf(UNKNOWN, false), "[\"What is not known.\"]"),
            optional("answers", new ListOf(ANSWER, false), "[{question: …, text: …}]"),
            optional("corrections", new ListOf(CORRECTION, false), "[{date: …, text: …}]"),
            optional("tags", new ListOf(new Shape.Text(1, 40), true), "[open-weights]"),
            optional("image", IMAGE, "{src: chart.png, alt: \"…\"}"));

    static final Struct TOPIC = document(
            "topic",
            required("title", NAME, "AI chips"),
            required("summary", LINE, "What it covers, in one line"),
            required("glyph", OneOf.of(Glyph.values()), "die"),
            required("order", new Shape.Whole(1, 99), "1"),
            optional(
                    "tracks",
                    new OneOf(Arrays.stream(EntityType.values())
                            .map(EntityType::word)
                            .toList()),
                    "chip"));

    static final Struct STORY = document(
            "story",
            required("title", NAME, "DeepSeek on Ascend"),
            required("summary", LINE, "What it is about, in one line"),
            required("question", LINE, "\"Which chips trained V4?\""),
            optional("follows", ID, "earlier-story"),
            required("topics", IDS, "[ai-chips]"),
            optional("sources", SOURCES, "[{id: …, publisher: …}]"),
            optional(
                    "events",
                    new ListOf(
                            new Struct(
                                    "event",
                                    List.of(
                                            required("date", WHEN, "2026-04-24"),
                                            required("text", STATEMENT, "\"One line.\""),
                                            required("source", SOURCES_OF, "maker"),
                                            optional("post", ID, "deepseek-v4-preview"))),
                            false),
                    "[{date: …, text: …, source: …}]"));

    static final Struct EDITION =
            document("edition", optional("title", LINE, "\"A title\""), optional("lead", ID, "deepseek-v4-preview"));

    static final Struct AUTHOR = document(
            "author",
            required("name", NAME, "The desk"),
            optional("role", NAME, "Editor"),
            optional("summary", LINE, "Who they are"));

    static final Struct PAGE =
            document("page", required("title", NAME, "About"), optional("summary", LINE, "What it is about"));

    private DocumentShapes() {}
}
