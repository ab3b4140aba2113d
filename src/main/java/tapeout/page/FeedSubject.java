package tapeout.page;

import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.value.SitePath;

/** What a feed follows: the site, a part of its posts, or what changes in what it has said. */
public sealed interface FeedSubject {

    /** The page that shows the same to people. */
    SitePath home(Permalinks permalinks);

    /**
     * Where the feed lives: beside the page that it follows.
     *
     * @param site the address of the site's own feed, which configuration can move
     */
    default SitePath address(Permalinks permalinks, SitePath site) {
        return home(permalinks).file("feed.xml");
    }

    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(OfSite site);

        R of(OfTopic topic);

        R of(OfStory story);

        R of(OfCorrections corrections);

        R of(OfChanges changes);

        R of(OfClaims claims);
    }

    /** All posts. */
    record OfSite() implements FeedSubject {
        @Override
        public SitePath home(Permalinks permalinks) {
            return SitePath.ROOT;
        }

        @Override
        public SitePath address(Permalinks permalinks, SitePath site) {
            return site;
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

    /** What changed in the trackers. */
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
}
