package tapeout.view;

import java.util.List;
import tapeout.view.part.StoryTeaser;

/**
 * All stories.
 *
 * @param stories those with the latest post first
 */
public record StoriesView(PageFrame frame, List<StoryTeaser> stories) implements PageView {

    public StoriesView {
        stories = List.copyOf(stories);
    }
}
