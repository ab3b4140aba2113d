package tapeout.view.feed;

import java.util.Comparator;
import java.util.List;
import tapeout.config.Identity;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.page.FeedSubject;
import tapeout.page.FilePage;
import tapeout.page.Page;
import tapeout.view.context.SiteContext;

/** Makes the views for machines: feeds, the sitemap, what crawlers are told. */
public final class FeedAssembler {

    private final SiteContext site;
    private final FeedEntries entries;
    private final LastChanges changes;

    public FeedAssembler(SiteContext site) {
        this.site = site;
        this.entries = new FeedEntries(site);
        this.changes = new LastChanges(site);
    }

    /** The latest entries of a feed. One without entries is as it was when the site began. */
    public FeedView feed(FilePage.FeedPage page) {
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
    public SitemapView sitemap(FilePage.SitemapPage page, List<Page> pages) {
        return new SitemapView(
                site.urls().absolute(page.path()),
                Page.shown(pages)
                        .filter(candidate -> candidate.path().isPage() && candidate.isListed())
                        .map(candidate -> new SitemapView.Entry(
                                site.urls().absolute(candidate.path()), candidate.accept(changes)))
                        .toList());
    }

    /** What crawlers may read: everything. */
    public RobotsView robots() {
        SitePath sitemap = site.config().addresses().sitemap();
        return new RobotsView(
                List.of(), sitemap == null ? List.of() : List.of(site.urls().absolute(sitemap)));
    }
}
