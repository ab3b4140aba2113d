package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class CoveredSourcesTest {

    private static final String STORY = "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]";

    private static List<String> found(Newsroom newsroom) {
        return Desk.found(newsroom, CoveredSources::new);
    }

    private static String about(String url) {
        return "sources: [{id: s, publisher: P, title: A title, kind: news, accessed: 2026-11-19, url: \"" + url
                + "\"}]";
    }

    /** A newsroom whose earlier post is about one address. */
    private static Newsroom newsroom() {
        return new Newsroom()
                .file("stories/s.md", STORY)
                .file("stories/other.md", STORY)
                .post(
                        "earlier",
                        "2026-11-18",
                        about("https://example.org/a"),
                        "story: s",
                        "unknowns: [{id: q, text: What.}]",
                        "claims: [{id: c, text: It is so., by: A reader, status: reported}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "https://www.example.org/a/",
                "https://EXAMPLE.org:443/a?utm_source=x&fbclid=y#part",
            })
    void theSameNewsIsNotToldTwice(String url) {
        assertThat(found(newsroom().post("later", "2026-11-20", about(url))))
                .containsExactly(
                        "TO-109 content/posts/2026/later.md:7:11 The post is about its first source, \"s\", and so is"
                                + " the earlier content/posts/2026/earlier.md. | Link to the earlier post, answer one of its"
                                + " questions or join its story; or list first what is new here.");
    }

    @Test
    void anotherAddressIsOtherNews() {
        assertThat(found(newsroom().post("later", "2026-11-20", about("https://example.org/b"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story: s",
                "answers: [{question: earlier#q, text: So.}]",
                "claims: [{id: claim-1, text: It is not., by: A reader, status: disputed, disputes: [earlier#c]}]",
            })
    void aFollowUpNamesWhatItFollows(String line) {
        assertThat(found(newsroom().post("later", "2026-11-20", about("https://example.org/a"), line)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[so](earlier.md)", "[so](../2026/earlier.md#part)", "[so](/posts/2026/earlier/)"})
    void orLinksToIt(String link) {
        assertThat(found(newsroom().file("posts/2026/later.md", later(), "We said " + link + ".")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[so](other.md)", "[so](/posts/2026/)", "[so](https://example.org/earlier/)"})
    void anotherLinkIsNone(String link) {
        assertThat(found(newsroom().file("posts/2026/later.md", later(), "We said " + link + ".")))
                .hasSize(1);
    }

    private static String later() {
        return "title: The later post\ndate: 2026-11-20\nsummary: A summary that is long enough to be one, of a post.\n"
                + "topics: [chips]\nkind: report\n" + about("https://example.org/a");
    }

    @Test
    void anotherStoryIsNone() {
        assertThat(found(newsroom().post("later", "2026-11-20", about("https://example.org/a"), "story: other")))
                .hasSize(1);
    }

    @Test
    void aPostIsAboutItsFirstSourceOnly() {
        String two = "sources: [{id: t, publisher: P, title: A title, kind: news, accessed: 2026-11-19}, "
                + about("https://example.org/a").substring("sources: [".length());
        assertThat(found(newsroom().post("later", "2026-11-20", two))).isEmpty();
    }

    @Test
    void sourcesWithoutAnAddressAreNotCompared() {
        String none = "sources: [{id: s, publisher: P, title: A title, kind: news, accessed: 2026-11-19}]";
        assertThat(found(new Newsroom().post("a", "2026-11-18", none).post("b", "2026-11-20", none)))
                .isEmpty();
    }

    @Test
    void theFirstOfManyIsTheOneThatIsNamed() {
        String url = about("https://example.org/a");
        assertThat(found(newsroom().post("b", "2026-11-19", url).post("c", "2026-11-20", url)))
                .hasSize(2)
                .allMatch(problem -> problem.contains("so is the earlier content/posts/2026/earlier.md"));
    }

    @Test
    void whatOnlyALaterPostNamesDoesNotHelpTheEarlierOne() {
        String url = about("https://example.org/a");
        assertThat(found(new Newsroom()
                        .file("stories/s.md", STORY)
                        .post("a", "2026-11-18", url)
                        .post("b", "2026-11-19", url, "story: s")
                        .post("c", "2026-11-20", url, "story: s")))
                .singleElement()
                .asString()
                .startsWith("TO-109 content/posts/2026/b.md");
    }
}
