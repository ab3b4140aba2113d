package tapeout.view;

import java.util.List;
import tapeout.view.body.CitedText;
import tapeout.view.part.DrawnTimeline;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TopicLink;

/**
 * A topic's page, or a further page of its posts.
 *
 * @param topic its name and drawing
 * @param summary what it covers, in one line
 * @param introduction its own text; nothing on further pages
 * @param timeline what happened; nothing on further pages
 * @param today how what it tracks stands, and what is coming for it; nothing on further pages
 * @param followed what belongs to it
 * @param posts its posts
 */
public record TopicView(
        PageFrame frame,
        TopicLink topic,
        String summary,
        CitedText introduction,
        DrawnTimeline timeline,
        Today today,
        Followed followed,
        Posts posts)
        implements PageView {

    /**
     * What belongs to a topic.
     *
     * @param tracked what it tracks, grouped; empty where it has none
     * @param tracker the table of all that it tracks; none where it tracks nothing
     * @param stories its stories
     */
    public record Followed(List<EntityGroup> tracked, Link tracker, List<StoryTeaser> stories) {

        /** Nothing, as on further pages. */
        public static final Followed NONE = new Followed(List.of(), Link.NONE, List.of());

        public Followed {
            tracked = List.copyOf(tracked);
            stories = List.copyOf(stories);
        }
    }

    /**
     * One page of the posts of a topic.
     *
     * @param leading those on what happened last, at most two; empty on further pages
     * @param groups the others of this page, by when it happened
     * @param pagination which page
     */
    public record Posts(List<PostTeaser> leading, List<PostGroup> groups, Pagination pagination) {

        public Posts {
            leading = List.copyOf(leading);
            groups = List.copyOf(groups);
        }
    }
}
