package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.config.PostKinds;
import tapeout.config.PostKinds.Declared;
import tapeout.config.TextLengths.Range;
import tapeout.content.PostKind;
import tapeout.library.Newsroom;

class KindsTest {

    private static final PostKinds DECLARED =
            declared(new Declared(List.of("event", "claims", "unknowns", "The case against"), null));

    @Test
    void everyPartThatIsMissingIsToldAtTheKind() {
        assertThat(Desk.found(
                        new Newsroom().file("posts/2026/a.md", post("report"), "## The case for", "", "It is."),
                        library -> new Kinds(DECLARED)))
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
                                                + "\nclaims: [{id: c, text: It is., by: Somebody, status: reported}]"
                                                + "\nunknowns: [{id: u, text: When it was.}]",
                                        "### The *case* against",
                                        "",
                                        "It is not."),
                        library -> new Kinds(DECLARED)))
                .isEmpty();
    }

    @Test
    void aKindThatDeclaresNoPartsHasNone() {
        assertThat(Desk.found(
                        new Newsroom().file("posts/2026/a.md", post("brief"), "It is."),
                        library -> new Kinds(DECLARED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "4, true", "5, false"})
    void aBodyIsAsLongAsItsKind(int words, boolean sound) {
        assertThat(Desk.found(
                        new Newsroom().file("posts/2026/a.md", post("report"), "word ".repeat(words)),
                        library -> new Kinds(declared(new Declared(List.of(), new Range(2, 4))))))
                .isEqualTo(
                        sound
                                ? List.of()
                                : List.of("TO-117 content/posts/2026/a.md:6:7 The post has " + words + " word"
                                        + (words == 1 ? "" : "s") + "; 2 to 4 are advised for the kind report."
                                        + " | Say it in another length, or choose another kind."
                                        + " The bounds are tapeout.words.report in jbake.properties."));
    }

    private static PostKinds declared(Declared report) {
        return new PostKinds(Map.of(PostKind.REPORT, report));
    }

    private static String post(String kind) {
        return "title: A post about chips\ndate: 2026-11-20\nsummary: What it says.\ntopics: [chips]\nkind: " + kind;
    }

    private static String told(String what, String hint) {
        return "TO-116 content/posts/2026/a.md:6:7 A post of the kind report " + what + "; this one has none. | " + hint
                + ", or choose another kind. The parts of each kind are tapeout.parts.report in jbake.properties.";
    }
}
