package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.config.Arrangement;
import tapeout.config.BuildOptions;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.content.value.SitePath;
import tapeout.library.Visibility;
import tapeout.page.FeedSubject;
import tapeout.page.Page;
import tapeout.page.PageTemplate;
import tapeout.page.ShownPage;
import tapeout.view.PageFrame;
import tapeout.view.assemble.part.MenuParts;
import tapeout.view.context.SiteContext;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;

/** Makes what every page has around its own content. What all pages share is made once. */
final class FrameAssembler {

    /** What every page listens to. */
    private static final String SITE_SCRIPT = "js/site.js";

    private static final String STYLE = "css/site.css";

    /** What all pages have besides but posts that draw no data, so that a first visit to these is light. */
    private static final String STYLE_BEYOND_POSTS = "css/beyond-posts.css";

    // the faces that every page opens with: of its headline, and of its text
    private static final Pattern EARLY_FONTS = Pattern.compile("fonts/[^/]*(?:display|text)\\.woff2");

    private final SiteContext site;
    private final PageFrame.Site name;
    private final List<PageFrame.NavigationItem> navigation;
    private final List<Link> footer;
    private final String promise;
    private final PageFrame.EditionLine edition;
    private final FeedLinks feeds;
    private final HeadLinks links;
    private final SocialPictures pictures;
    private final PageFrame.Assets postAssets;
    private final PageFrame.Assets assets;
    private final PageFrame.Assets trackerAssets;
    private final PageFrame.Assets searchAssets;
    private final PageFrame.Assets pastAssets;

    FrameAssembler(SiteContext site) {
        this.site = site;
        name = SiteListing.name(site.config().identity(), site.urls());
        MenuParts menus = new MenuParts(
                site.library(), site.links(), site.messages(), site.config().addresses());
        Arrangement arrangement = site.config().identity().arrangement();
        navigation = menus.items(arrangement.menu());
        footer = menus.items(arrangement.footer()).stream()
                .map(item -> new Link(item.label(), item.href()))
                .toList();
        boolean open = site.config().documents().posts().profile().isOpen();
        promise = site.messages().text(open ? "footer.promise.open" : "footer.promise");
        edition = editionLine();
        feeds = new FeedLinks(
                site.links(), site.feedTitles(), site.config().addresses().feed());
        links = new HeadLinks(site.links(), site.files(), site.config().machines());
        pictures =
                new SocialPictures(site.links(), site.targets(), site.config().machines());
        postAssets = assets(List.of(STYLE));
        assets = assetsBeyondPosts();
        trackerAssets = assetsBeyondPosts("js/tracker.js");
        searchAssets = assetsBeyondPosts("js/search.js");
        pastAssets = assetsBeyondPosts("js/past.js");
    }

    /**
     * The frame of a page.
     *
     * @param page the page
     * @param title its own title; empty for the home page
     * @param description one or two sentences; empty where none
     * @param trail the pages between the home page and this one
     * @param follows what its own feeds follow; the site's comes with them
     * @param jsonLd what it says of itself as linked data
     */
    PageFrame frame(
            ShownPage page,
            String title,
            String description,
            List<Link> trail,
            List<FeedSubject> follows,
            List<Markup> jsonLd) {
        boolean home = page.path().equals(SitePath.ROOT);
        boolean missing = page.isMissing();
        Document document = page.document();
        List<Link> breadcrumbs = new ArrayList<>();
        if (!home && !missing) {
            breadcrumbs.add(new Link(site.messages().text("navigation.home"), name.home()));
            breadcrumbs.addAll(trail);
            breadcrumbs.add(Link.text(title));
        }
        String whole = home ? homeTitle() : title;
        List<Markup> data = new ArrayList<>(jsonLd);
        if (!trail.isEmpty()) {
            data.add(breadcrumbData(breadcrumbs));
        }
        return new PageFrame(
                name,
                new PageFrame.Head(
                        home ? whole : numbered(page, title) + " · " + name.name(),
                        description,
                        missing ? "" : site.urls().absolute(page.path()),
                        feeds.toDiscover(page, follows),
                        missing ? ImageView.NONE : pictures.of(page, whole),
                        links.of(page),
                        data),
                missing ? PageFrame.Reach.UNLISTED : reach(page),
                new PageFrame.Navigation(
                        navigation.stream()
                                .map(item -> new PageFrame.NavigationItem(
                                        item.label(),
                                        item.href(),
                                        item.topic(),
                                        item.glyph(),
                                        isBelow(page.path(), item.href())))
                                .toList(),
                        breadcrumbs,
                        footer,
                        promise),
                edition,
                feeds.toFollow(follows),
                assets(page),
                missing || document == null ? Map.of() : document.header().extra());
    }

    private PageFrame.Assets assets(ShownPage page) {
        Document document = page.document();
        if (page.template() == PageTemplate.POST
                && document != null
                && !document.body().drawsData()) {
            return postAssets;
        }
        return page.isSearched()
                ? searchAssets
                : page.hasTable() ? trackerAssets : page.asksForADay() ? pastAssets : assets;
    }

    private String homeTitle() {
        return name.tagline().isEmpty() ? name.name() : site.messages().labelled(name.name(), name.tagline());
    }

    /** Only a build for writers has pages of what is held back. */
    private PageFrame.Reach reach(ShownPage page) {
        Document document = page.document();
        BuildOptions build = site.config().build();
        if (document == null || new Visibility(build.asOf(), false, false).shows(document)) {
            return page.isListed() ? PageFrame.Reach.PUBLIC : PageFrame.Reach.UNLISTED;
        }
        boolean scheduled = document.header().life().status() != Status.DRAFT
                && document.due().isPresent();
        return new PageFrame.Reach(false, site.messages().text(scheduled ? "held-back.scheduled" : "held-back.draft"));
    }

    /** Tells the pages of one list apart, in tabs and in search results. */
    private String numbered(Page page, String title) {
        return page.number() == 1 ? title : site.messages().text("pagination.numbered", title, page.number());
    }

    /** Every page is below the home page, which says nothing. */
    private boolean isBelow(SitePath path, String href) {
        return href.equals(name.home())
                ? path.equals(SitePath.ROOT)
                : site.href(path).startsWith(href);
    }

    private PageFrame.EditionLine editionLine() {
        return site.library()
                .latestWeek()
                .map(week -> new PageFrame.EditionLine(
                        site.editions().number(week),
                        site.href(site.permalinks().of(week)),
                        site.dates().span(week.monday(), week.sunday())))
                .orElse(PageFrame.EditionLine.NONE);
    }

    private PageFrame.Assets assetsBeyondPosts(String... scripts) {
        return assets(List.of(STYLE, STYLE_BEYOND_POSTS), scripts);
    }

    private PageFrame.Assets assets(List<String> styles, String... scripts) {
        return new PageFrame.Assets(
                addresses(styles.stream()),
                first("js/theme.js"),
                addresses(Stream.concat(Stream.of(SITE_SCRIPT), Stream.of(scripts))),
                site.files().addresses(EARLY_FONTS).stream().map(site::href).toList(),
                first("img/favicon.svg"));
    }

    private List<String> addresses(Stream<String> files) {
        return files.flatMap(file -> site.files().address(file).stream())
                .map(site::href)
                .toList();
    }

    private String first(String file) {
        return site.files().address(file).map(site::href).orElse("");
    }

    private Markup breadcrumbData(List<Link> breadcrumbs) {
        return JsonLd.object("BreadcrumbList", json -> {
            json.writeArrayFieldStart("itemListElement");
            for (int i = 0; i < breadcrumbs.size(); i++) {
                Link link = breadcrumbs.get(i);
                int position = i + 1;
                JsonLd.element(json, "ListItem", item -> {
                    item.writeNumberField("position", position);
                    item.writeStringField("name", link.label());
                    if (link.linked()) {
                        String address = site.urls().host().resolve(link.href()).toString();
                        JsonLd.member(item, "item", "WebPage", page -> page.writeStringField("@id", address));
                    }
                });
            }
            json.writeEndArray();
        });
    }
}
