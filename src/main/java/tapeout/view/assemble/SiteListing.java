package tapeout.view.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.config.Identity;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.page.Permalinks;
import tapeout.page.WellKnown;
import tapeout.view.PageFrame;
import tapeout.view.SiteLists;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.context.Links;
import tapeout.view.context.Teasers;
import tapeout.view.context.Urls;
import tapeout.view.part.EntityLine;

/** Lists what a site has, for templates of its own. Any number of threads may ask. */
public final class SiteListing {

    private final Library library;
    private final Links links;
    private final Teasers teasers;
    private final EntityParts entities;

    public SiteListing(Library library, Links links, Teasers teasers, EntityParts entities) {
        this.library = library;
        this.links = links;
        this.teasers = teasers;
        this.entities = entities;
    }

    /** Lists that are made when they are asked for: what they ask of the library is then the asking page's question. */
    public SiteLists lists() {
        return new SiteLists(
                () -> library.posts().stream().map(teasers::of).toList(),
                () -> library.topics().stream().map(links::topic).toList(),
                () -> library.stories().stream().map(links::link).toList(),
                () -> library.pages().stream().map(links::link).toList(),
                this::byType);
    }

    private Map<String, List<EntityLine>> byType() {
        Map<String, List<EntityLine>> byType = new LinkedHashMap<>();
        for (EntityType type : library.types().all()) {
            byType.put(
                    type.word(),
                    library.entities(type).stream().map(entities::line).toList());
        }
        return byType;
    }

    /** What a site is called. */
    public static PageFrame.Site name(Identity identity, Urls urls) {
        return new PageFrame.Site(
                identity.title(),
                identity.tagline(),
                identity.publisher(),
                urls.href(SitePath.ROOT),
                identity.language().toLanguageTag(),
                urls.href(Permalinks.SEARCH),
                urls.href(WellKnown.OPEN_SEARCH.path()),
                identity.own());
    }
}
