package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.page.Slice;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostList;

/** The links between the pages of one list. */
final class PageLists {

    private PageLists() {}

    /** One page of a list of posts. */
    static PostList posts(SiteContext site, Slice<Post> slice) {
        return new PostList(slice.items().stream().map(site::teaser).toList(), pagination(site, slice));
    }

    /** The links of one page of a list. Of many pages the first, the last and the neighbours are named. */
    static Pagination pagination(SiteContext site, Slice<?> slice) {
        if (slice.count() == 1) {
            return Pagination.NONE;
        }
        List<Pagination.PageLink> pages = new ArrayList<>();
        for (int page = 1; page <= slice.count(); page++) {
            if (page == 1 || page == slice.count() || Math.abs(page - slice.number()) <= 2) {
                pages.add(new Pagination.PageLink(
                        String.valueOf(page), site.href(slice.pathOf(page)), page == slice.number()));
            }
        }
        return new Pagination(
                slice.number(),
                slice.count(),
                link(site, "pagination.newer", slice.newer()),
                link(site, "pagination.older", slice.older()),
                pages);
    }

    private static Link link(SiteContext site, String key, @Nullable SitePath path) {
        return path == null ? Link.NONE : new Link(site.messages().text(key), site.href(path));
    }
}
