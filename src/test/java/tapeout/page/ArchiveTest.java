package tapeout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tapeout.content.Post;
import tapeout.library.Newsroom;

/** The archive goes by what happened; of one day it has the order that posts have everywhere. */
class ArchiveTest {

    @Test
    void postsOfOneDayStandTheLatestFirst() {
        Newsroom newsroom = new Newsroom()
                .post("a", "2026-11-20", "event: {date: 2026-11-01, label: One}")
                .post("b", "2026-11-22T23:50:00Z", "event: {date: 2026-11-01, label: Two}")
                .post("c", "2026-11-23T00:30:00+01:00", "event: {date: 2026-11-01, label: Three}")
                .post("d", "2026-11-02");

        assertThat(new Archive(newsroom.library().posts()).latestOfYears())
                .extracting(Post::id)
                .containsExactly("d", "c", "b", "a");
    }
}
