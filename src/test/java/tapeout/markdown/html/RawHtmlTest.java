package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.markdown.Rendered;

class RawHtmlTest {

    @Test
    void keepsWhatIsAllowed() {
        assertThat(html("H<sub>2</sub>O, <kbd>Ctrl</kbd>+<kbd>C</kbd>"))
                .isEqualTo("<p>H<sub>2</sub>O, <kbd>Ctrl</kbd>+<kbd>C</kbd></p>");
        assertThat(html("a<br>b<wbr/>c")).isEqualTo("<p>a<br>b<wbr>c</p>");
        assertThat(html("<abbr title='Total \"x\"'>TPP</abbr>"))
                .isEqualTo("<p><abbr title=\"Total &quot;x&quot;\">TPP</abbr></p>");
        assertThat(problems("H<sub>2</sub>O <!-- note -->")).isEmpty();
    }

    @Test
    void keepsMarkdownWithinHtml() {
        assertThat(html("<mark>*a* [[b]]</mark>")).isEqualTo("<p><mark><em>a</em> {entity b}</mark></p>");
        assertThat(html("<details>\n<summary>More</summary>\n\nSome *text*.\n\n- x\n\n</details>"))
                .isEqualTo("<details>\n<summary>More</summary>\n<p>Some <em>text</em>.</p>\n"
                        + "<ul>\n<li>x</li>\n</ul>\n</details>");
    }

    @Test
    void takesTheOnlyParagraphOfASummaryForItsLine() {
        String wrapped = "<details>\n<summary><span><p>More</p>\n</span></summary>\n<p>a</p>\n</details>";
        assertThat(html(wrapped)).contains("<summary><span><span>More</span>", "</summary>", "<p>a</p>");
        assertThat(problems(wrapped)).isEmpty();
        assertThat(problems("<details>\n<summary><p>a</p><p>b</p></summary>\nc\n</details>"))
                .containsExactly("HTML_DROPPED 2:1");
    }

    @Test
    void coloursCodeAsBetweenFences() {
        String block = "<pre><code class=\"language-java\">int a = 1 &lt; 2;\n\n\"b\"</code></pre>";
        Rendered code = Rendered.of(block);
        assertThat(code.html())
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\"><span class=\"code-name\">int</span> a = "
                        + "<span class=\"code-number\">1</span> &lt; <span class=\"code-number\">2</span>;\n\n"
                        + "<span class=\"code-string\">&quot;b&quot;</span></code></pre>");
        assertThat(code.elsewhere())
                .isEqualTo("<pre><code class=\"language-java\">int a = 1 &lt; 2;\n\n&quot;b&quot;</code></pre>");
        assertThat(problems(block)).isEmpty();
    }

    @Test
    void keepsTheSpacesOfCodeThatIsMarkedUp() {
        assertThat(html("<pre><code><b>int</b> <i>a</i>\n    <b>int</b>\n\n    b</code></pre>"))
                .contains("<b>int</b> <i>a</i>\n    <b>int</b>\n\n    b</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "x <span><p>a</p><p>b</p></span> → <p>x <span>a b</span></p>",
                "<kbd><div>a</div>b</kbd> → <p><kbd>a b</kbd></p>",
                "a<marquee>b</marquee>c → <p>a b c</p>",
                "a <font>b</font>c → <p>a <span>b</span>c</p>",
                "<ul>a<li>b</li><li>c</li></ul> → a b c",
                "x<table><tr><td>1<td>2</table> → <p>x 1 2</p>",
            })
    void keepsTheWordsOfBlocksApartThatAreLeftOut(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void judgesLinksAndImagesAsMarkdowns() {
        assertThat(html("x <a href='https://a.example' title=t>l</a>"))
                .isEqualTo("<p>x <a href=\"https://a.example\" rel=\"external noopener\" title=\"t\">l</a></p>");
        assertThat(html("x <a href=../a.md#b>l</a>")).isEqualTo("<p>x <a href=\"{link ../a.md#b}\">l</a></p>");
        assertThat(html("x <img src=a.png alt=A>"))
                .isEqualTo("<p>x <img {image a.png} alt=\"A\" loading=\"lazy\" decoding=\"async\"></p>");
        assertThat(problems("x <img src=a.png>")).containsExactly("MISSING_ALT_TEXT 1:3");
        assertThat(problems("[a <a href=b.md>c</a>](d.md)")).containsExactly("HTML_DROPPED 1:4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a\\n\\n<!-- a note\\n\\nb\\n\\nc → 3:1 → <!--",
                "a\\n\\n<!-- a note ->\\n\\nb → 3:1 → <!--",
                "- a\\n\\n  <!-- a note\\n\\n  b\\n\\nc → 3:3 → <!--",
                "<div>\\n<!-- a note\\n</div>\\n\\nb → 2:1 → <!--",
                "a\\n\\n<?php echo\\n\\nb → 3:1 → <?",
                "a\\n\\n<![CDATA[ x\\n\\nb → 3:1 → <![CDATA[",
                "a\\n\\n<!DOCTYPE html\\n\\nb → 3:1 → <!",
            })
    void tellsOfWhatNeverEnds(String markdown, String place, String start) {
        String body = markdown.translateEscapes();
        assertThat(problems(body)).contains("HTML_DROPPED " + place);
        assertThat(Rendered.messages(body))
                .contains("What starts with " + start + " here never ends, so that what follows it was dropped.");
    }

    @Test
    void tellsOfACommentThatGoesOnIntoAnother() {
        assertThat(Rendered.messages("a\n\n<!-- b ->\n\nc\n\n<!-- d -->\n\ne"))
                .singleElement()
                .asString()
                .startsWith("This comment goes on into another <!--,");
        assertThat(Rendered.messages("a <!-- b -> c <!-- d --> e")).hasSize(1);
        assertThat(Rendered.messages("a\n\n<!-- b -->\n\nc\n\n<!-- d > e -- f -->\n\n<!--[if !IE]><!-->\n\ng"))
                .isEmpty();
    }

    @Test
    void leavesOutALanguageThatIsNoTag() {
        assertThat(html("<p lang=\"english\">a</p>")).isEqualTo("<p>a</p>");
        assertThat(problems("<p lang=\"de_DE\">a</p>")).containsExactly("ATTRIBUTES_LEFT_OUT 1:4");
        assertThat(problems("<p lang=\"pt-BR\">a</p>\n\n<p lang=\"gsw\">b</p>")).isEmpty();
    }

    @Test
    void dropsElementsAndSaysWhere() {
        assertThat(html("a <blink>b</blink>")).isEqualTo("<p>a b</p>");
        assertThat(problems("x\n\na <blink>b</blink>")).containsExactly("HTML_DROPPED 3:3");
        assertThat(html("a <script>alert(1)</script> b")).isEqualTo("<p>a  b</p>");
        assertThat(problems("a <script>alert(1)</script> b")).containsExactly("HTML_DROPPED 1:3");
        assertThat(html("<style>\np { color: red }\n</style>\n\nb")).isEqualTo("<p>b</p>");
        assertThat(problems("> - a\n>\n>   <dialog>\n>   b\n>   </dialog>")).containsExactly("HTML_DROPPED 3:5");
    }

    @Test
    void dropsAttributesAndSaysWhere() {
        assertThat(html("a <b onclick=x style='y' class=z>c</b>")).isEqualTo("<p>a <b>c</b></p>");
        assertThat(problems("a <b onclick=x\nstyle='y'>c</b>")).containsExactly("ATTRIBUTES_LEFT_OUT 1:6");
        assertThat(html("<table><tr><td colspan=2>a<td colspan=x>b</table>"))
                .isEqualTo("<table><tbody><tr><td colspan=\"2\">a</td><td>b</td></tr></tbody></table>");
    }

    @Test
    void keepsBlocksOutOfLines() {
        assertThat(html("a <div>b</div>")).isEqualTo("<p>a b</p>");
        assertThat(problems("a <div>b</div>")).containsExactly("HTML_DROPPED 1:3");
        assertThat(html("<p>\n\nb\n\n</p>")).isEqualTo("<p>b</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a <center>b</center> → The HTML element <center> stands within a line of text",
                "| a |\\n|-|\\n| <center>b</center> | → The HTML element <center> stands within a cell of a table",
                "a <font>b → The HTML element <font> is never closed.",
                "<center>\\n\\na</center> b → The tag </center> stands within a paragraph",
                "a <big>b <tt>c</big></tt> → The tag </big> stands before </tt>",
            })
    void namesAnOldElementAsItIsWritten(String markdown, String message) {
        assertThat(Rendered.messages(markdown.replace("\\n", "\n")))
                .anySatisfy(told -> assertThat(told).startsWith(message))
                .noneSatisfy(told -> assertThat(told).containsAnyOf("<div>", "<span>", "<code>", "</div>", "</span>"));
    }

    @Test
    void closesWhatIsLeftOpen() {
        assertThat(html("a <b>c\n\nd")).isEqualTo("<p>a <b>c</b></p>\n<p>d</p>");
        assertThat(html("> <div>\n\nd")).isEqualTo("<blockquote>\n<div>\n</div>\n</blockquote>\n<p>d</p>");
        assertThat(html("a</b></p></div></body> c")).isEqualTo("<p>a c</p>");
    }

    @Test
    void losesNoTextToAnUnclosedQuote() {
        Rendered rendered = Rendered.of("<div title=\"\n\ntext\n\n</div>");

        assertThat(rendered.html()).contains("<p>text</p>");
        assertThat(rendered.problems()).contains("HTML_DROPPED 1:1");
    }

    @Test
    void reportsTagsThatHaveNoPlace() {
        assertThat(problems("x\n\n<div>\na\n\nb\n\n<div>c</div>\n")).containsExactly("HTML_DROPPED 3:1");
        assertThat(problems("a <b>c\nd")).containsExactly("HTML_DROPPED 1:3");
        assertThat(problems("> a\n>\n> <details>\n> <summary>b</summary>\n>\n> - c"))
                .containsExactly("HTML_DROPPED 3:3");
        assertThat(problems("a\n\n<ul><li>b<li>c</ul>\n<p>d\n")).isEmpty();
        assertThat(problems("x\n\n<div>a</div>\n<div title=\"a>\n\nb *c*")).containsExactly("HTML_DROPPED 4:1");
        assertThat(problems("x\n\n<div>a</div>\n<!-- b\n\nc *d*")).containsExactly("HTML_DROPPED 4:1");
        assertThat(problems("a </b> c")).containsExactly("HTML_DROPPED 1:3");
        assertThat(problems("<body onload=x>\n\nc")).containsExactly("HTML_DROPPED 1:1");
        assertThat(problems("<div>\n<td>c</td>\n</div>")).containsExactly("HTML_DROPPED 2:1");
    }

    @Test
    void showsTagsThatHtmlDoesNotKnow() {
        assertThat(html("A Vec<T> and Map<K, V>.")).isEqualTo("<p>A Vec&lt;T&gt; and Map&lt;K, V&gt;.</p>");
        assertThat(problems("A Vec<T> and\nList<int> </T>"))
                .containsExactly("UNKNOWN_ELEMENT 1:6", "UNKNOWN_ELEMENT 2:5");
        assertThat(html("<T>\n\nb")).isEqualTo("<p>&lt;T&gt;</p>\n<p>b</p>");
        assertThat(html("<T extends *S*>x</T>")).isEqualTo("<p>&lt;T extends <em>S</em>&gt;x&lt;/T&gt;</p>");
        assertThat(html("<foo bar=\"*x*\">")).isEqualTo("<p>&lt;foo bar=&quot;*x*&quot;&gt;</p>");
        assertThat(html("## Vec<T>")).startsWith("<h2 id=\"vec-t\">Vec&lt;T&gt;<a");
        assertThat(html("<div>\nVec<T> <b>c</b>\n</div>")).isEqualTo("<div>\nVec&lt;T&gt; <b>c</b>\n</div>");
        assertThat(problems("<div title='<T>'>\nVec<T>\n</div>")).containsExactly("UNKNOWN_ELEMENT 2:4");
        assertThat(html("![Vec<T>](x.png)")).contains("alt=\"Vec&lt;T&gt;\"");
        assertThat(html("a <my-widget>b</my-widget>")).isEqualTo("<p>a b</p>");
    }

    @Test
    void leadsToPlacesThatHtmlNames() {
        Rendered rendered =
                Rendered.of("<a id=\"x\"></a> <a name=y>z</a>\n\n<p id=p_1>a</p>\n\n[b <a id=in>c</a>](d.md)"
                        + " <a href=e.md id=out>f</a> <img id=pic src=g.png alt=''>");

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.body().anchors()).containsExactly("x", "y", "p_1", "in", "out", "pic");
        assertThat(rendered.html())
                .startsWith("<p><a id=\"x\"></a> <a id=\"y\"></a>z</p>\n<p id=\"p_1\">a</p>")
                .contains("b <span id=\"in\"></span>c</a> <a id=\"out\"></a><a href=\"{link e.md}\">f</a>");
        assertThat(problems("<a>b</a>")).containsExactly("HTML_DROPPED 1:1");
        assertThat(problems("<a id=x></a> <a id=x></a>")).containsExactly("HTML_DROPPED 1:17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<span>%%a%%</span> → <p>a</p>",
                "<b>%%- a%%</b> → <ul>%<li>a</li>%</ul>",
                "<div><small><div>a</div></small></div> → <div><div>a</div></div>",
                "<h2><div>a</div></h2>% → <div>a</div>",
                "<details>%%a%%</details> → <p>a</p>",
                "<details>a<summary>b</summary></details> → <details><summary>b</summary>a</details>",
                "<details><summary>a</summary><summary>b</summary></details> → <details><summary>a</summary>b</details>",
                "<summary>a</summary> → a",
                "<ul>%%- a%%</ul> → <ul>%<li>a</li>%</ul>",
                "<ul><p>a</p><li>b</li></ul> → <p>a</p>b",
                "<div><li>a</li></div> → <div>a</div>",
                "<dl><dd>a</dd><p>b</p></dl> → a<p>b</p>",
                "<div><dt>a</dt></div> → <div>a</div>",
                "<table>%%a%%</table> → <p>a</p>",
                "<figcaption>a</figcaption> → a",
                "<p><p>a</p></p> → <p></p><p>a</p><p></p>",
                "<ins>%%a%%</ins> → <ins>%<p>a</p>%</ins>",
            })
    void mendsWhatIsWronglyNested(String html, String mended) {
        Rendered rendered = Rendered.of(html.replace('%', '\n'));

        assertThat(rendered.html()).isEqualTo(mended.replace('%', '\n'));
        boolean told = !html.startsWith("<ins>") && !html.startsWith("<details>a");
        assertThat(rendered.problems().isEmpty()).isNotEqualTo(told);
    }

    @Test
    void keepsIdsUniqueAndListsThem() {
        Rendered rendered = Rendered.of("## A\n\n<span id=b>x</span> <span id=a>y</span> <span id='1 2'>z</span>");

        assertThat(rendered.body().anchors()).containsExactly("a", "b");
        assertThat(rendered.problems()).containsExactly("HTML_DROPPED 3:27", "ATTRIBUTES_LEFT_OUT 3:47");
    }

    @Test
    void takesNoNoticeOfMarksThatAuthorsWrite() {
        assertThat(html("*a* <b><!--tapeout-markdown-0--></b> <!--tapeout-markdown-99-->"))
                .isEqualTo("<p><em>a</em> <b></b> </p>");
    }
}
