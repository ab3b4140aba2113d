package tapeout.editorial;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.config.TextLengths;
import tapeout.config.TextLengths.Range;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.problem.EditorialProblems;

/** Titles and summaries are as long as lists, feeds and search results show them; those of posts as the site wants them. */
final class Lengths implements EditorialRule {

    private static final TextLengths OF_OTHERS = new TextLengths(new Range(1, 120), new Range(1, 300));

    private final TextLengths ofPosts;

    Lengths(TextLengths ofPosts) {
        this.ofPosts = ofPosts;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        boolean chosen = document instanceof Post;
        TextLengths lengths = chosen ? ofPosts : OF_OTHERS;
        title(document).ifPresent(title -> {
            int length = length(title);
            if (!lengths.title().holds(length)) {
                problems.titleLength(document.header().at("title"), length, lengths.title(), chosen);
            }
        });
        summary(document).ifPresent(summary -> {
            int length = length(summary);
            if (!lengths.summary().holds(length)) {
                problems.summaryLength(document.header().at("summary"), length, lengths.summary(), chosen);
            }
        });
    }

    /** Names are as long as they are. */
    private static Optional<String> title(Document document) {
        return document instanceof Post
                        || document instanceof Topic
                        || document instanceof Story
                        || document instanceof Edition
                        || document instanceof StaticPage
                ? Optional.of(document.title())
                : Optional.empty();
    }

    private static Optional<String> summary(Document document) {
        return Optional.ofNullable(summaryOrNull(document));
    }

    private static @Nullable String summaryOrNull(Document document) {
        if (document instanceof Post post) {
            return post.summary();
        } else if (document instanceof Topic topic) {
            return topic.summary();
        } else if (document instanceof Story story) {
            return story.summary();
        } else if (document instanceof Entity entity) {
            return entity.profile().summary();
        } else if (document instanceof StaticPage page) {
            return page.summary();
        }
        return document instanceof Author author ? author.summary() : null;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
