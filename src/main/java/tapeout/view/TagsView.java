package tapeout.view;

import java.util.List;

/**
 * All tags.
 *
 * @param tags in alphabetical order
 */
public record TagsView(PageFrame frame, List<TagLine> tags) implements PageView {

    public TagsView {
        tags = List.copyOf(tags);
    }

    /**
     * A tag.
     *
     * @param label the tag as written
     * @param href its page
     * @param posts how many posts have it
     */
    public record TagLine(String label, String href, int posts) {}
}
