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
 * @param published when it went out
 * @param updated when it last changed in a way that matters: its newest update or correction, else {@code published}
 * @param authors empty where the feed's author wrote it
 * @param categories what it is about
 * @param summary plain text
 * @param content the whole text, which reads by itself: every address absolute, no ids; empty where only the summary goes out
 */
public record FeedEntryView(
        String id,
        String title,
        String href,
        Instant published,
        Instant updated,
        List<FeedAuthor> authors,
        List<Category> categories,
        String summary,
        Markup content) {

    /** @throws IllegalArgumentException if it was updated before it was published */
    public FeedEntryView {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        if (updated.isBefore(published)) {
            throw new IllegalArgumentException(
                    "entry " + id + " was updated at " + updated + ", before it was published at " + published);
        }
    }

    /** The same with the whole text beside its summary. */
    FeedEntryView with(Markup whole) {
        return new FeedEntryView(id, title, href, published, updated, authors, categories, summary, whole);
    }

    /**
     * Something that it is about.
     *
     * @param term a word that machines compare, such as {@code ai-chips}
     * @param label the same for people
     */
    public record Category(String term, String label) {}
}
