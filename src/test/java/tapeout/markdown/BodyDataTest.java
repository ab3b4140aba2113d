package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Body;
import tapeout.content.value.QuotationMarks;
import tapeout.markdown.html.BodyWords;

/** What a body knows beside its HTML: places, words, hash. */
class BodyDataTest {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.standard();

    @Test
    void countsPlacesInTheWholeFile() {
        String file = "---\ntitle: x\n---\nA 🎉 [[b]]\n> c [[d]]\n";
        Body body = Rendered.of(RENDERER, file, file.indexOf("A 🎉")).body();

        assertThat(body.entityLinks())
                .extracting(link -> link.at().toString())
                .containsExactly("post.md:4:5", "post.md:5:5");
    }

    @Test
    void countsPlacesPastTabsLineEndingsAndQuotes() {
        assertThat(Rendered.problems("a\r\nb\rc ![](x.png)")).containsExactly("MISSING_ALT_TEXT 3:3");
        assertThat(Rendered.problems("-\ta\n\n\t> b\n\t> ![](x.png)")).containsExactly("MISSING_ALT_TEXT 4:4");
        assertThat(Rendered.problems("|a|\n|-|\n| ![](x.png) |")).containsExactly("MISSING_ALT_TEXT 3:3");
        assertThat(Rendered.problems("a\n: ![](x.png)")).containsExactly("MISSING_ALT_TEXT 2:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0002", "\u0000", "\f", "\u001B", "\u007F", "\u000B", "\u0085", "\u0086", "\u2028", "\u2029",
                "\uFEFF", "\uFDD0", "\uFFFF", "\uD800"
            })
    void takesOutWhatCannotBeShown(String hidden) {
        Rendered rendered = Rendered.of("ab\n\n*c" + hidden + "d* ![](x.png)" + hidden + "\n\n`e" + hidden + "f`");

        assertThat(rendered.html()).startsWith("<p>ab</p>\n<p><em>cd</em> <img").endsWith("<p><code>ef</code></p>");
        assertThat(rendered.problems())
                .containsExactly(
                        "HIDDEN_CHARACTER 3:3",
                        "MISSING_ALT_TEXT 3:7",
                        "HIDDEN_CHARACTER 3:17",
                        "HIDDEN_CHARACTER 5:3");
    }

    @Test
    void takesOutWhatReferencesName() {
        assertThat(Rendered.html("a&#2;b <b>c&#x1b;</b> [d](e.md \"f&#3;\")"))
                .isEqualTo("<p>ab <b>c</b> <a href=\"{link e.md}\" title=\"f\">d</a></p>");
        assertThat(Rendered.problems("a&#2;b")).containsExactly("HIDDEN_CHARACTER 1:2");
        assertThat(Rendered.problems("a&#x2028;b")).containsExactly("HIDDEN_CHARACTER 1:2");
        assertThat(Rendered.problems("<div>\na&#2;b\n</div>")).containsExactly("HIDDEN_CHARACTER 1:6");
        assertThat(Rendered.problems("x".repeat(9) + "\u0001".repeat(500))).hasSize(10);
        assertThat(Rendered.problems("a\tb\r\nc 🎉")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "one two-three four's → 3",
                "*a* **b**c `d e` → 4",
                "[[huawei]] makes [[a|Ascend 910C]] → 3",
                "-- 6,688 tokens/s → 2",
                "昇腾芯片 910 → 5",
                "![an image](x.png) said → 2",
            })
    void countsWords(String markdown, int words) {
        assertThat(Rendered.of(markdown).body().words()).isEqualTo(words);
    }

    @Test
    void countsWordsAcrossBlocks() {
        assertThat(Rendered.of("## a b\n\n- c\n- d\n\n|e|f|\n|-|-|\n|g|h|")
                        .body()
                        .words())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "It has 900 GB/s, 141 GB, and 900 again. → 900 141",
                "It sold 14,000 in 2023. → 14,000 2023",
                "Of 1,900. Then 3.5, and 7,, → 1,900 3.5 7",
                "From 20-30 to V4 and H200. → 20 30 4 200",
                "It took 9*0*0 days. → 900",
                "`384` of [12](https://example.org/36/ \"24\") → 384 12",
                "No number, no digit. → ''",
            })
    void collectsNumbers(String markdown, String numbers) {
        assertThat(Rendered.of(markdown).body().numbers()).isEqualTo(numbers);
    }

    @Test
    void collectsNumbersAcrossBlocks() {
        assertThat(Rendered.of("# 1\n2\n\n|3|4|\n|-|-|\n|50|6|").body().numbers())
                .isEqualTo("1 2 3 4 50 6");
    }

    @Test
    void speaksAnotherLanguage() {
        BodyWords german = new BodyWords(
                "Hinweis",
                "Tipp",
                "Wichtig",
                "Warnung",
                "Vorsicht",
                n -> "Tabelle " + n,
                new BodyWords.Footnotes("Fußnoten", n -> "Fußnote " + n, n -> "Zurück zu Fußnote " + n),
                new QuotationMarks("„", "“", "‚", "‘"));
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().words(() -> german).build();

        assertThat(Rendered.of(renderer, "> [!NOTE]\n> a[^1]\n\n|b|\n|-|\n\n[^1]: c", 0)
                        .html())
                .contains("Hinweis", "\"Tabelle 1: b\"", "\"Fußnoten\"", "\"Fußnote 1\"", "\"Zurück zu Fußnote 1\"");
    }

    /** A build that only renders such bodies does not read the words of the interface. */
    @Test
    void asksForWordsOnlyWhereABodyShowsOne() {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .words(() -> {
                    throw new IllegalStateException("asked");
                })
                .build();

        assertThat(Rendered.of(renderer, "## a\n\n> b *c* [d](https://e.example/)\n\n- f\n", 0)
                        .html())
                .contains("<em>c</em>");
        assertThatThrownBy(() -> Rendered.of(renderer, "> [!NOTE]\n> a", 0)).hasMessage("asked");
    }
}
