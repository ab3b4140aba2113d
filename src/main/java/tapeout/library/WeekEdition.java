package tapeout.library;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Edition;
import tapeout.content.Post;
import tapeout.content.value.IsoWeek;

/**
 * The digest of one week that has posts.
 *
 * @param week the week
 * @param posts published in it, the latest first; never empty
 * @param lead the post that leads it
 * @param written the hand-written part; null where there is none
 */
public record WeekEdition(
        IsoWeek week, List<Post> posts, Post lead, @Nullable Edition written) {

    public WeekEdition {
        posts = List.copyOf(posts);
    }

    /** The posts by rank: the lead, then reports, then what is neither report nor background, each the latest first. */
    public List<Post> ranked() {
        return posts.stream().sorted(Comparator.comparing(this::rank)).toList();
    }

    private int rank(Post post) {
        if (post == lead) {
            return 0;
        }
        return switch (post.teaser().kind()) {
            case REPORT -> 1;
            case ANALYSIS, BRIEF, EXPLAINER, PLAIN -> 2;
            case BACKGROUND -> 3;
        };
    }
}
