package tapeout.view.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.config.Identity;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.page.Permalinks;
import tapeout.page.WellKnown;
import tapeout.view.PageFrame;
import tapeout.view.SiteLists;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.context.SiteContext;
import tapeout.view.part.EntityLine;

/** Lists what a site has, for templates of its own. Any number of threads may ask. */
public final class SiteListing {

    private final SiteContext site;
    private final EntityParts entities;

    public SiteListing(SiteContext site) {
        this.site = site;
        FactText facts = new FactText(site);
        this.entities = new EntityParts(site, facts, new StandingParts(site, facts));
    }

    /** Lists that are made when they are asked for: what they ask of the library is then the asking page's question. */
    public SiteLists lists() {
        return new SiteLists(
                () -> site.library().posts().stream().map(site::teaser).toList(),
                () -> site.library().topics().stream().map(site::topic).toList(),
                () -> site.library().stories().stream().map(site::link).toList(),
                () -> site.library().pages().stream().map(site::link).toList(),
                this::byType);
    }

    private Map<String, List<EntityLine>> byType() {
        Map<String, List<EntityLine>> byType = new LinkedHashMap<>();
        for (EntityType type : site.library().types().all()) {
            byType.put(
                    type.word(),
                    site.library().entities(type).stream().map(entities::line).toList());
        }
        return byType;
    }

    /** What a site is called. */
    public static PageFrame.Site name(SiteContext site) {
        Identity identity = site.config().identity();
        return new PageFrame.Site(
                identity.title(),
                identity.tagline(),
                identity.publisher(),
                site.href(SitePath.ROOT),
                identity.language().toLanguageTag(),
                site.href(Permalinks.SEARCH),
                site.href(WellKnown.OPEN_SEARCH.path()),
                identity.own());
    }
}
