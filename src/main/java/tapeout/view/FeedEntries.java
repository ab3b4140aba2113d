package tapeout.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.SitePath;
import tapeout.content.Source;
import tapeout.content.TrackerUpdate;
import tapeout.library.EntityUpdate;
import tapeout.library.PostCorrection;
import tapeout.page.Anchors;

/** Makes the entries of feeds. */
final class FeedEntries {

    private final SiteContext site;
    private final BodyMarkup bodies;

    FeedEntries(SiteContext site) {
        this.site = site;
        this.bodies = new BodyMarkup(site);
    }

    FeedEntryView of(Post post) {
        List<FeedEntryView.Category> categories = new ArrayList<>(topics(post));
        site.library().tagsOf(post).forEach(tag -> categories.add(new FeedEntryView.Category(tag.text(), tag.text())));
        return new FeedEntryView(
                site.urls().absolute(firstAddress(post)),
                post.title(),
                site.urls().absolute(site.permalinks().of(post)),
                post.instant(),
                updated(post),
                post.authors().stream()
                        .flatMap(reference -> site.library().author(reference.id()).stream())
                        .map(author -> new FeedView.FeedAuthor(
                                author.name(),
                                site.urls().absolute(site.permalinks().of(author))))
                        .toList(),
                categories,
                post.summary(),
                bodies.of(post, new SourceNumbers(post)));
    }

    FeedEntryView of(PostCorrection entry) {
        Post post = entry.post();
        LocalDate day = entry.correction().date();
        return dated(
                day,
                id(post, day, "correction", entry.numberOfDay()),
                site.messages().text("feed.correction", post.title()),
                site.urls().absolute(site.permalinks().of(post), Anchors.correction(entry.number())),
                topics(post),
                entry.correction().text());
    }

    FeedEntryView of(EntityUpdate change) {
        Entity entity = change.entity();
        TrackerUpdate update = change.update();
        String type = entity.type().word();
        return dated(
                update.date(),
                id(entity, update.date(), update.field().id(), change.number()),
                site.messages()
                        .text(
                                "feed.change",
                                entity.title(),
                                site.cell(entity.type(), update.field().id())),
                site.urls().absolute(site.permalinks().of(entity), Anchors.change(change)),
                List.of(new FeedEntryView.Category(type, entity.type().naming().one())),
                summary(entity, update));
    }

    private String summary(Entity entity, TrackerUpdate update) {
        List<String> cited = update.sources().stream()
                .flatMap(reference -> entity.sources().stream()
                        .filter(source -> source.id().equals(reference.id()))
                        .limit(1))
                .map(FeedEntries::name)
                .toList();
        return Stream.of(
                        Stream.of(site.messages().text("feed.change.values", update.from(), update.to())),
                        Stream.ofNullable(update.note()),
                        cited.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(site.messages().text("feed.change.sources", String.join("; ", cited))))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static String name(Source source) {
        return source.publisher() + ": " + source.title();
    }

    /** What is known by its day and never changes afterwards. */
    private static FeedEntryView dated(
            LocalDate day,
            String id,
            String title,
            String href,
            List<FeedEntryView.Category> categories,
            String summary) {
        Instant start = start(day);
        return new FeedEntryView(id, title, href, start, start, List.of(), categories, summary, Markup.NONE);
    }

    private List<FeedEntryView.Category> topics(Post post) {
        return post.topics().stream()
                .flatMap(reference -> site.library().topic(reference.id()).stream())
                .map(topic -> new FeedEntryView.Category(topic.id(), topic.title()))
                .toList();
    }

    /** The same for ever, wherever in its list a part is written and wherever its document moves. */
    private String id(Document document, LocalDate day, String part, int number) {
        String fragment = number == 1 ? part : part + "-" + number;
        return TagUri.of(site.urls().host(), day, firstAddress(document), fragment);
    }

    /** What moved keeps the id that feed readers know: the oldest of its addresses stands last among its aliases. */
    private SitePath firstAddress(Document document) {
        int aliases = document.header().aliases().size();
        return aliases == 0
                ? site.permalinks().of(document)
                : document.header().aliases().get(aliases - 1).path();
    }

    /**
     * When the post last changed, as exactly as a day tells. Of a day's changes each counts a second, so that also one on
     * the day of publication, and the second of a day, moves what feed readers go by.
     */
    private static Instant updated(Post post) {
        return post.changed()
                .filter(last -> !last.isBefore(post.day()))
                .map(last -> later(start(last), post.instant())
                        .plusSeconds(post.changes().filter(last::equals).count()))
                .orElse(post.instant());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
