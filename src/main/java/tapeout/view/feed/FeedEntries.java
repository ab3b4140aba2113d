package tapeout.view.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.statement.Claim;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.type.EntityType;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.library.PostCorrection;
import tapeout.library.WeekEdition;
import tapeout.page.Anchors;
import tapeout.page.FirstAddresses;
import tapeout.view.assemble.chart.ChartParts;
import tapeout.view.assemble.part.CellWords;
import tapeout.view.body.PortableMarkup;
import tapeout.view.context.EditionTitles;
import tapeout.view.context.Fillings;
import tapeout.view.context.Links;
import tapeout.view.context.Trace;
import tapeout.view.context.Wording;
import tapeout.view.part.Markup;

/** Makes the entries of feeds, each once for all feeds that carry it. Any number of threads may ask. */
final class FeedEntries {

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final FirstAddresses names;
    private final EditionTitles editions;
    private final PortableMarkup bodies;
    private final EntryTimes times;
    private final CellWords words;
    private final Function<Post, FeedEntryView> summaries;
    private final Function<Post, FeedEntryView> whole;

    FeedEntries(Fillings fillings, FirstAddresses names, EditionTitles editions, Trace trace) {
        this.library = fillings.library();
        this.links = fillings.links();
        this.wording = fillings.wording();
        this.names = names;
        this.editions = editions;
        this.bodies = new PortableMarkup(fillings, new ChartParts(library, links, wording));
        this.words = new CellWords(library, wording);
        this.times = new EntryTimes(
                trace.questions().through(PostTimes.class, () -> new FreePostTimes(library.posts(), names)), names);
        this.summaries = trace.once(this::summary);
        this.whole = trace.once(post -> summaries.apply(post).with(bodies.withSources(post)));
    }

    /** The latest of posts with their texts, at most as many as a feed holds, the latest first. */
    List<FeedEntryView> ofPosts(Collection<Post> posts, int most) {
        return latest(posts, most).map(whole).toList();
    }

    /** As {@link #ofPosts}, with their summaries alone. */
    List<FeedEntryView> summaries(Collection<Post> posts, int most) {
        return latest(posts, most).map(summaries).toList();
    }

    /** What is asked of a post is remembered with each feed, so that only those are asked that can be among the latest. */
    private Stream<Post> latest(Collection<Post> posts, int most) {
        Optional<Instant> last = posts.stream()
                .map(post -> post.byline().instant())
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .map(date -> date.minus(PostTimes.AFTER_THE_DATE));
        return posts.stream()
                .filter(post -> last.isEmpty() || !post.byline().instant().isBefore(last.get()))
                .sorted(Comparator.<Post, Instant>comparing(times::published).reversed())
                .limit(most);
    }

    /** The latest corrections of all posts. */
    List<FeedEntryView> ofCorrections(int most) {
        List<PostCorrection> all = library.corrections();
        return latest(all, times.ofCorrections(all), correction -> true, most, this::of);
    }

    /** The latest changes in all trackers. */
    List<FeedEntryView> ofChanges(int most) {
        return ofChanges(change -> true, most);
    }

    /** The latest changes in the tracker of a type. */
    List<FeedEntryView> ofChanges(EntityType type, int most) {
        return ofChanges(change -> change.entity().type().equals(type), most);
    }

    /** A change has one time in every feed. */
    private List<FeedEntryView> ofChanges(Predicate<EntityUpdate> which, int most) {
        List<EntityUpdate> all = library.changes();
        return latest(all, times.ofChanges(all), which, most, this::of);
    }

    /** The latest claims, and what became of earlier ones. */
    List<FeedEntryView> ofClaims(int most) {
        List<ClaimNews> all = ClaimNews.of(library.claims().all());
        return latest(all, times.ofClaims(all), claim -> true, most, this::of);
    }

    /** The latest editions: each from its week's first post on, and changed with every post that joins it. */
    List<FeedEntryView> ofEditions(int most) {
        return library.editions().stream().limit(most).map(this::of).toList();
    }

    private FeedEntryView of(WeekEdition edition) {
        Edition written = edition.written();
        String title = editions.of(edition.week());
        String headline = written == null ? null : written.headline();
        return new FeedEntryView(
                links.urls().absolute(links.permalinks().of(edition.week())),
                headline == null ? title : wording.messages().labelled(title, headline),
                links.urls().absolute(links.permalinks().of(edition.week())),
                new FeedEntryView.Times(
                        edition.posts().stream()
                                .map(times::published)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        edition.posts().stream()
                                .map(times::updated)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()),
                List.of(),
                List.of(),
                edition.posts().stream().map(Post::title).collect(Collectors.joining(". ")),
                Markup.NONE);
    }

    private static <T> List<FeedEntryView> latest(
            List<T> all,
            List<Instant> times,
            Predicate<T> which,
            int most,
            BiFunction<T, Instant, FeedEntryView> entry) {
        return IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .boxed()
                .sorted(Comparator.<Integer, Instant>comparing(times::get).reversed())
                .limit(most)
                .map(i -> entry.apply(all.get(i), times.get(i)))
                .toList();
    }

    /** When the site's first post was published; the start of the day on which it is built, where there is none. */
    Instant firstPublication() {
        return library.posts().stream()
                .map(times::published)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> wording.today().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private FeedEntryView summary(Post post) {
        List<FeedEntryView.Category> categories = new ArrayList<>(topics(post));
        library.tagsOf(post).forEach(tag -> categories.add(new FeedEntryView.Category(tag.text(), tag.text())));
        return new FeedEntryView(
                links.urls().absolute(names.of(post)),
                post.title(),
                links.urls().absolute(links.permalinks().of(post)),
                new FeedEntryView.Times(times.published(post), times.updated(post)),
                post.byline().authors().stream()
                        .flatMap(reference -> library.author(reference.id()).stream())
                        .map(author -> new FeedView.FeedAuthor(
                                author.name(),
                                links.urls().absolute(links.permalinks().of(author))))
                        .toList(),
                categories,
                post.summary(),
                Markup.NONE);
    }

    private FeedEntryView of(PostCorrection entry, Instant time) {
        Post post = entry.post();
        LocalDate day = entry.correction().date();
        return dated(
                time,
                id(post, day, "correction", entry.numberOfDay()),
                wording.messages().text("feed.correction", post.title()),
                links.urls().absolute(links.permalinks().of(post), Anchors.correction(entry.number())),
                topics(post),
                entry.correction().text());
    }

    private FeedEntryView of(EntityUpdate change, Instant time) {
        Entity entity = change.entity();
        TrackerUpdate update = change.update();
        String type = entity.type().word();
        return dated(
                time,
                id(entity, update.date(), update.field().id(), change.number()),
                wording.messages().text("feed.change", entity.title(), words.label(change)),
                links.urls().absolute(links.permalinks().of(entity), Anchors.change(change)),
                List.of(new FeedEntryView.Category(type, entity.type().naming().one())),
                summary(entity, change));
    }

    private FeedEntryView of(ClaimNews news, Instant time) {
        PostClaim claim = news.claim();
        Post post = claim.post();
        String speaker = links.entity(claim.claim().by()).label();
        String status = news.change()
                .map(Claim.Change::status)
                .findFirst()
                .orElse(claim.claim().first())
                .word();
        return dated(
                time,
                id(post, news.day(), "claim-" + claim.claim().id(), news.number() + 1),
                wording.messages()
                        .text("feed.claim", speaker, wording.messages().text("claim.status." + status)),
                links.urls().absolute(links.permalinks().of(claim)),
                topics(post),
                claim.claim().text());
    }

    private String summary(Entity entity, EntityUpdate change) {
        TrackerUpdate update = change.update();
        List<String> cited = update.sources().stream()
                .flatMap(reference -> entity.sources().stream()
                        .filter(source -> source.id().equals(reference.id()))
                        .limit(1))
                .map(this::name)
                .toList();
        return Stream.of(
                        Stream.of(words.sentence(change)),
                        Stream.ofNullable(update.note()),
                        cited.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(wording.messages()
                                        .text(
                                                "feed.change.sources",
                                                String.join(wording.messages().text("list.semicolon") + " ", cited))))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private String name(Source source) {
        return wording.messages()
                .labelled(source.work().publisher(), source.work().title());
    }

    /** What is known by its day and never changes afterwards. */
    private static FeedEntryView dated(
            Instant time,
            String id,
            String title,
            String href,
            List<FeedEntryView.Category> categories,
            String summary) {
        return new FeedEntryView(
                id, title, href, new FeedEntryView.Times(time, time), List.of(), categories, summary, Markup.NONE);
    }

    private List<FeedEntryView.Category> topics(Post post) {
        return post.filing().topics().stream()
                .flatMap(reference -> library.topic(reference.id()).stream())
                .map(topic -> new FeedEntryView.Category(topic.id(), topic.title()))
                .toList();
    }

    /** The same for ever, wherever in its list a part is written and wherever its document moves. */
    private String id(Document document, LocalDate day, String part, int number) {
        String fragment = number == 1 ? part : part + "-" + number;
        return TagUri.of(links.urls().host(), day, names.of(document), fragment);
    }
}
