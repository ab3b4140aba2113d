package tapeout.view.assemble.part;

import java.util.List;
import tapeout.content.Post;
import tapeout.view.context.SiteContext;
import tapeout.view.part.PostGroup;

/** Posts grouped by when it happened, so that a date that many share stands once, above them. */
public final class PostGroups {

    private final SiteContext site;
    private final TimeGroups groups;

    public PostGroups(SiteContext site) {
        this.site = site;
        this.groups = new TimeGroups(site);
    }

    /** By the spans of {@link TimeGroups}; posts on an event without a date are last. */
    public List<PostGroup> of(List<Post> posts) {
        return groups.of(posts, Post::happened).entrySet().stream()
                .map(group -> new PostGroup(
                        group.getKey(),
                        group.getValue().stream().map(site::teaser).toList()))
                .toList();
    }

    /** The same order without the groups. */
    public static List<Post> ordered(List<Post> posts) {
        return TimeGroups.ordered(posts, Post::happened);
    }
}
