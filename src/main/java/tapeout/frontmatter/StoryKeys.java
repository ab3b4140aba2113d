package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.ANY_LENGTH;
import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.List;
import tapeout.content.Body;
import tapeout.content.Header;
import tapeout.content.Story;
import tapeout.content.statement.StoryEvent;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WhenShape;

/** The front matter of stories. */
final class StoryKeys {

    private static final Field<String> TITLE =
            required("title", ANY_LENGTH, "A title", "What it is called.").orElse("?");
    private static final Field<String> SUMMARY = required(
                    "summary", ANY_LENGTH, "What it is about, in one line.", "What it is about, in one line.")
            .orElse("?");
    private static final Field<String> QUESTION = required(
                    "question", ANY_LENGTH, "\"What comes of it?\"", "The question that it follows.")
            .orElse("?");
    private static final Field<Reference> FOLLOWS =
            optional("follows", DOCUMENT, "an-earlier-story", "The story that it continues.");
    private static final Field<List<Reference>> TOPICS = required(
                    "topics", ListShape.someOf(DOCUMENT), "[a-topic]", "The topics it belongs to.")
            .orElseAt(CommonKeys.NO_DOCUMENTS);

    private static final Field<When> EVENT_DATE =
            required("date", new WhenShape(), "2026-04-24", "When it happened, as exactly as it is known.");
    private static final Field<String> EVENT_TEXT =
            required("text", STATEMENT, "\"What happened, in one line.\"", "What happened, in one line.");
    private static final Field<Reference> EVENT_POST = optional("post", DOCUMENT, "a-post", "A post that tells more.");
    private static final Field<List<StoryEvent>> EVENTS = optional(
            "events",
            ListShape.listOf(new StructShape<>(
                    Keys.of("event", EVENT_DATE, EVENT_TEXT, SourceKeys.CITED, EVENT_POST), StoryKeys::event)),
            "[{date: 2026-04-24, text: \"…\", source: a-source}]",
            "What stands on its timeline and has no post of its own.");

    static final DocumentType TYPE = new DocumentType(
            "story",
            "stories",
            CommonKeys.document("story", TITLE, SUMMARY, QUESTION, FOLLOWS, TOPICS, SourceKeys.SOURCES, EVENTS),
            (fields, place, header, body) -> story(fields, header, body));

    private StoryKeys() {}

    private static StoryEvent event(Fields event) {
        return new StoryEvent(
                event.get(EVENT_DATE),
                event.get(EVENT_TEXT),
                event.get(SourceKeys.CITED),
                event.find(EVENT_POST),
                event.at());
    }

    private static Story story(Fields fields, Header header, Body body) {
        return new Story(
                header,
                body,
                fields.get(TITLE),
                fields.get(SUMMARY),
                fields.get(QUESTION),
                fields.get(TOPICS),
                new Story.Timeline(fields.list(EVENTS), fields.list(SourceKeys.SOURCES)),
                fields.find(FOLLOWS));
    }
}
