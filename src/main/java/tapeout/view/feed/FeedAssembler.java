package tapeout.view.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.Identity;
import tapeout.content.Correction;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.TrackerUpdate;
import tapeout.content.value.SitePath;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.library.PostCorrection;
import tapeout.page.FeedSubject;
import tapeout.page.Page;
import tapeout.page.Slice;
import tapeout.view.assemble.TrackerDataAssembler;
import tapeout.view.context.SiteContext;

/** Makes the views for machines: feeds, the sitemap, what crawlers are told. */
public final class FeedAssembler {

    private final SiteContext site;
    private final FeedEntries entries;
    private final TrackerDataAssembler trackers;

    public FeedAssembler(SiteContext site) {
        this.site = site;
        this.entries = new FeedEntries(site);
        this.trackers = new TrackerDataAssembler(site);
    }

    /** The latest entries of a feed. One without entries is as it was when the site began. */
    public FeedView feed(Page.FeedPage page) {
        Identity identity = site.config().identity();
        FeedSubject subject = page.subject();
        List<FeedEntryView> latest = entries(subject, site.config().paging().feed());
        String self = site.urls().absolute(page.path());
        return new FeedView(
                self,
                subject instanceof FeedSubject.OfSite ? identity.title() : site.feedTitle(subject),
                subtitle(subject),
                identity.language().toLanguageTag(),
                self,
                site.urls().absolute(subject.home(site.permalinks())),
                latest.stream()
                        .map(FeedEntryView::updated)
                        .max(Comparator.naturalOrder())
                        .orElseGet(entries::firstPublication),
                new FeedView.FeedAuthor(identity.publisher(), site.urls().absolute(SitePath.ROOT)),
                "",
                "",
                latest);
    }

    private List<FeedEntryView> entries(FeedSubject subject, int most) {
        Library library = site.library();
        if (subject instanceof FeedSubject.OfTopic of) {
            return entries.ofPosts(library.postsOfTopic(of.topic()), most);
        } else if (subject instanceof FeedSubject.OfStory of) {
            return entries.ofPosts(library.postsOfStory(of.story()), most);
        } else if (subject instanceof FeedSubject.OfCorrections) {
            return entries.ofCorrections(most);
        } else if (subject instanceof FeedSubject.OfChanges) {
            return entries.ofChanges(most);
        }
        return entries.ofPosts(library.posts(), most);
    }

    private String subtitle(FeedSubject subject) {
        if (subject instanceof FeedSubject.OfTopic of) {
            return of.topic().summary();
        } else if (subject instanceof FeedSubject.OfStory of) {
            return of.story().summary();
        } else if (subject instanceof FeedSubject.OfCorrections) {
            return site.messages().text("list.corrections.summary");
        } else if (subject instanceof FeedSubject.OfChanges) {
            return site.messages().text("list.changes.summary");
        }
        return site.config().identity().tagline();
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
        } else if (page instanceof Page.TrackerPage tracker) {
            return trackers.updated(tracker.type());
        } else if (page instanceof Page.TrackerIndexPage) {
            return site.library().trackers().stream()
                    .map(trackers::updated)
                    .max(Comparator.naturalOrder())
                    .orElse("");
        } else if (page instanceof Page.EditionPage edition) {
            return latest(edition.edition().posts().stream(), edition.document());
        } else if (page instanceof Page.ComparePage compare) {
            return newest(
                    Stream.of(compare.pair().first(), compare.pair().second()).flatMap(this::changes));
        } else if (page instanceof Page.CorrectionsPage corrections) {
            return newest(corrections.corrections().items().stream()
                    .map(PostCorrection::correction)
                    .map(Correction::date));
        } else if (page instanceof Page.ChangesPage changes) {
            return newest(days(changes.changes().items()));
        }
        Document document = page.document();
        if (document != null) {
            return latest(Stream.empty(), document);
        }
        return latest(site.library().posts().stream(), null);
    }

    private String latest(Slice<Post> posts, @Nullable Document document) {
        return latest(posts.items().stream(), document);
    }

    /** The day of the newest change that the sources of a page tell of; empty if none does. */
    private String latest(Stream<Post> posts, @Nullable Document document) {
        Stream<LocalDate> own = document == null ? Stream.empty() : changes(document);
        return newest(Stream.concat(posts.flatMap(this::changes), own));
    }

    private static String newest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("");
    }

    private Stream<LocalDate> changes(Document document) {
        if (document instanceof Post post) {
            return Stream.concat(Stream.of(post.day()), post.changes());
        }
        Stream<LocalDate> updated = Stream.ofNullable(document.header().updated());
        return document instanceof Entity entity ? site.library().daysOf(entity) : updated;
    }

    private static Stream<LocalDate> days(List<EntityUpdate> changes) {
        return changes.stream().map(EntityUpdate::update).map(TrackerUpdate::date);
    }
}
