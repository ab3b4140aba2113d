package tapeout.view;

import java.util.List;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostTeaser;

/**
 * A further page of all posts by publication; the home page is the first.
 *
 * @param posts one page of them, the latest first
 * @param pagination which page
 */
public record LatestView(PageFrame frame, List<PostTeaser> posts, Pagination pagination) implements PageView {

    public LatestView {
        posts = List.copyOf(posts);
    }
}
