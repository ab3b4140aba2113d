package tapeout.page;

import tapeout.content.Author;
import tapeout.content.Entity;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.library.PostGroup;

/** What a feed follows: the site, a part of its posts, or what changes in what it has said. */
public sealed interface FeedSubject {

    /** The page that shows the same to people. */
    SitePath home(Permalinks permalinks);

    /**
     * Where the feed lives: beside the page that it follows.
     *
     * @param site the address of the site's own Atom feed, which configuration can move
     */
    default SitePath address(Permalinks permalinks, FeedFormat format, SitePath site) {
        return home(permalinks).file(format.file());
    }

    /** Whether it stands in the list that readers take over at once, which is no place for a feed of every name. */
    default boolean isBroad() {
        return true;
    }

    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(OfSite site);

        R of(OfTopic topic);

        R of(OfStory story);

        R of(OfEntity entity);

        R of(OfTag tag);

        R of(OfGroup group);

        R of(OfAuthor author);

        R of(OfEditions editions);

        R of(OfCorrections corrections);

        R of(OfChanges changes);

        R of(OfTracker tracker);

        R of(OfClaims claims);
    }

    /** All posts. */
    record OfSite() implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return SitePath.ROOT;
        }

        @Override
        public SitePath address(Permalinks permalinks, FeedFormat format, SitePath site) {
            return format == FeedFormat.ATOM ? site : site.file(format.file());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts of a topic. */
    record OfTopic(Topic topic) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.of(topic);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts of a story. */
    record OfStory(Story story) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.of(story);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts that name an entity. */
    record OfEntity(Entity entity) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.of(entity);
        }

        @Override
        public boolean isBroad() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The posts with a tag.
     *
     * @param tags the page of all tags
     */
    record OfTag(Tag tag, SitePath tags) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.ofTag(tags, tag);
        }

        @Override
        public boolean isBroad() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts that say one thing under a declared field. */
    record OfGroup(PostGroup group) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.of(group);
        }

        @Override
        public boolean isBroad() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts of an author. */
    record OfAuthor(Author author) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.of(author);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The editions, week by week. */
    record OfEditions() implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return Permalinks.EDITIONS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The corrections of all posts. */
    record OfCorrections() implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return Permalinks.CORRECTIONS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** Claims, and what becomes of them. */
    record OfClaims() implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return Permalinks.CLAIMS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What changed in all trackers. */
    record OfChanges() implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return Permalinks.CHANGES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What changed in the tracker of a type. */
    record OfTracker(EntityType type) implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return permalinks.ofTracker(type);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
