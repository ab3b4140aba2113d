package tapeout.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Header;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.value.SitePath;
import tapeout.library.WeekEdition;
import tapeout.problem.SourceLocation;

/** The page of one document. */
public sealed interface OwnPage extends ShownPage {

    record PostPage(SitePath path, Post post) implements OwnPage {
        @Override
        public Document document() {
            return post;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.POST;
        }

        @Override
        public boolean hasTwin() {
            return true;
        }

        @Override
        public boolean hasCard() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record TopicPage(SitePath path, Topic topic, Slice<Post> posts) implements OwnPage, PostList {
        @Override
        public Document document() {
            return topic;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.TOPIC;
        }

        @Override
        public boolean hasCard() {
            return posts.number() == 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The page of an entity.
     *
     * @param isListed whether the entity is more than a source
     */
    record EntityPage(SitePath path, Entity entity, Slice<Post> posts, boolean isListed) implements OwnPage, PostList {
        @Override
        public Document document() {
            return entity;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.ENTITY;
        }

        @Override
        public boolean hasTwin() {
            return posts.number() == 1;
        }

        @Override
        public List<String> templates() {
            return List.of(entity.type().word(), template().word());
        }

        @Override
        public boolean hasCard() {
            return isListed && posts.number() == 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record StoryPage(SitePath path, Story story, Slice<Post> posts) implements OwnPage, PostList {
        @Override
        public Document document() {
            return story;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.STORY;
        }

        @Override
        public boolean hasCard() {
            return posts.number() == 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record EditionPage(SitePath path, WeekEdition edition) implements OwnPage {
        @Override
        public @Nullable Document document() {
            return edition.written();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.EDITION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record AuthorPage(SitePath path, Author author, Slice<Post> posts) implements OwnPage, PostList {
        @Override
        public Document document() {
            return author;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.AUTHOR;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record DocumentPage(SitePath path, StaticPage page) implements OwnPage {
        @Override
        public Document document() {
            return page;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.DOCUMENT;
        }

        @Override
        public boolean isListed() {
            return page.isListed();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A document of a type that is not ours, shown by its own template. */
    record GenericPage(SitePath path, GenericDocument generic) implements OwnPage {
        @Override
        public Document document() {
            return generic;
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.GENERIC;
        }

        @Override
        public List<String> templates() {
            return List.of(generic.type());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The address of something that has expired, which says no more than that. */
    record GonePage(SitePath path, Document document) implements OwnPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.GONE;
        }

        @Override
        public boolean isMissing() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A former address, which leads to the present one. */
    record RedirectPage(SitePath path, SitePath target, Document document) implements OwnPage {

        @Override
        public SourceLocation origin() {
            return document.header().aliases().stream()
                    .filter(alias -> alias.path().equals(path))
                    .map(Header.Alias::at)
                    .findFirst()
                    .orElse(document.header().at());
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.REDIRECT;
        }

        @Override
        public boolean isMissing() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
