package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tapeout.config.PostParts;
import tapeout.content.PostKind;
import tapeout.library.Newsroom;

class PartsTest {

    private static final PostParts DECLARED =
            new PostParts(Map.of(PostKind.REPORT, List.of("event", "claims", "unknowns", "The case against")));

    @Test
    void everyPartThatIsMissingIsToldAtTheKind() {
        assertThat(Desk.found(
                        new Newsroom().file("posts/2026/a.md", post("report"), "## The case for", "", "It is."),
                        library -> new Parts(DECLARED)))
                .containsExactlyInAnyOrder(
                        told("has the key \"event\"", "Add \"event:\" to the front matter"),
                        told("has the key \"claims\"", "Add \"claims:\" to the front matter"),
                        told("has the key \"unknowns\"", "Add \"unknowns:\" to the front matter"),
                        told(
                                "has a heading \"The case against\"",
                                "Add \"## The case against\" and what belongs there"));
    }

    @Test
    void aHeadingOfAnyLevelAndCaseIsThePart() {
        assertThat(Desk.found(
                        new Newsroom()
                                .file(
                                        "posts/2026/a.md",
                                        post("report")
                                                + "\nevent: {date: 2026-11-01, label: It happened}"
                                                + "\nclaims: [{text: It is., by: Somebody, status: reported}]"
                                                + "\nunknowns: [{id: u, text: When it was.}]",
                                        "### The *case* against",
                                        "",
                                        "It is not."),
                        library -> new Parts(DECLARED)))
                .isEmpty();
    }

    @Test
    void aKindThatDeclaresNoPartsHasNone() {
        assertThat(Desk.found(
                        new Newsroom().file("posts/2026/a.md", post("brief"), "It is."),
                        library -> new Parts(DECLARED)))
                .isEmpty();
    }

    private static String post(String kind) {
        return "title: A post about chips\ndate: 2026-11-20\nsummary: What it says.\ntopics: [chips]\nkind: " + kind;
    }

    private static String told(String what, String hint) {
        return "TO-116 content/posts/2026/a.md:6:7 A post of the kind report " + what + "; this one has none. | " + hint
                + ", or choose another kind. The parts of each kind are tapeout.parts.report in jbake.properties.";
    }
}
