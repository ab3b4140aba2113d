package tapeout.library.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tapeout.content.Post;
import tapeout.content.type.EntityTypes;
import tapeout.library.Library;
import tapeout.library.Newsroom;

class RelatedPostsTest {

    @Test
    void looksAtNoMorePostsOnALargeSite() {
        int small = mostVisits(100);
        assertThat(small).isPositive();
        assertThat(mostVisits(400)).isEqualTo(small);
    }

    @Test
    void looksAtEachListOnBothSidesOnly() {
        // three lists, 20 neighbours on either side and the post itself
        assertThat(mostVisits(100)).isEqualTo(3 * 41);
    }

    /** First stands who shares both tags, then the nearest, of two as near the later. */
    @Test
    void ranksByPointsThenByDistance() {
        Newsroom newsroom = new Newsroom();
        for (int i = 0; i < 60; i++) {
            newsroom.post(
                    "post-" + i,
                    LocalDate.of(2026, 11, 20).minusDays(i).toString(),
                    i == 12 || i == 30 ? "tags: [x, y]" : "tags: [x]");
        }
        Library library = newsroom.library();
        assertThat(library.related(library.post("post-30").orElseThrow()))
                .map(Post::id)
                .containsExactly("post-12", "post-29", "post-31", "post-28", "post-32");
    }

    /** How many candidates the post is compared with that is compared with most, where all share everything. */
    private static int mostVisits(int count) {
        Newsroom newsroom = new Newsroom().organization("nvidia");
        for (int i = 0; i < count; i++) {
            newsroom.post(
                    "post-" + i, LocalDate.of(2026, 11, 20).minusDays(i).toString(), "entities: [nvidia]", "tags: [x]");
        }
        List<Post> posts = newsroom.library().posts();
        AtomicInteger visits = new AtomicInteger();
        RelatedPosts related =
                new RelatedPosts(new PostIndex(posts, Set.of("nvidia"), EntityTypes.NONE), visits::incrementAndGet);
        int most = 0;
        for (Post post : posts) {
            visits.set(0);
            related.of(post);
            most = Math.max(most, visits.get());
        }
        return most;
    }
}
