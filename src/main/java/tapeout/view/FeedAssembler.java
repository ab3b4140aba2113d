package tapeout.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.Identity;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.SitePath;
import tapeout.content.Topic;
import tapeout.page.Page;
import tapeout.page.Slice;

/** Makes the views for machines: feeds, the sitemap, what crawlers are told. */
public final class FeedAssembler {

    private final SiteContext site;
    private final BodyMarkup bodies;

    public FeedAssembler(SiteContext site) {
        this.site = site;
        this.bodies = new BodyMarkup(site);
    }

    /** The latest posts of the site, or of one topic. */
    public FeedView feed(Page.FeedPage page) {
        Identity identity = site.config().identity();
        Topic topic = page.topic();
        List<Post> posts =
                topic == null ? site.library().posts() : site.library().postsOfTopic(topic);
        List<FeedEntryView> entries = posts.stream()
                .limit(site.config().paging().feed())
                .map(this::entry)
                .toList();
        String self = site.urls().absolute(page.path());
        return new FeedView(
                self,
                topic == null ? identity.title() : identity.title() + ": " + topic.title(),
                topic == null ? identity.tagline() : topic.summary(),
                identity.language().toLanguageTag(),
                self,
                site.urls()
                        .absolute(
                                topic == null
                                        ? SitePath.ROOT
                                        : site.permalinks().of(topic)),
                entries.stream()
                        .map(FeedEntryView::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                new FeedView.FeedAuthor(identity.publisher(), site.urls().absolute(SitePath.ROOT)),
                "",
                "",
                entries);
    }

    private FeedEntryView entry(Post post) {
        SitePath path = site.permalinks().of(post);
        List<FeedEntryView.Category> categories = new ArrayList<>();
        post.topics()
                .forEach(reference -> site.library()
                        .topic(reference.id())
                        .ifPresent(topic -> categories.add(new FeedEntryView.Category(topic.id(), topic.title()))));
        post.tags().forEach(tag -> categories.add(new FeedEntryView.Category(tag, tag)));
        String href = site.urls().absolute(path);
        return new FeedEntryView(
                firstAddress(post, href),
                post.title(),
                href,
                post.date(),
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

    /** A moved post keeps the id that feed readers know: the oldest of its addresses stands last among its aliases. */
    private String firstAddress(Post post, String href) {
        int aliases = post.header().aliases().size();
        return aliases == 0
                ? href
                : site.urls().absolute(post.header().aliases().get(aliases - 1).path());
    }

    private static Instant updated(Post post) {
        return post.changed()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(post.date()::isBefore)
                .orElse(post.date());
    }

    /**
     * Every page that a search engine may list.
     *
     * @param pages all pages of the site
     */
    public SitemapView sitemap(Page.SitemapPage page, List<Page> pages) {
        return new SitemapView(
                site.urls().absolute(page.path()),
                pages.stream()
                        .filter(candidate -> candidate.path().isPage() && !(candidate instanceof Page.RedirectPage))
                        .map(candidate ->
                                new SitemapView.Entry(site.urls().absolute(candidate.path()), lastModified(candidate)))
                        .toList());
    }

    /** What crawlers may read: everything. */
    public RobotsView robots() {
        SitePath sitemap = site.config().addresses().sitemap();
        return new RobotsView(
                List.of(), sitemap == null ? List.of() : List.of(site.urls().absolute(sitemap)));
    }

    private String lastModified(Page page) {
        if (page instanceof Page.TopicPage topic) {
            return latest(topic.posts(), topic.topic());
        } else if (page instanceof Page.EntityPage entity) {
            return latest(entity.posts(), entity.entity());
        } else if (page instanceof Page.StoryPage story) {
            return latest(story.posts(), story.story());
        } else if (page instanceof Page.TagPage tag) {
            return latest(tag.posts(), null);
        } else if (page instanceof Page.EditionPage edition) {
            return latest(edition.edition().posts().stream(), edition.document());
        }
        Document document = page.document();
        if (document != null) {
            return latest(Stream.empty(), document);
        }
        return latest(site.library().posts().stream(), null);
    }

    private static String latest(Slice<Post> posts, @Nullable Document document) {
        return latest(posts.items().stream(), document);
    }

    /** The day of the newest change that the sources of a page tell of; empty if none does. */
    private static String latest(Stream<Post> posts, @Nullable Document document) {
        Stream<LocalDate> own = document == null ? Stream.empty() : changes(document);
        return Stream.concat(posts.flatMap(FeedAssembler::changes), own)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    private static Stream<LocalDate> changes(Document document) {
        Stream<LocalDate> updated = Stream.ofNullable(document.header().updated());
        if (document instanceof Post post) {
            return Stream.concat(Stream.of(post.day()), post.changed().stream());
        }
        return document instanceof Entity entity
                ? Stream.concat(updated, Stream.ofNullable(entity.profile().verified()))
                : updated;
    }
}
