package tapeout.view.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Pieces;
import tapeout.problem.SourceLocation;

class FirstParagraphTest {

    private static final BodySlot SLOT = new BodySlot.OnPage(0);

    /** A bar stands for a slot. */
    private static String of(String html) {
        List<String> pieces = List.of(html.split("\\|", -1));
        return FirstParagraph.of(new Body(
                Pieces.of(pieces),
                Collections.nCopies(pieces.size() - 1, SLOT),
                Pieces.of(List.of("", "")),
                List.of(),
                List.of(),
                List.of(),
                "",
                0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<h1>A</h1><p>One <em>two</em>.</p><p>Three</p> → One two.",
                "<p>One | two| three.</p> → One two three.",
                "<p></p><p> | </p><p class=\"a\">Four</p> → Four",
                "<ul><li>a|</li><li>b|</li></ul>|<p>At | last</p> → At last",
                "<pre><code>no</code></pre><p>A &amp; b</p> → A & b",
                "<p>One</|p> → One",
                "<|p>One</p> → One",
                "<ul><li>a</li></ul> → ''",
                "<p>10<sup>26</sup> of H<sub>2</sub>O</p> → 10²⁶ of H₂O",
                "<p class=\"chart-source\"><a href=\"|\">n.csv</a></p><p>So</p> → So",
                "<ol><li><p class=\"timeline-date\">|</p><p class=\"timeline-label\">It</p></li></ol><p>So</p> → So",
                "<p>never ends → ''",
            })
    void isTheFirstThatSaysSomething(String html, String text) {
        assertThat(of(html)).isEqualTo(text);
    }

    @Test
    void hasNoSpaceWhereACitationStood() {
        SourceLocation at = SourceLocation.of("a.md");
        Body body = new Body(
                Pieces.of(List.of("<p>It ran ", " and stopped ", ", he said.</p>")),
                List.of(new BodySlot.Citation("a", 1, at), new BodySlot.Citation("a", 2, at)),
                Pieces.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                "",
                0);
        assertThat(FirstParagraph.of(body)).isEqualTo("It ran and stopped, he said.");
    }

    @Test
    @Timeout(5)
    void takesTimeLinearInThePieces() {
        List<String> pieces = new ArrayList<>(Collections.nCopies(100_000, "<li>an entry</li>"));
        assertThat(of(String.join("|", pieces))).isEmpty();
        assertThat(of("<p>" + String.join("|", Collections.nCopies(100_000, "a word or two "))))
                .isEmpty();
    }
}
