package tapeout.view.context;

import java.util.List;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.value.TimeSpan;
import tapeout.library.Library;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;

/** Posts grouped by when it happened, so that a date that many share stands once, above them. */
public final class PostGroups {

    private static final int FEW = 5;

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

    /**
     * All posts, week by week of publication, the latest first; within a week by when it happened, so that what is dated
     * newest stands first where readers see that date alone.
     */
    public static Stream<Post> latest(Library library) {
        return library.editions().stream().flatMap(week -> ordered(week.posts()).stream());
    }

    /** The first of them, for pages that have nothing else to offer. */
    public static List<PostTeaser> few(Library library, Teasers teasers) {
        return latest(library).limit(FEW).map(teasers::of).toList();
    }

    /** The same order without the groups. */
    public static List<Post> ordered(List<Post> posts) {
        return TimeSpan.ordered(posts, Post::happened);
    }
}
