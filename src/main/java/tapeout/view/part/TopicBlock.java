package tapeout.view.part;

import java.util.List;

/**
 * A topic with its latest posts.
 *
 * @param topic the topic
 * @param summary what it covers, in one line
 * @param lead the post that leads; none where all are lines or there is no post
 * @param more further posts, as lines
 */
public record TopicBlock(TopicLink topic, String summary, PostTeaser lead, List<PostTeaser> more) {

    public TopicBlock {
        more = List.copyOf(more);
    }
}
