package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.content.Post;
import tapeout.content.value.Tag;

class TagNamesTest {

    @Test
    void spellingsOfOneTagAreOneTagAsFirstSpelled() {
        Newsroom newsroom = new Newsroom()
                .post("new", "2026-11-23", "tags: [AI, open weights, caf\u00e9]")
                .post("old", "2026-11-20", "tags: [ai]")
                .post("other", "2026-11-22", "tags: [open-weights, cafe\u0301]");

        Library library = newsroom.library();

        assertThat(library.tags()).extracting(Tag::text).containsExactly("ai", "cafe\u0301", "open-weights");
        assertThat(library.postsOfTag(library.tags().get(0)))
                .extracting(Post::id)
                .containsExactly("new", "old");
        assertThat(library.tagsOf(library.posts().get(0)))
                .extracting(Tag::text)
                .containsExactly("ai", "open-weights", "cafe\u0301");
        assertThat(newsroom.problems())
                .as("what looks alike is no other spelling")
                .hasSize(2)
                .noneMatch(problem -> problem.contains("caf"))
                .first()
                .isEqualTo("TAG_SPELLING content/posts/2026/new.md:7:8: The tag \"AI\" is spelled \"ai\" in"
                        + " content/posts/2026/old.md:7:8, and shown so. Write \"ai\" here, or \"AI\" there.");
    }

    @Test
    void ofOneDayTheFirstFileDecides() {
        assertThat(problems("[AI]", "[ai]"))
                .containsExactly(
                        "TAG_SPELLING content/posts/2026/b.md:7:8: The tag \"ai\""
                                + " is spelled \"AI\" in content/posts/2026/a.md:7:8, and shown so. Write \"AI\" here, or \"ai\" there.");
    }

    @Test
    void aTagTwiceInOnePostIsShownOnceAndTold() {
        assertThat(problems("[ai, AI, ai]", "[x]"))
                .containsExactly(
                        "TAG_SPELLING content/posts/2026/a.md:7:12: The tag \"AI\" stands in this list already, as \"ai\"."
                                + " Keep one of the two.",
                        "TAG_SPELLING content/posts/2026/a.md:7:16: The tag \"ai\" stands in this list already."
                                + " Keep one of the two.");
    }

    @Test
    void cAndItsHeirsAreThreeTags() {
        assertThat(problems("[C, \"C#\", C++, 🚀]", "[C#, 🛰]")).isEmpty();
    }

    @Test
    void tagsThatLookAlikeAreTold() {
        assertThat(problems("[C]", "[\u0421]"))
                .containsExactly("TAG_SPELLING content/posts/2026/b.md:7:8: The tag \"\u0421\" looks like the one in"
                        + " content/posts/2026/a.md:7:8 and is another one, for letters in it are of another"
                        + " alphabet. Type it anew here or there; if both are meant, add a word to one of them.");
        assertThat(problems("[Chips]", "[\u0421hips]")).hasSize(1);
        assertThat(problems("[chips]", "[\u0441hi\u0440s]")).hasSize(1);
        assertThat(problems("[AI]", "[\u0391\u0399]")).hasSize(1);
        assertThat(problems("[\u0421\u0428\u0410, \u0447\u0438\u043f\u044b]", "[CIIIA, USA, \u0438\u0438]"))
                .isEmpty();
    }

    @Test
    void tagsThatWantOneAddressAreBothNamed() {
        assertThat(problems("[x, R&D]", "[R D]"))
                .containsExactly(
                        "TAG_CLASH content/posts/2026/b.md:7:8: The tag \"R D\" here and the tag"
                                + " \"R&D\" in content/posts/2026/a.md:7:11 both want the address \"r-d\". Rename one of the two, or spell both alike.");
    }

    private static List<String> problems(String first, String second) {
        return new Newsroom()
                .post("a", "2026-11-20", "tags: " + first)
                .post("b", "2026-11-20", "tags: " + second)
                .problems();
    }
}
