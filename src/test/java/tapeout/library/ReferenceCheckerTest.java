package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceCheckerTest {

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(new Newsroom()
                        .organization("nvidia")
                        .chip("h100", "nvidia")
                        .post("a", "2026-11-20")
                        .problems())
                .isEmpty();
    }

    @Test
    void namesAnUnknownTopicAndWhatWasMeant() {
        assertThat(new Newsroom()
                        .file(
                                "posts/2026/a.md",
                                "title: A post about it\ndate: 2026-11-20\n"
                                        + "summary: A summary that is long enough to be one, of a post.\n"
                                        + "topics: [chip]\nkind: brief")
                        .problems())
                .containsExactly(
                        "UNKNOWN_TOPIC content/posts/2026/a.md:5:10: There is no topic \"chip\". Did you mean \"chips\"?");
    }

    @Test
    void namesAnUnknownStory() {
        assertThat(new Newsroom().post("a", "2026-11-20", "story: nowhere").problems())
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_STORY content/posts/2026/a.md:7:8: There is no story \"nowhere\".");
    }

    @Test
    void wantsAVendorToBeAnOrganization() {
        assertThat(new Newsroom().chip("h100", "nvidia").chip("h200", "h100").problems())
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("UNKNOWN_ENTITY") && problem.contains("no organization"));
    }

    @Test
    void saysThatATargetIsHeldBack() {
        assertThat(new Newsroom()
                        .post("draft", "2026-11-20", "status: draft", "unknowns: [{id: x, text: What.}]")
                        .post("a", "2026-11-21", "answers: [{question: draft#x, text: So.}]")
                        .problems())
                .singleElement()
                .asString()
                .contains("UNKNOWN_POST")
                .contains("exists but is held back: it is a draft.");
    }

    @Test
    void namesAnUnknownQuestionOfAKnownPost() {
        assertThat(new Newsroom()
                        .post("asks", "2026-11-20", "unknowns: [{id: how-much, text: What.}]")
                        .post("a", "2026-11-21", "answers: [{question: asks#how-mich, text: So.}]")
                        .problems())
                .singleElement()
                .asString()
                .contains("There is no unknown \"how-mich\" in content/posts/2026/asks.md.")
                .endsWith("Did you mean \"how-much\"?");
    }

    @Test
    void letsOnlyALaterPostAnswer() {
        Newsroom newsroom = new Newsroom()
                .post("asks", "2026-11-20T10:00:00Z", "unknowns: [{id: x, text: What.}]")
                .post("later", "2026-11-20T11:00:00Z", "answers: [{question: asks#x, text: So.}]")
                .post("same", "2026-11-20T10:00:00Z", "answers: [{question: asks#x, text: So.}]");
        assertThat(newsroom.problems()).isEmpty();
        assertThat(newsroom.post("early", "2026-11-20", "answers: [{question: asks#x, text: So.}]")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("EARLY_ANSWER content/posts/2026/early.md:7:22: The question \"asks#x\"");
    }

    @Test
    void namesBothPostsOfAnAmbiguousName() {
        assertThat(new Newsroom()
                        .post("same", "2025-11-20")
                        .post("same", "2026-11-20")
                        .file("editions/2026-W47.md", "lead: same")
                        .problems())
                .singleElement()
                .asString()
                .contains("content/posts/2026/same.md, content/posts/2025/same.md");
    }

    @Test
    void findsTwoEntitiesWithOneId() {
        assertThat(new Newsroom().organization("x").chip("x", "x").problems())
                .anyMatch(problem -> problem.startsWith("DUPLICATE_ENTITY") && problem.contains("content/chips/x.md"));
    }

    @Test
    void findsEveryKindOfCircle() {
        assertThat(new Newsroom()
                        .organization("a", "parent: b")
                        .organization("b", "parent: a")
                        .chip("old", "a", "successor_of: new")
                        .chip("new", "a", "successor_of: old")
                        .file(
                                "stories/s.md",
                                "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]\nfollows: s")
                        .problems())
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("CIRCULAR_REFERENCE"))
                .anyMatch(problem -> problem.contains("\"follows\" runs in a circle: s → s"))
                .anyMatch(problem -> problem.contains("a → b → a"));
    }

    @Test
    void findsAnEntityThatABodyNames() {
        assertThat(new Newsroom()
                        .file("about.md", "title: About", "We follow [[nvidja]].")
                        .organization("nvidia")
                        .problems())
                .containsExactly("UNKNOWN_ENTITY content/about.md:4:11: There is no entity, topic or story \"nvidja\"."
                        + " Did you mean \"nvidia\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[nodiscard]]       | put code between backticks
            [[Category:Chips]]  | Write the id of one
            [[organization:nvidia]] | Did you mean "nvidia"?
            [[organizations/nvidia.md]] | Did you mean "nvidia"?
            [[nvidia#history]]  | Write [[nvidia]], which leads to the page as a whole
            """)
    void saysWhatADoubleBracketThatIsNoLinkCanBe(String written, String hint) {
        assertThat(new Newsroom()
                        .file("about.md", "title: About", "We use " + written + " here.")
                        .organization("nvidia")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_ENTITY content/about.md:4:8")
                .contains(hint);
    }
}
