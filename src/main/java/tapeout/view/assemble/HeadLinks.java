package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.config.Machines;
import tapeout.content.value.SitePath;
import tapeout.page.ShownPage;
import tapeout.page.SiteFiles;
import tapeout.page.WellKnown;
import tapeout.page.data.DataTable;
import tapeout.view.PageFrame;
import tapeout.view.context.Links;
import tapeout.view.context.SiteIcons;

/** Makes the links by which programs find more of a page and of the site. */
final class HeadLinks {

    private final Links links;
    private final Machines machines;
    private final List<PageFrame.HeadLink> ofSite;

    HeadLinks(Links links, SiteFiles files, Machines machines) {
        this.links = links;
        this.machines = machines;
        List<PageFrame.HeadLink> made = new ArrayList<>();
        made.add(new PageFrame.HeadLink("manifest", "", links.href(WellKnown.MANIFEST.path())));
        SiteIcons.touch(files, links.urls())
                .ifPresent(icon -> made.add(new PageFrame.HeadLink("apple-touch-icon", "", icon)));
        machines.me().forEach(me -> made.add(new PageFrame.HeadLink("me", "", me.toString())));
        this.ofSite = List.copyOf(made);
    }

    /** Those of a page: of its twin in Markdown and of the data that it shows, where it has them, and of the site. */
    List<PageFrame.HeadLink> of(ShownPage page) {
        DataTable table = page.data();
        return Stream.of(
                        twin(page).map(twin -> link("alternate", "text/markdown", twin)).stream(),
                        table == null ? Stream.<PageFrame.HeadLink>of() : data(table),
                        ofSite.stream())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<PageFrame.HeadLink> data(DataTable table) {
        return Stream.concat(
                links.permalinks().data(table).map(path -> link("alternate", "application/json", path)).stream(),
                Stream.of(link(
                        "describedby",
                        "application/schema+json",
                        links.permalinks().schema(table))));
    }

    private PageFrame.HeadLink link(String rel, String type, SitePath path) {
        return new PageFrame.HeadLink(rel, type, links.href(path));
    }

    private Optional<SitePath> twin(ShownPage page) {
        return machines.twins() && page.hasTwin()
                ? Optional.ofNullable(page.document()).map(links.permalinks()::twinOf)
                : Optional.empty();
    }
}
