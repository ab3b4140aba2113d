package tapeout.view;

import java.util.List;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicLink;

/**
 * The page for an address that leads nowhere, or nowhere any more.
 *
 * @param label above the title; empty for none
 * @param title what is so
 * @param summary why, in one line
 * @param topics where to go on
 * @param latest the latest posts
 */
public record NotFoundView(
        PageFrame frame, String label, String title, String summary, List<TopicLink> topics, List<PostTeaser> latest)
        implements PageView {

    public NotFoundView {
        topics = List.copyOf(topics);
        latest = List.copyOf(latest);
    }
}
