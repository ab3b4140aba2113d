package tapeout.frontmatter;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tapeout.content.Author;
import tapeout.content.Body;
import tapeout.content.Edition;
import tapeout.content.EntityType;
import tapeout.content.Glyph;
import tapeout.content.Header;
import tapeout.content.IsoWeek;
import tapeout.content.SitePath;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.StoryEvent;
import tapeout.content.Topic;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;

/** Readers of the documents around posts: topics, stories, editions, authors, pages. */
final class PageReaders {

    private PageReaders() {}

    static Topic topic(Fields fields, Header header, Body body) {
        String tracks = fields.textOrNull("tracks");
        return new Topic(
                header,
                body,
                fields.text("title"),
                fields.text("summary"),
                fields.word("glyph", Glyph::of),
                Integer.parseInt(fields.text("order")),
                Arrays.stream(EntityType.values())
                        .filter(type -> type.word().equals(tracks))
                        .findFirst()
                        .orElse(null));
    }

    static Story story(Fields fields, Header header, Body body) {
        return new Story(
                header,
                body,
                fields.text("title"),
                fields.text("summary"),
                fields.text("question"),
                fields.references("topics"),
                CommonReaders.sources(fields),
                fields.each(
                        "events",
                        event -> new StoryEvent(
                                event.when("date"),
                                event.text("text"),
                                event.references("source"),
                                event.referenceOrNull("post"),
                                event.at())),
                fields.referenceOrNull("follows"));
    }

    /** @return null if the file is not named after a week */
    static @Nullable Edition edition(Fields fields, Header header, Body body, FrontMatterProblems problems) {
        IsoWeek week = IsoWeek.parse(header.slug().value()).orElse(null);
        if (week == null) {
            problems.invalidFileName(
                    SourceLocation.of(header.file()),
                    header.slug().value(),
                    "Name an edition after its ISO week, such as 2026-W48.md.");
            return null;
        }
        return new Edition(header, body, week, fields.textOrNull("title"), fields.referenceOrNull("lead"));
    }

    static Author author(Fields fields, Header header, Body body) {
        return new Author(header, body, fields.text("name"), fields.textOrNull("role"), fields.textOrNull("summary"));
    }

    static StaticPage page(Fields fields, Header header, Body body, SitePath address) {
        return new StaticPage(header, body, address, fields.text("title"), fields.textOrNull("summary"));
    }
}
