package tapeout.page;

import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.library.EntityPair;
import tapeout.library.EntityUpdate;
import tapeout.library.PostCorrection;
import tapeout.library.WeekEdition;

/** One file to be written: its address and what it shows. */
public sealed interface Page {

    SitePath path();

    /** The document that it comes from; null for a page that Tapeout makes by itself. */
    default @Nullable Document document() {
        return null;
    }

    /** Which page of its list it is, from 1. */
    default int number() {
        return 1;
    }

    /** What the build's report calls it: {@code post page}, {@code topic feed}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A page that lists posts, or goes on with a list that another began. */
    sealed interface PostList extends Page {

        Slice<Post> posts();

        @Override
        default int number() {
            return posts().number();
        }
    }

    /** A file for machines, or one that goes out as it is: no template shows it. */
    sealed interface FilePage extends Page {}

    /** The front page. */
    record HomePage(SitePath path) implements Page {}

    /** Posts by publication, from the second page of the home page's list on. */
    record LatestPage(SitePath path, Slice<Post> posts) implements PostList {}

    record PostPage(SitePath path, Post post) implements Page {
        @Override
        public Document document() {
            return post;
        }
    }

    record TopicPage(SitePath path, Topic topic, Slice<Post> posts) implements PostList {
        @Override
        public Document document() {
            return topic;
        }
    }

    record EntityPage(SitePath path, Entity entity, Slice<Post> posts) implements PostList {
        @Override
        public Document document() {
            return entity;
        }
    }

    /** All entities of one type. */
    record EntityIndexPage(SitePath path, EntityType type) implements Page {}

    /** What the trackers are. */
    record TrackerIndexPage(SitePath path) implements Page {}

    /** The table of all entities of one type. */
    record TrackerPage(SitePath path, EntityType type) implements Page {}

    /** The same table as a file. */
    record TrackerFilePage(SitePath path, EntityType type, TrackerFile file) implements FilePage {}

    record StoryPage(SitePath path, Story story, Slice<Post> posts) implements PostList {
        @Override
        public Document document() {
            return story;
        }
    }

    /** All stories. */
    record StoryIndexPage(SitePath path) implements Page {}

    record EditionPage(SitePath path, WeekEdition edition) implements Page {
        @Override
        public @Nullable Document document() {
            return edition.written();
        }
    }

    /** All editions. */
    record EditionIndexPage(SitePath path, Slice<WeekEdition> editions) implements Page {
        @Override
        public int number() {
            return editions.number();
        }
    }

    record AuthorPage(SitePath path, Author author, Slice<Post> posts) implements PostList {
        @Override
        public Document document() {
            return author;
        }
    }

    record TagPage(SitePath path, Tag tag, Slice<Post> posts) implements PostList {}

    /** All tags. */
    record TagIndexPage(SitePath path, List<Tag> tags) implements Page {}

    /** All years. */
    record ArchivePage(SitePath path, List<ArchiveYear> years) implements Page {}

    record ArchiveYearPage(SitePath path, Year year, Slice<Post> posts, SitePath archive, List<ArchiveYear> years)
            implements PostList {}

    record ArchiveMonthPage(
            SitePath path, YearMonth month, Slice<Post> posts, SitePath archive, List<ArchiveYear> years)
            implements PostList {}

    /** All corrections. */
    record CorrectionsPage(SitePath path, Slice<PostCorrection> corrections) implements Page {
        @Override
        public int number() {
            return corrections.number();
        }
    }

    /** What changed in the trackers. */
    record ChangesPage(SitePath path, Slice<EntityUpdate> changes) implements Page {
        @Override
        public int number() {
            return changes.number();
        }
    }

    /** Two chips side by side. */
    record ComparePage(SitePath path, EntityPair pair) implements Page {
        @Override
        public Document document() {
            return pair.first();
        }
    }

    record DocumentPage(SitePath path, StaticPage page) implements Page {
        @Override
        public Document document() {
            return page;
        }
    }

    /** A document of a type that is not ours, shown by its own template. */
    record GenericPage(SitePath path, GenericDocument generic) implements Page {
        @Override
        public Document document() {
            return generic;
        }
    }

    record NotFoundPage(SitePath path) implements Page {}

    /** A former address, which leads to the present one. */
    record RedirectPage(SitePath path, SitePath target, Document document) implements Page {}

    /** An Atom feed. */
    record FeedPage(SitePath path, FeedSubject subject) implements FilePage {}

    /** An edition as an e-mail. */
    record EditionMailPage(SitePath path, EditionPage edition) implements FilePage {}

    /** An edition as plain text. */
    record EditionTextPage(SitePath path, EditionPage edition) implements FilePage {}

    /** What is and was dated ahead of what a topic tracks, as iCalendar. */
    record CalendarPage(SitePath path, Topic topic) implements FilePage {}

    record SitemapPage(SitePath path) implements FilePage {}

    record RobotsPage(SitePath path) implements FilePage {}

    /** A file of the content folder that goes out as it is, such as a picture. */
    record ResourcePage(SitePath path, String file, Path source) implements FilePage {}
}
