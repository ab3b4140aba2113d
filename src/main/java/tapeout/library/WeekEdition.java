package tapeout.library;

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
}
