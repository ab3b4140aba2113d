package tapeout.view.assemble.part;

import java.util.List;
import tapeout.content.Post;
import tapeout.content.value.TimeSpan;
import tapeout.view.context.Teasers;
import tapeout.view.context.Wording;
import tapeout.view.part.PostGroup;

/** Posts grouped by when it happened, so that a date that many share stands once, above them. */
public final class PostGroups {

    private final Teasers teasers;
    private final TimeGroups groups;

    public PostGroups(Teasers teasers, Wording wording) {
        this.teasers = teasers;
        this.groups = new TimeGroups(wording);
    }

    /** By the spans of {@link TimeGroups}; posts on an event without a date are last. */
    public List<PostGroup> of(List<Post> posts) {
        return groups.of(posts, Post::happened).entrySet().stream()
                .map(group -> new PostGroup(
                        group.getKey(),
                        group.getValue().stream().map(teasers::of).toList()))
                .toList();
    }

    /** The same order without the groups. */
    public static List<Post> ordered(List<Post> posts) {
        return TimeSpan.ordered(posts, Post::happened);
    }
}
