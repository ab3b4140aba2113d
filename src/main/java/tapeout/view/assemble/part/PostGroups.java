package tapeout.view.assemble.part;

import java.util.List;
import java.util.Optional;
import tapeout.content.Post;
import tapeout.content.value.When;
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

    /** By the spans of {@link TimeGroups}; posts on what has no date are last. */
    public List<PostGroup> of(List<Post> posts) {
        return groups.of(posts, PostGroups::event).entrySet().stream()
                .map(group -> new PostGroup(
                        group.getKey(),
                        group.getValue().stream().map(site::teaser).toList()))
                .toList();
    }

    /** The same order without the groups. */
    public static List<Post> ordered(List<Post> posts) {
        return TimeGroups.ordered(posts, PostGroups::event);
    }

    private static Optional<When> event(Post post) {
        return Optional.ofNullable(post.event()).flatMap(event -> Optional.ofNullable(event.date()));
    }
}
