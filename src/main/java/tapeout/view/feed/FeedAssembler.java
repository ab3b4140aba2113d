package tapeout.view.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import tapeout.config.Identity;
import tapeout.content.OwnOutput;
import tapeout.content.value.SitePath;
import tapeout.page.FeedFormat;
import tapeout.page.FeedSubject;
import tapeout.page.FilePage;
import tapeout.page.Page;
import tapeout.page.Pages;
import tapeout.page.Permalinks;
import tapeout.view.assemble.SiteListing;
import tapeout.view.assemble.TrackerDataAssembler;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;

/** Makes the views for machines: feeds, the sitemap, the search. */
public final class FeedAssembler {

    private final SiteContext site;
    private final FeedEntries entries;
    private final Function<FeedSubject, FeedContent> contents;
    private final SiteListing listing;

    public FeedAssembler(SiteContext site) {
        this.site = site;
        this.entries = new FeedEntries(site.fillings(), site.names(), site.editions(), site.trace());
        FeedContents made = new FeedContents(
                site.config().identity(),
                site.library(),
                site.messages(),
                entries,
                site.config().paging().feed());
        // one content for all formats of a feed
        this.contents = site.trace()
                .once(subject -> subject.home(site.permalinks()), (FeedSubject subject) -> subject.accept(made));
        FactText facts = new FactText(site.library(), site.wording());
        this.listing = new SiteListing(
                site.library(),
                site.links(),
                site.teasers(),
                new EntityParts(
                        site.library(),
                        site.links(),
                        site.wording(),
                        facts,
                        new StandingParts(site.library(), site.links(), site.wording(), facts)));
    }

    /** The latest entries of a feed. One without entries is as it was when the site began. */
    public FeedView feed(FilePage.FeedPage page) {
        Identity identity = site.config().identity();
        FeedSubject subject = page.subject();
        FeedContent content = contents.apply(subject);
        List<FeedEntryView> latest = content.entries();
        String self = site.urls().absolute(page.path());
        String home = site.urls().absolute(subject.home(site.permalinks()));
        return new FeedView(
                content.title(),
                content.subtitle(),
                identity.language().toLanguageTag(),
                new FeedView.Addresses(self, home, hub()),
                updated(latest),
                new FeedView.FeedAuthor(identity.publisher(), site.urls().absolute(SitePath.ROOT)),
                latest,
                notice(new Link(content.title(), home)));
    }

    private FeedView.Notice notice(Link home) {
        return site.files()
                .address("css/feed.css")
                .map(style -> new FeedView.Notice(
                        site.href(style),
                        site.messages().text("feed.notice"),
                        List.of(
                                home,
                                new Link(
                                        site.messages().text("navigation.follow"),
                                        site.urls().absolute(Permalinks.FOLLOW)))))
                .orElse(FeedView.Notice.NONE);
    }

    private Instant updated(Collection<FeedEntryView> all) {
        return all.stream()
                .map(entry -> entry.times().updated())
                .max(Comparator.naturalOrder())
                .orElseGet(entries::firstPublication);
    }

    /** What a template of the site's own is given for a file. */
    public OutputFileView output(FilePage.OutputFilePage page) {
        OwnOutput output = page.output();
        Supplier<List<FeedEntryView>> latest = () ->
                entries.ofPosts(site.library().posts(), site.config().paging().feed());
        return new OutputFileView(
                SiteListing.name(site.config().identity(), site.urls()),
                site.urls().absolute(page.path()),
                output.title(),
                output.summary(),
                output.item(),
                () -> updated(latest.get()).toString(),
                latest,
                listing.lists());
    }

    private String hub() {
        URI hub = site.config().machines().hub();
        return hub == null ? "" : hub.toString();
    }

    /**
     * Every page that a search engine may list.
     *
     * @param pages of the site
     */
    public SitemapView sitemap(FilePage.SitemapPage page, Pages pages) {
        LastChanges changes = new LastChanges(site.library(), new TrackerDataAssembler(site));
        return new SitemapView(
                site.urls().absolute(page.path()),
                Page.shown(pages.all())
                        .filter(candidate -> candidate.path().isPage() && candidate.isListed())
                        .map(candidate -> new SitemapView.Entry(
                                site.urls().absolute(candidate.path()), candidate.accept(changes)))
                        .toList());
    }

    /** The feeds, for feed readers. */
    public FeedListView list(FilePage.FeedListPage page) {
        SitePath atom = Objects.requireNonNull(site.config().addresses().feed());
        return new FeedListView(
                site.config().identity().title(),
                page.subjects().stream()
                        .map(subject -> new FeedListView.Feed(
                                subject.accept(site.feedTitles()),
                                site.urls().absolute(subject.address(site.permalinks(), FeedFormat.ATOM, atom)),
                                site.urls().absolute(subject.home(site.permalinks()))))
                        .toList());
    }

    /** How browsers search the site. */
    public OpenSearchView openSearch() {
        Identity identity = site.config().identity();
        return new OpenSearchView(
                identity.title(),
                site.messages().text("search.open", identity.title()),
                identity.language().toLanguageTag(),
                site.urls().absolute(Permalinks.SEARCH) + "?q={searchTerms}",
                site.files()
                        .address("img/favicon.svg")
                        .map(site.urls()::absolute)
                        .orElse(""));
    }
}
