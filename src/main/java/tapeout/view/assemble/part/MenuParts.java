package tapeout.view.assemble.part;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.Addresses;
import tapeout.config.MenuEntry;
import tapeout.content.type.Ability;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.cited.Publishers;
import tapeout.page.Permalinks;
import tapeout.view.PageFrame.NavigationItem;
import tapeout.view.context.Links;
import tapeout.view.part.Link;
import tapeout.view.words.Messages;

/** The links of the menu and of the foot, as the site arranges them. */
public final class MenuParts {

    private final Library library;
    private final Links links;
    private final Messages messages;
    private final Addresses addresses;

    /** @param addresses of the pages that configuration can move or switch off, and of what others serve */
    public MenuParts(Library library, Links links, Messages messages, Addresses addresses) {
        this.library = library;
        this.links = links;
        this.messages = messages;
        this.addresses = addresses;
    }

    /** What some entries lead to, in their order; what the site has none of is left out. */
    public List<NavigationItem> items(List<MenuEntry> entries) {
        return entries.stream().flatMap(this::items).toList();
    }

    private Stream<NavigationItem> items(MenuEntry entry) {
        if (entry.place() != null) {
            return items(entry.place());
        }
        String href = entry.isOwnAddress() && !addresses.elsewhere().has(entry.path())
                ? links.href(SitePath.ROOT) + entry.address().substring(1)
                : entry.address();
        return Stream.of(item(new Link(entry.label(), href)));
    }

    /** What a place leads to; nothing where the site has none of it. */
    public Stream<NavigationItem> items(MenuEntry.Place place) {
        Library.Holdings has = library.holdings();
        return switch (place) {
            case TOPICS ->
                library.topics().stream()
                        .map(topic -> new NavigationItem(
                                topic.title(),
                                links.href(topic),
                                true,
                                topic.glyph().drawing(),
                                false));
            case TRACKERS -> item("navigation.trackers", library.trackers().isEmpty() ? null : Permalinks.TRACKERS);
            case CLAIMS -> item("navigation.claims", has.claims() ? Permalinks.CLAIMS : null);
            case STORIES -> item("navigation.stories", has.stories() ? SitePath.page("stories") : null);
            case EDITIONS -> item("navigation.editions", has.editions() ? Permalinks.EDITIONS : null);
            case PAGES -> library.pages().stream().map(links::link).map(MenuParts::item);
            case FOLLOW -> item("navigation.follow", addresses.feed() == null ? null : Permalinks.FOLLOW);
            case CORRECTIONS -> item("navigation.corrections", Permalinks.CORRECTIONS);
            case CHANGES -> item("navigation.changes", has.entities() ? Permalinks.CHANGES : null);
            case TYPES ->
                has.types().stream()
                        .filter(type -> type.can(Ability.FOOTER))
                        .map(type -> new Link(
                                type.naming().many(),
                                links.href(links.permalinks().of(type))))
                        .map(MenuParts::item);
            case SOURCES -> item("navigation.sources", Publishers.areFollowed(library) ? Permalinks.SOURCES : null);
            case ARCHIVE -> item("navigation.archive", addresses.archive());
            case TAGS -> item("navigation.tags", has.tags() ? addresses.tags() : null);
        };
    }

    private Stream<NavigationItem> item(String key, @Nullable SitePath path) {
        return path == null ? Stream.of() : Stream.of(item(new Link(messages.text(key), links.href(path))));
    }

    private static NavigationItem item(Link link) {
        return new NavigationItem(link.label(), link.href(), false, "", false);
    }
}
