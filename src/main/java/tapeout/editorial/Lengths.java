package tapeout.editorial;

import java.util.Optional;
import tapeout.config.TextLengths;
import tapeout.config.TextLengths.Range;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
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
        document.accept(new Headlines()).ifPresent(title -> {
            int length = length(title);
            if (!lengths.title().holds(length)) {
                problems.titleLength(document.header().at("title"), length, lengths.title(), chosen);
            }
        });
        Optional.ofNullable(document.summary()).ifPresent(summary -> {
            int length = length(summary);
            if (!lengths.summary().holds(length)) {
                problems.summaryLength(document.header().at("summary"), length, lengths.summary(), chosen);
            }
        });
    }

    /** What is too long for a headline is no mistake in a name. */
    private static final class Headlines implements Document.Visitor<Optional<String>> {

        @Override
        public Optional<String> of(Post post) {
            return Optional.of(post.title());
        }

        @Override
        public Optional<String> of(Topic topic) {
            return Optional.of(topic.title());
        }

        @Override
        public Optional<String> of(Story story) {
            return Optional.of(story.title());
        }

        @Override
        public Optional<String> of(Edition edition) {
            return Optional.of(edition.title());
        }

        @Override
        public Optional<String> of(Author author) {
            return Optional.empty();
        }

        @Override
        public Optional<String> of(StaticPage page) {
            return Optional.of(page.title());
        }

        @Override
        public Optional<String> of(Entity entity) {
            return Optional.empty();
        }

        @Override
        public Optional<String> of(GenericDocument generic) {
            return Optional.empty();
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
