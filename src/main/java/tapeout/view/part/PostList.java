package tapeout.view.part;

import java.util.List;

/**
 * One page of a list of posts.
 *
 * @param shown the posts of the page, in order
 * @param pagination which page
 */
public record PostList(List<PostTeaser> shown, Pagination pagination) {

    public PostList {
        shown = List.copyOf(shown);
    }
}
