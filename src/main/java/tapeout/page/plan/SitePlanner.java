package tapeout.page.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.config.Addresses;
import tapeout.config.Paging;
import tapeout.config.SiteConfig;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Header;
import tapeout.content.OwnOutput;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.content.type.PostField;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.content.value.TimeSpan;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.library.PostGroup;
import tapeout.library.WeekEdition;
import tapeout.library.cited.Publishers;
import tapeout.page.DataFilePage;
import tapeout.page.EditionFilePage;
import tapeout.page.FilePage;
import tapeout.page.IndexPage;
import tapeout.page.ListPage;
import tapeout.page.MadePage;
import tapeout.page.OutputPage;
import tapeout.page.OwnPage;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.ShownPage;
import tapeout.page.SiteFiles;
import tapeout.page.SiteIcon;
import tapeout.page.Slice;
import tapeout.page.TwinPage;
import tapeout.page.TypePage;
import tapeout.page.WellKnown;
import tapeout.page.data.TrackerFile;

/** Decides which pages a site has. */
public final class SitePlanner {

    private final Library library;
    private final Permalinks permalinks;
    private final Addresses addresses;
    private final Paging paging;
    private final SiteConfig config;
    private final List<Page> pages = new ArrayList<>();

    private SitePlanner(Library library, Permalinks permalinks, SiteConfig config) {
        this.library = library;
        this.permalinks = permalinks;
        this.addresses = config.addresses();
        this.paging = config.paging();
        this.config = config;
    }

    /**
     * Every page of the site, in a fixed order.
     *
     * @param own what templates of the site's own make
     * @param resources files of the content folder that are no documents, by their path relative to it
     * @param pictures those of them that documents show
     * @param files knows what they are
     */
    public static List<Page> plan(
            Library library,
            Permalinks permalinks,
            SiteConfig config,
            List<OwnOutput> own,
            Map<String, Path> resources,
            Set<String> pictures,
            SiteFiles files) {
        SitePlanner planner = new SitePlanner(library, permalinks, config);
        // first, since it takes longest and nothing waits for it
        planner.pages.add(new FilePage.SearchIndexPage(
                Permalinks.SEARCH_INDEX, own.stream().filter(OwnOutput::isPage).toList()));
        planner.planNews();
        planner.planEntities();
        planner.pages.addAll(TrackerPlan.of(library, permalinks, config.paging()));
        planner.planClaims();
        planner.pages.addAll(DataPlan.of(library, permalinks));
        planner.planLists();
        planner.planOwnPages();
        own.forEach(output ->
                planner.pages.add(output.isPage() ? new OutputPage(output) : new FilePage.OutputFilePage(output)));
        planner.planMachinePages();
        List<SiteIcon.Made> icons = SiteIcon.of(files);
        if (!icons.isEmpty()) {
            planner.pages.add(new FilePage.IconPage(icons));
        }
        planner.planRedirects();
        planner.planGone();
        planner.planResources(resources, pictures, files);
        return List.copyOf(planner.pages);
    }

    private void planResources(Map<String, Path> resources, Set<String> pictures, SiteFiles files) {
        resources.forEach((file, source) -> pages.add(new FilePage.ResourcePage(
                new SitePath("/" + file),
                permalinks.inSource(file),
                source,
                pictures.contains(file) ? files.resource(file).orElse(null) : null)));
    }

    private void planNews() {
        pages.add(new MadePage.HomePage(SitePath.ROOT));
        Slice.cut(library.posts(), paging.home(), SitePath.ROOT).stream()
                .skip(1)
                .forEach(slice -> pages.add(new ListPage.LatestPage(slice.path(), slice)));
        for (Post post : library.posts()) {
            pages.add(new OwnPage.PostPage(permalinks.of(post), post));
            if (config.machines().twins()) {
                pages.add(new TwinPage.PostTwinPage(permalinks.twinOf(post), post));
            }
        }
        for (Topic topic : library.topics()) {
            cut(library.postsOfTopic(topic), permalinks.of(topic))
                    .forEach(slice -> pages.add(new OwnPage.TopicPage(slice.path(), topic, slice)));
        }
        for (Story story : library.stories()) {
            cut(library.postsOfStory(story), permalinks.of(story))
                    .forEach(slice -> pages.add(new OwnPage.StoryPage(slice.path(), story, slice)));
        }
        for (WeekEdition edition : library.editions()) {
            planEdition(edition);
        }
        for (Author author : library.authors()) {
            cut(library.postsOfAuthor(author), permalinks.of(author))
                    .forEach(slice -> pages.add(new OwnPage.AuthorPage(slice.path(), author, slice)));
        }
    }

    private void planEdition(WeekEdition edition) {
        OwnPage.EditionPage page = new OwnPage.EditionPage(permalinks.of(edition.week()), edition);
        pages.add(page);
        pages.add(new EditionFilePage.EditionTextPage(permalinks.textOf(edition.week()), page));
        if (config.mailing().from() != null) {
            pages.add(new EditionFilePage.EditionMailPage(permalinks.mailOf(edition.week()), page));
        }
    }

    private void planEntities() {
        Publishers publishers = new Publishers(library);
        for (Entity entity : library.entities()) {
            boolean inTheNews = !publishers.isOnlyCited(entity);
            cut(library.postsOfEntity(entity), permalinks.of(entity))
                    .forEach(slice -> pages.add(new OwnPage.EntityPage(slice.path(), entity, slice, inTheNews)));
            if (config.machines().twins()) {
                pages.add(new TwinPage.EntityTwinPage(permalinks.twinOf(entity), entity));
            }
        }
        if (Publishers.areFollowed(library)) {
            pages.add(new MadePage.SourcesPage(Permalinks.SOURCES));
        }
        for (EntityType type : library.types().all()) {
            if (!library.entities(type).isEmpty()) {
                pages.add(new TypePage.EntityIndexPage(permalinks.of(type), type));
            }
        }
    }

    private void planClaims() {
        List<PostClaim> claims = library.claims().all();
        if (claims.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
        List<Slice<PostClaim>> slices =
                Slice.fill(TimeSpan.group(claims, PostClaim::said, today).values(), paging.claims(), Permalinks.CLAIMS);
        for (Slice<PostClaim> slice : slices) {
            List<Slice<PostClaim>> older = slice.number() == 1 ? slices.subList(1, slices.size()) : List.of();
            pages.add(new MadePage.ClaimsPage(slice.path(), slice, older));
        }
        for (PostClaim claim : claims) {
            pages.add(new MadePage.ClaimPage(permalinks.of(claim), claim));
        }
        for (TrackerFile file : List.of(TrackerFile.ROWS, TrackerFile.JSON)) {
            pages.add(new DataFilePage.ClaimFilePage(permalinks.ofClaims(file), file));
        }
    }

    private void planLists() {
        if (!library.stories().isEmpty()) {
            pages.add(new IndexPage.StoryIndexPage(SitePath.page("stories")));
        }
        if (!library.editions().isEmpty()) {
            Slice.cut(library.editions(), paging.list(), Permalinks.EDITIONS)
                    .forEach(slice -> pages.add(new IndexPage.EditionIndexPage(slice.path(), slice)));
        }
        SitePath tags = addresses.tags();
        if (tags != null && !library.tags().isEmpty()) {
            pages.add(new IndexPage.TagIndexPage(tags, library.tags()));
            for (Tag tag : library.tags()) {
                cut(library.postsOfTag(tag), permalinks.ofTag(tags, tag))
                        .forEach(slice -> pages.add(new ListPage.TagPage(slice.path(), tag, slice)));
            }
        }
        library.groups().fields().forEach(this::planGroups);
        if (addresses.archive() != null) {
            pages.addAll(ArchivePlan.of(library.posts(), addresses.archive(), paging));
        }
        Slice.cut(library.corrections(), paging.list(), Permalinks.CORRECTIONS)
                .forEach(slice -> pages.add(new MadePage.CorrectionsPage(slice.path(), slice)));
    }

    private void planGroups(PostField field) {
        pages.add(new IndexPage.GroupIndexPage(permalinks.of(field), field));
        for (PostGroup group : library.groups().of(field)) {
            cut(library.groups().posts(group), permalinks.of(group))
                    .forEach(slice -> pages.add(new ListPage.GroupPage(slice.path(), group, slice)));
        }
    }

    private void planOwnPages() {
        Stream.of(library.pages(), library.unlistedPages())
                .flatMap(List::stream)
                .forEach(page -> pages.add(new OwnPage.DocumentPage(permalinks.of(page), page)));
        library.generics().forEach(generic -> pages.add(new OwnPage.GenericPage(permalinks.of(generic), generic)));
        pages.add(new MadePage.SearchPage(Permalinks.SEARCH));
        if (addresses.notFound() != null) {
            pages.add(new MadePage.NotFoundPage(addresses.notFound()));
        }
    }

    private void planMachinePages() {
        if (addresses.feed() != null) {
            pages.addAll(FeedPlan.of(library, permalinks, addresses.feed(), addresses.tags()));
        }
        library.topics().stream()
                .filter(topic -> !library.calendar(topic).isEmpty())
                .forEach(topic -> pages.add(new FilePage.CalendarPage(permalinks.ofCalendar(topic), topic)));
        if (addresses.sitemap() != null) {
            pages.add(new FilePage.SitemapPage(addresses.sitemap()));
        }
        if (config.machines().cards()) {
            Page.shown(List.copyOf(pages))
                    .filter(ShownPage::hasCard)
                    .forEach(page -> pages.add(new FilePage.CardPage(Permalinks.cardOf(page), page.document())));
        }
        pages.addAll(WellKnown.pages(config, !library.posts().isEmpty()));
    }

    private void planRedirects() {
        for (Document document : library.documents()) {
            for (Header.Alias alias : document.header().aliases()) {
                pages.add(new OwnPage.RedirectPage(alias.path(), permalinks.of(document), document));
            }
        }
        for (PostClaim claim : library.claims().all()) {
            claim.post().header().aliases().stream()
                    .flatMap(alias -> permalinks.former(claim, alias.path()).stream())
                    .forEach(former -> pages.add(new OwnPage.RedirectPage(former, permalinks.of(claim), claim.post())));
        }
    }

    /** A published address never breaks: where something has expired, a page says so. */
    private void planGone() {
        Set<SitePath> taken = pages.stream().map(Page::path).collect(Collectors.toSet());
        for (Document document : library.expired()) {
            permalinks
                    .all(document)
                    .filter(taken::add)
                    .forEach(path -> pages.add(new OwnPage.GonePage(path, document)));
        }
    }

    private List<Slice<Post>> cut(List<Post> posts, SitePath first) {
        return Slice.cut(posts, paging.list(), first);
    }
}
