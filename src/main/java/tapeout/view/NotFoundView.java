package tapeout.view;

import java.util.List;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicLink;

/**
 * The page for an address that leads nowhere.
 *
 * @param topics where to go on
 * @param latest the latest posts
 */
public record NotFoundView(PageFrame frame, List<TopicLink> topics, List<PostTeaser> latest) implements PageView {

    public NotFoundView {
        topics = List.copyOf(topics);
        latest = List.copyOf(latest);
    }
}
