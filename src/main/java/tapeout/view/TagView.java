package tapeout.view;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostTeaser;

/**
 * The posts of one tag, or of one value of a declared field.
 *
 * @param label what it is: a tag, or the field
 * @param tag the tag as written, or the value
 * @param about the page of what the value refers to; none where it is a word or a name
 * @param count how many posts have it
 * @param posts one page of them
 * @param pagination which page
 */
public record TagView(
        PageFrame frame, String label, String tag, Link about, int count, List<PostTeaser> posts, Pagination pagination)
        implements PageView {

    public TagView {
        posts = List.copyOf(posts);
    }
}
