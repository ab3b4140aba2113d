package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.library.Newsroom;

class SourcedClaimsTest {

    private static List<String> found(String claim) {
        Newsroom newsroom = new Newsroom()
                .post(
                        "a",
                        "2026-11-20",
                        "sources: [{id: s, publisher: P, title: A title, kind: news, accessed: 2026-11-19}]",
                        "claims: [{" + claim + "}]");
        return Desk.found(newsroom, library -> new SourcedClaims(new Numbers(Desk.ENGLISH)));
    }

    @Test
    void aClaimWithANumberNeedsASource() {
        assertThat(found("id: it, text: It has 900 GB/s., by: A reader, status: reported"))
                .containsExactly("TO-102 content/posts/2026/a.md:8:10 The claim holds a number and has no source."
                        + " | Add sources: with the ids of the sources that have the number.");
    }

    @Test
    void anyOtherClaimNeedsOneToo() {
        assertThat(found("id: it, text: It is the H20., by: A reader, status: reported"))
                .containsExactly("TO-103 content/posts/2026/a.md:8:10 The claim has no source."
                        + " | Add sources: with the ids of the sources that it rests on.");
    }

    @Test
    void oneSourceIsEnough() {
        assertThat(found("id: it, text: It has 900 GB/s., by: A reader, status: reported, sources: [s]"))
                .isEmpty();
    }
}
