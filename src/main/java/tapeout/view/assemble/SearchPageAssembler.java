package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.config.Addresses;
import tapeout.content.value.SitePath;
import tapeout.page.MadePage;
import tapeout.page.Permalinks;
import tapeout.view.SearchView;
import tapeout.view.context.PostGroups;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.search.SearchFacet;

/** Makes the view of the page where readers look for something, and of what leads on where no script runs. */
final class SearchPageAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;

    SearchPageAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.frames = frames;
    }

    SearchView view(MadePage.SearchPage page) {
        Addresses addresses = site.config().addresses();
        List<Link> lists = new ArrayList<>();
        addList(lists, "archive", addresses.archive());
        addList(lists, "tags", site.library().tags().isEmpty() ? null : addresses.tags());
        site.library()
                .groups()
                .fields()
                .forEach(field -> lists.add(new Link(
                        field.type().texts().label(),
                        site.href(site.permalinks().of(field)))));
        addList(lists, "trackers", site.library().trackers().isEmpty() ? null : Permalinks.TRACKERS);
        return new SearchView(
                frames.frame(
                        page,
                        site.messages().text("navigation.search"),
                        site.messages().text("list.search.summary"),
                        List.of(),
                        List.of(),
                        List.of()),
                site.href(Permalinks.SEARCH_INDEX),
                site.files().address("js/search-index.js").map(site::href).orElse(""),
                site.library().topics().stream().map(site::topic).toList(),
                site.library().groups().fields().stream()
                        .map(field -> new SearchFacet(
                                SearchFacet.name(field.name()),
                                field.type().texts().label()))
                        .toList(),
                lists,
                PostGroups.few(site.library(), site.teasers()));
    }

    private void addList(List<Link> lists, String name, @Nullable SitePath path) {
        if (path != null) {
            lists.add(new Link(site.messages().text("navigation." + name), site.href(path)));
        }
    }
}
