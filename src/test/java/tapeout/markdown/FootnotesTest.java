package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

    @Test
    void leadsThereAndBack() {
        assertThat(html("A[^x] b[^x].\n\n[^x]: Why *so*.")).isEqualTo("""
                        <p>A<sup class="footnote-mention"><a id="fnref_1" href="#fn_1" aria-label="Footnote 1" role="doc-noteref">1</a></sup> \
                        b<sup class="footnote-mention"><a id="fnref_1-1" href="#fn_1" aria-label="Footnote 1" role="doc-noteref">1</a></sup>.</p>
                        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                        <ol>
                        <li id="fn_1">
                        <p>Why <em>so</em>. <a href="#fnref_1" aria-label="Back to the text at footnote 1" class="footnote-back" role="doc-backlink">↩</a> \
                        <a href="#fnref_1-1" aria-label="Back to the text at footnote 1-2" class="footnote-back" role="doc-backlink">↩</a></p>
                        </li>
                        </ol>
                        </section>""");
    }

    @Test
    void numbersByFirstMention() {
        assertThat(html("[^b] [^a]\n\n[^a]: first\n[^b]: second"))
                .containsSubsequence("#fn_1\"", "#fn_2\"", "<li id=\"fn_1\">\n<p>second", "<li id=\"fn_2\">\n<p>first");
    }

    @Test
    void holdsBlocksAndFurtherFootnotes() {
        assertThat(html("[^a]\n\n[^a]: one\n\n    - two[^b]\n\n[^b]: three"))
                .contains("<li id=\"fn_1\">\n<p>one</p>\n<ul>\n<li>two<sup", "<li id=\"fn_2\">\n<p>three <a");
    }

    @Test
    void reportsWhatDoesNotFit() {
        assertThat(problems("a [^b] c")).containsExactly("UNDEFINED_FOOTNOTE 1:3");
        assertThat(html("a [^b] c")).isEqualTo("<p>a [^b] c</p>");
        assertThat(problems("a\n\n[^b]: c")).containsExactly("UNUSED_FOOTNOTE 3:1");
        assertThat(problems("a[^b]\n\n[^b]: c\n[^b]: d")).containsExactly("UNUSED_FOOTNOTE 4:1");
    }

    @Test
    void takesTheLabelUpToItsBracket() {
        assertThat(html("a[^1]\n\n[^1]: see [x]: y")).contains("<p>see [x]: y <a");
        assertThat(html("a\\[^1]")).isEqualTo("<p>a[^1]</p>");
        assertThat(html("`[^1]` [^] [^a b]")).isEqualTo("<p><code>[^1]</code> [^] [^a b]</p>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 199, 400, 999, 1_000, 100_000})
    void isDefinedByEveryLabelThatMentionsIt(int length) {
        String label = "x".repeat(length);
        String text = "a[^%s]\n\n[^%s]: b".formatted(label, label);
        assertThat(problems(text)).isEmpty();
        assertThat(html(text)).contains("<p>b <a");
    }

    @Test
    void listsItsAnchors() {
        assertThat(Rendered.of("## Fn 1\n\na[^1]\n\n[^1]: b").body().anchors())
                .containsExactly("fn-1", "fn_1", "fnref_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[^two words]",
                "a[^ b]",
                "a[^b ]",
                "a[^]",
                "a[^two\nwords]",
                "a^[A note, said here.]",
                "a^[See [b](https://b.example/) there.]"
            })
    void isToldWhereItIsWrittenSoThatItIsNone(String text) {
        assertThat(problems(text)).containsExactly("UNREAD_FOOTNOTE 1:2");
        assertThat(problems("## b\n\n- " + text)).containsExactly("UNREAD_FOOTNOTE 3:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "", " b", "a\tb", "two words, and more"})
    void isNoLinkWhereItsLabelIsNone(String label) {
        for (String note : new String[] {"Note.", "A note of words.", "https://a.example/"}) {
            String text = "a[^" + label + "]\n\n[^" + label + "]: " + note;
            assertThat(problems(text)).containsExactly("UNREAD_FOOTNOTE 1:2", "UNREAD_FOOTNOTE 3:1");
            assertThat(html(text)).contains("<p>[^").contains(note);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[^two words]`",
                "\\[^two words]",
                "[^two words](https://a.example/)",
                "^[raised](https://a.example/)",
                "[^a-z ]",
                "[^ ]+",
                "[^\"' ]",
                "x^[2]",
                "x^[i]",
                "[^ab ]*"
            })
    void isNotSeenInWhatIsNone(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void hasText() {
        assertThat(problems("a[^b]\n\n[^b]:")).containsExactly("UNREAD_FOOTNOTE 3:1");
        assertThat(problems("a[^b]\n\n[^b]:\n\nc")).containsExactly("UNREAD_FOOTNOTE 3:1");
        assertThat(problems("a[^b]\n\n[^b]:\n\n    c")).isEmpty();
    }

    @Test
    void standsBehindAnExclamationMark() {
        assertThat(html("Wow![^1]\n\n[^1]: b")).startsWith("<p>Wow!<sup");
        assertThat(html("Wow![@hf]")).isEqualTo("<p>Wow!{source hf 0}</p>");
        assertThat(html("\\![^1]\n\n[^1]: b")).startsWith("<p>!<sup");
        assertThat(html("![^1](x.png)")).startsWith("<p><img");
        assertThat(problems("Wow![^1]")).containsExactly("UNDEFINED_FOOTNOTE 1:5");
    }

    @Test
    void isNoCodeHoweverFarItsTextStands() {
        assertThat(html("a[^b]\n\n[^b]:" + " ".repeat(20) + "c"))
                .contains("<p>c <a")
                .doesNotContain("<pre");
        assertThat(html("a[^b]\n\n[^b]:\t\tc\n\n        d")).contains("<p>c</p>\n<pre tabindex=\"0\"><code>d\n");
        assertThat(html("a[^b]\n\n[^b]:\n        c")).contains("<pre tabindex=\"0\"><code>c\n");
    }

    @Test
    void neverSharesAnIdWithAHeadingOrATerm() {
        assertThat(Rendered.of("## x {#fn_1}\n\n<b id=\"fnref_1\">y</b>\n\nfn 1\n: z[^1]\n\n[^1]: b")
                        .body()
                        .anchors())
                .containsExactly("fn_1", "fnref_1", "fn-1", "fn_1-1", "fnref_1-1");
    }
}
