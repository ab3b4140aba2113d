package tapeout.view;

import java.util.List;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostTeaser;

/**
 * The posts of one tag.
 *
 * @param tag the tag as written
 * @param count how many posts have it
 * @param posts one page of them
 * @param pagination which page
 */
public record TagView(PageFrame frame, String tag, int count, List<PostTeaser> posts, Pagination pagination)
        implements PageView {

    public TagView {
        posts = List.copyOf(posts);
    }
}
