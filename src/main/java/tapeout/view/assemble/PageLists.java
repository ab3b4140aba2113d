package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.page.Slice;
import tapeout.view.context.Links;
import tapeout.view.context.Teasers;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostList;
import tapeout.view.words.Messages;

/** The links between the pages of one list. */
record PageLists(Links links, Teasers teasers, Messages messages) {

    /** One page of a list of posts. */
    PostList posts(Slice<Post> slice) {
        return new PostList(slice.items().stream().map(teasers::of).toList(), pagination(slice));
    }

    /** The links of one page of a list. Of many pages the first, the last and the neighbours are named. */
    Pagination pagination(Slice<?> slice) {
        if (slice.count() == 1) {
            return Pagination.NONE;
        }
        List<Pagination.PageLink> pages = new ArrayList<>();
        for (int page = 1; page <= slice.count(); page++) {
            if (page == 1 || page == slice.count() || Math.abs(page - slice.number()) <= 2) {
                pages.add(new Pagination.PageLink(
                        String.valueOf(page), links.href(slice.pathOf(page)), page == slice.number()));
            }
        }
        return new Pagination(
                slice.number(),
                slice.count(),
                link("pagination.newer", slice.newer()),
                link("pagination.older", slice.older()),
                pages);
    }

    private Link link(String key, @Nullable SitePath path) {
        return path == null ? Link.NONE : new Link(messages.text(key), links.href(path));
    }
}
