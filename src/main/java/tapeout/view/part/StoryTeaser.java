package tapeout.view.part;

import java.util.List;

/**
 * A story as a list shows it.
 *
 * @param title its title
 * @param href its page
 * @param summary what it is about, in one line
 * @param question the question that it follows
 * @param topics its topics
 * @param timeline its latest entries, the oldest of them first
 * @param open the questions that are still open, the latest first
 * @param posts how many posts it has
 */
public record StoryTeaser(
        String title,
        String href,
        String summary,
        String question,
        List<TopicLink> topics,
        List<TimelineEntry> timeline,
        List<OpenQuestion> open,
        int posts) {

    public StoryTeaser {
        topics = List.copyOf(topics);
        timeline = List.copyOf(timeline);
        open = List.copyOf(open);
    }
}
