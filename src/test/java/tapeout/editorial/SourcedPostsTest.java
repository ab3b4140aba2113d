package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class SourcedPostsTest {

    @ParameterizedTest
    @ValueSource(strings = {"status: published", "status: published-date", "tags: [x]"})
    void aPublishedPostNeedsASource(String line) {
        assertThat(Desk.found(new Newsroom().post("a", "2026-11-20", line), library -> new SourcedPosts()))
                .containsExactly("TO-106 content/posts/2026/a.md:1:1 The post is published and lists no source."
                        + " | Add sources: with what it rests on, or make it a draft again.");
    }

    @Test
    void aDraftThatIsShownMayHaveNone() {
        Newsroom newsroom =
                new Newsroom().post("a", "2026-11-20", "status: draft").withDrafts();
        assertThat(newsroom.library().posts()).hasSize(1);
        assertThat(Desk.found(newsroom, library -> new SourcedPosts())).isEmpty();
    }

    @Test
    void oneSourceIsEnough() {
        assertThat(Desk.found(
                        new Newsroom()
                                .post(
                                        "a",
                                        "2026-11-20",
                                        "sources: [{id: s, publisher: P, title: A title, kind: news, accessed: 2026-11-19}]"),
                        library -> new SourcedPosts()))
                .isEmpty();
    }
}
