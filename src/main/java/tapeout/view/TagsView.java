package tapeout.view;

import java.util.List;

/**
 * All tags, or all values of a declared field.
 *
 * @param title what they are
 * @param summary what they are, in one line
 * @param heading how many
 * @param tags in alphabetical order; words of a closed set in theirs
 */
public record TagsView(PageFrame frame, String title, String summary, String heading, List<TagLine> tags)
        implements PageView {

    public TagsView {
        tags = List.copyOf(tags);
    }

    /**
     * A tag or a value.
     *
     * @param label the tag as written, or the value
     * @param href its page
     * @param posts how many posts have it
     */
    public record TagLine(String label, String href, int posts) {}
}
