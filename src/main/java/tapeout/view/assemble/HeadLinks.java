package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
import tapeout.page.DataTable;
import tapeout.page.ShownPage;
import tapeout.page.WellKnown;
import tapeout.view.PageFrame;
import tapeout.view.context.SiteContext;
import tapeout.view.context.SiteIcons;

/** Makes the links by which programs find more of a page and of the site. */
final class HeadLinks {

    private final SiteContext site;
    private final List<PageFrame.HeadLink> ofSite;

    HeadLinks(SiteContext site) {
        this.site = site;
        List<PageFrame.HeadLink> links = new ArrayList<>();
        links.add(new PageFrame.HeadLink("manifest", "", site.href(WellKnown.MANIFEST.path())));
        SiteIcons.picture(site)
                .ifPresent(icon -> links.add(new PageFrame.HeadLink("apple-touch-icon", "", icon.href())));
        site.config().machines().me().forEach(me -> links.add(new PageFrame.HeadLink("me", "", me.toString())));
        this.ofSite = List.copyOf(links);
    }

    /** Those of a page: of its twin in Markdown and of the data that it shows, where it has them, and of the site. */
    List<PageFrame.HeadLink> of(ShownPage page) {
        DataTable table = page.data();
        return Stream.of(
                        twin(page).map(twin -> link("alternate", "text/markdown", twin)).stream(),
                        table == null ? Stream.<PageFrame.HeadLink>of() : data(table),
                        ofSite.stream())
                .flatMap(links -> links)
                .toList();
    }

    private Stream<PageFrame.HeadLink> data(DataTable table) {
        return Stream.concat(
                site.permalinks().data(table).map(path -> link("alternate", "application/json", path)).stream(),
                Stream.of(link(
                        "describedby",
                        "application/schema+json",
                        site.permalinks().schema(table))));
    }

    private PageFrame.HeadLink link(String rel, String type, SitePath path) {
        return new PageFrame.HeadLink(rel, type, site.href(path));
    }

    private Optional<SitePath> twin(ShownPage page) {
        return site.config().machines().twins() && page.hasTwin()
                ? Optional.ofNullable(page.document()).map(site.permalinks()::twinOf)
                : Optional.empty();
    }
}
