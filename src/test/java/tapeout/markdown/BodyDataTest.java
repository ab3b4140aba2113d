package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.Body;

/** What a body knows beside its HTML: places, words, hash. */
class BodyDataTest {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.standard();

    @Test
    void countsPlacesInTheWholeFile() {
        String file = "---\ntitle: x\n---\nA 🎉 [[b]]\n> c [[d]]\n";
        Body body = Rendered.of(RENDERER, file, file.indexOf("A 🎉")).body();

        assertThat(body.slots()).extracting(slot -> slot.at().toString()).containsExactly("post.md:4:5", "post.md:5:5");
    }

    @Test
    void countsPlacesPastTabsLineEndingsAndQuotes() {
        assertThat(Rendered.problems("a\r\nb\rc ![](x.png)")).containsExactly("MISSING_ALT_TEXT 3:3");
        assertThat(Rendered.problems("-\ta\n\n\t> b\n\t> ![](x.png)")).containsExactly("MISSING_ALT_TEXT 4:4");
        assertThat(Rendered.problems("|a|\n|-|\n| ![](x.png) |")).containsExactly("MISSING_ALT_TEXT 3:3");
        assertThat(Rendered.problems("a\n: ![](x.png)")).containsExactly("MISSING_ALT_TEXT 2:3");
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

    @Test
    void hashesWhatIsShownAndNotWhereItStands() {
        String hash = hash("a [[b]] [c](d.md)");

        assertThat(hash).matches("[0-9a-f]{32}").isEqualTo(hash("\n\na [[b]] [c](d.md)"));
        assertThat(hash("a [[b]] [c](d.md#e)")).isNotEqualTo(hash);
        assertThat(hash("a [[b|b]] [c](d.md)")).isNotEqualTo(hash);
        assertThat(hash("a [[c]] [c](d.md)")).isNotEqualTo(hash);
        assertThat(hash("a [@b] [c](d.md)")).isNotEqualTo(hash);
        assertThat(hash("[[a]]b")).isNotEqualTo(hash("[[ab]]"));
    }

    @Test
    void leavesItsWordsToTheSite() {
        assertThat(Rendered.html("> [!NOTE]\n> a[^1]\n\n|b|\n|-|\n\n[^1]: c"))
                .contains(
                        "<p class=\"alert-title\">{word body.note}</p>",
                        "aria-label=\"{word body.table 1}: b\"",
                        "aria-label=\"{word body.footnotes}\"",
                        "aria-label=\"{word body.footnote 1}\"",
                        "aria-label=\"{word body.back 1}\"");
    }

    private static String hash(String markdown) {
        return Rendered.of(markdown).body().hash();
    }
}
