package tapeout.view.context;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tapeout.config.EditionNumbers;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.Topic;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.trace.Questions;
import tapeout.page.FeedSubject;
import tapeout.page.FirstAddresses;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.page.Targets;
import tapeout.view.part.EventText;
import tapeout.view.part.Link;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicLink;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/**
 * What every assembler asks: the library, where things live, and how to write them.
 *
 * @param config the site's configuration
 * @param library everything that goes out
 * @param permalinks where documents live
 * @param names by which addresses feed readers know documents
 * @param targets what links lead to
 * @param files assets and other files
 * @param messages the words of the interface
 * @param trace what is taken down of how a page is made
 */
public record SiteContext(
        SiteConfig config,
        Library library,
        Permalinks permalinks,
        FirstAddresses names,
        Targets targets,
        SiteFiles files,
        Messages messages,
        Trace trace) {

    /**
     * What is taken down of how a page is made: by it the build knows when to make the page anew.
     *
     * @param texts takes of which documents a page shows the text
     * @param questions takes what a page asks of whoever answers for more than one document
     */
    public record Trace(TextReads texts, Questions questions) {

        /**
         * What makes something once for all pages that show it: of each of them it is taken down what it asks and shows.
         *
         * @param name tells what it is made of from all else that it is made of
         */
        public <K, T> Function<K, T> once(Function<K, ?> name, Function<K, T> make) {
            Function<K, TextReads.Made<T>> made =
                    questions.once(name, subject -> texts.apart(() -> make.apply(subject)));
            return subject -> texts.of(made.apply(subject));
        }

        /** As {@link #once(Function, Function)}, of documents. */
        public <D extends Document, T> Function<D, T> once(Function<D, T> make) {
            return once(document -> document.header().file(), make);
        }
    }

    public Urls urls() {
        return new Urls(config.identity().host());
    }

    public Dates dates() {
        return new Dates(messages);
    }

    /** The day of the build, in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
    }

    public String href(Document document) {
        return urls().href(permalinks.of(document));
    }

    public String href(Document document, String fragment) {
        return urls().href(permalinks.of(document), fragment);
    }

    public String href(SitePath path) {
        return urls().href(path);
    }

    /** With the host. */
    public String absolute(Document document) {
        return urls().absolute(permalinks.of(document));
    }

    public Link link(Document document) {
        return new Link(document.title(), href(document));
    }

    /** What a reference names: a link to the entity, or its id where it is a problem elsewhere. */
    public Link entity(Reference reference) {
        return library.entity(reference.id()).map(this::link).orElse(Link.text(reference.id()));
    }

    /** What a link to a feed says. */
    public String feedTitle(FeedSubject subject) {
        return subject.accept(new FeedTitles(config.identity().title(), messages));
    }

    /** The list of trackers. */
    public Link trackers() {
        return new Link(messages.text("navigation.trackers"), href(Permalinks.TRACKERS));
    }

    /** The number of a week's edition. */
    public String editionNumber(IsoWeek week) {
        return String.valueOf(
                isCounted()
                        ? ChronoUnit.WEEKS.between(
                                        library.firstWeek().orElse(week).monday(), week.monday())
                                + 1
                        : week.week());
    }

    /** What the edition of a week is called. */
    public String editionTitle(IsoWeek week) {
        return isCounted()
                ? messages.text("edition.number", editionNumber(week))
                : messages.text("edition.title", editionNumber(week), String.valueOf(week.year()));
    }

    private boolean isCounted() {
        return config.identity().editions() == EditionNumbers.COUNT;
    }

    public TopicLink topic(Topic topic) {
        return new TopicLink(topic.title(), href(topic), topic.glyph().drawing());
    }

    public PostTeaser teaser(Post post) {
        return new PostTeaser(
                post.title(),
                href(post),
                post.summary(),
                post.teaser().kind().word(),
                post.filing().topics().stream()
                        .flatMap(reference -> library.topic(reference.id()).stream())
                        .map(this::topic)
                        .toList(),
                dates().day(post.byline().day()),
                post.event() == null
                        ? EventText.NONE
                        : new EventText(
                                post.event().label(), dates().when(post.event().date())),
                new PostTeaser.Revision(
                        dates().day(post.changed().orElse(null)),
                        !post.corrections().isEmpty()));
    }
}
