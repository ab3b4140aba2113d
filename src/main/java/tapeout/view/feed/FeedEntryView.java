package tapeout.view.feed;

import java.time.Instant;
import java.util.List;
import tapeout.view.feed.FeedView.FeedAuthor;
import tapeout.view.part.Markup;

/**
 * One entry of a feed: a post, a correction, a changed cell.
 *
 * @param id identifies it for ever, also when what it tells of moves: a tag URI or its first address
 * @param title plain text
 * @param href the absolute address of what it tells of
 * @param times when it went out, and when it last changed
 * @param authors empty where the feed's author wrote it
 * @param categories what it is about
 * @param summary plain text
 * @param content the whole text, which reads by itself: every address absolute, no ids; empty where only the summary goes out
 */
public record FeedEntryView(
        String id,
        String title,
        String href,
        Times times,
        List<FeedAuthor> authors,
        List<Category> categories,
        String summary,
        Markup content) {

    public FeedEntryView {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** The same with the whole text beside its summary. */
    FeedEntryView with(Markup whole) {
        return new FeedEntryView(id, title, href, times, authors, categories, summary, whole);
    }

    /**
     * When an entry went out, and when it last changed.
     *
     * @param published when it went out
     * @param updated when it last changed in a way that matters: its newest update or correction, else {@code published}
     */
    public record Times(Instant published, Instant updated) {

        /** @throws IllegalArgumentException if it was updated before it was published */
        public Times {
            if (updated.isBefore(published)) {
                throw new IllegalArgumentException(
                        "an entry was updated at " + updated + ", before it was published at " + published);
            }
        }
    }

    /**
     * Something that it is about.
     *
     * @param term a word that machines compare, such as {@code ai-chips}
     * @param label the same for people
     */
    public record Category(String term, String label) {}
}
