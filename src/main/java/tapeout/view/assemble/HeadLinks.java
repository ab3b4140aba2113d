package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
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

    /** Those of a page: of its twin in Markdown, where it has one, and of the site. */
    List<PageFrame.HeadLink> of(ShownPage page) {
        return twin(page)
                .map(twin -> Stream.concat(
                                Stream.of(new PageFrame.HeadLink("alternate", "text/markdown", site.href(twin))),
                                ofSite.stream())
                        .toList())
                .orElse(ofSite);
    }

    private Optional<SitePath> twin(ShownPage page) {
        return site.config().machines().twins() && page.hasTwin()
                ? Optional.ofNullable(page.document()).map(site.permalinks()::twinOf)
                : Optional.empty();
    }
}
