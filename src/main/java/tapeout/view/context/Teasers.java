package tapeout.view.context;

import tapeout.content.Post;
import tapeout.library.Library;
import tapeout.view.part.EventText;
import tapeout.view.part.PostTeaser;
import tapeout.view.words.Dates;

/** Tells of posts where others are listed. */
public final class Teasers {

    private final Library library;
    private final Links links;
    private final Dates dates;

    Teasers(Library library, Links links, Dates dates) {
        this.library = library;
        this.links = links;
        this.dates = dates;
    }

    public PostTeaser of(Post post) {
        return new PostTeaser(
                post.title(),
                links.href(post),
                post.summary(),
                post.teaser().kind().word(),
                post.filing().topics().stream()
                        .flatMap(reference -> library.topic(reference.id()).stream())
                        .map(links::topic)
                        .toList(),
                dates.day(post.byline().day()),
                post.event() == null
                        ? EventText.NONE
                        : new EventText(
                                post.event().label(), dates.when(post.event().date())),
                new PostTeaser.Revision(
                        dates.day(post.changed().orElse(null)),
                        !post.corrections().isEmpty()));
    }
}
