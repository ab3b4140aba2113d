package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, alerts, task lists, definition lists and code. */
class BlocksTest {

    @Test
    void framesATable() {
        assertThat(html("| Phase | Result |\n|---|--:|\n| Prefill | 6,688 |")).isEqualTo("""
                        <div class="table-frame" role="group" tabindex="0" aria-label="Table 1: Phase, Result">
                        <table>
                        <thead>
                        <tr>
                        <th scope="col">Phase</th>
                        <th scope="col" class="align-right">Result</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>Prefill</td>
                        <td class="align-right">6,688</td>
                        </tr>
                        </tbody>
                        </table>
                        </div>""");
    }

    @Test
    void namesEachTable() {
        assertThat(html("| |\n|-|\n\n|a & \"b\"|\n|-|"))
                .contains("aria-label=\"Table 1\"", "aria-label=\"Table 2: a &amp; “b”\"");
        assertThat(html("| | b |\n|-|-|")).contains("<td></td>\n<th scope=\"col\">b</th>");
    }

    @Test
    void keepsBarsThatAreNoBorders() {
        assertThat(html("|a|\n|-|\n|`x|y` \\| z|")).contains("<td><code>x|y</code> | z</td>");
        assertThat(html("|a|\n|-|\n|`x\\|y`|")).contains("<td><code>x|y</code></td>");
        assertThat(html("|a|b|\n|-|-|\n|*x|y*|")).contains("<td>*x</td>\n<td>y*</td>");
    }

    @Test
    void findsATableRightBelowText() {
        assertThat(html("one\ntwo\n| a |\n|---|\n| 1 |")).startsWith("<p>one\ntwo</p>\n<div class=\"table-frame\"");
        assertThat(cells("Text\na | b\n--- | ---\nd | e")).isEqualTo("a b d e");
        assertThat(cells("> text\n> | a |\n> |---|\n> | 1 |\nlazy")).isEqualTo("a 1");
        assertThat(cells("- item\n  | a |\n  |---|\n  | 1 |")).isEqualTo("a 1");
        assertThat(cells("[x]: y.md\n| [x] |\n|---|")).isEqualTo("x");
        assertThat(cells("[[x|y]] | `a|b`\n-|-")).isEqualTo("{entity x|y} a|b");
    }

    @Test
    void keepsATableToItsBlock() {
        assertThat(html("| a | b |\n|---|")).isEqualTo("<p>| a | b |\n|—|</p>");
        assertThat(html("> | a |\n| - |")).startsWith("<blockquote>\n<p>| a |");
        assertThat(html("a\n- |")).isEqualTo("<p>a</p>\n<ul>\n<li>|</li>\n</ul>");
        assertThat(html("|\n-|")).isEqualTo("<p>|\n-|</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> q", "- q", "7. q", "# q", "***", "```\nq", "    q", "<div>\nq", "[^q]: q", ""})
    void endsATableAtAnotherBlock(String block) {
        assertThat(cells("| a |\n|---|\n| 1 |\n" + block)).isEqualTo("a 1");
    }

    @Test
    void takesARowWithoutBars() {
        assertThat(cells("| a | b |\n|---|---|\n1 | 2\nbar\n: x\n\nbar")).isEqualTo("a b 1 2 bar  : x ");
    }

    /** The text of all cells. */
    private static String cells(String markdown) {
        Matcher cell = Pattern.compile("<t[hd][^>]*>(.*)</t[hd]>").matcher(html(markdown));
        StringBuilder cells = new StringBuilder();
        while (cell.find()) {
            cells.append(cells.isEmpty() ? "" : " ").append(cell.group(1).replaceAll("<[^>]*>", ""));
        }
        return cells.toString();
    }

    @Test
    void interruptsAParagraphWithANumberOneOnly() {
        assertThat(html("a\n14. b")).isEqualTo("<p>a\n14. b</p>");
        assertThat(html("- a\n  14. b")).isEqualTo("<ul>\n<li>a\n14. b</li>\n</ul>");
        assertThat(html("- a\n\n  b\n  2) c")).contains("<p>b\n2) c</p>");
        assertThat(html("1. a\n   - b\n     3. c")).contains("<li>b\n3. c</li>");
        assertThat(html("> - a\n>   0. b")).contains("<li>a\n0. b</li>");
        assertThat(html("- a\n  *\n  c")).contains("<li>a\n*\nc</li>");
        assertThat(html("- a\n  1. b")).contains("<li>a\n<ol>\n<li>b</li>");
        assertThat(html("1. a\n2. b\n7. c")).isEqualTo("<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>");
        assertThat(html("- a\n2. b")).contains("<ol start=\"2\">");
    }

    @ParameterizedTest
    @CsvSource({"NOTE,Note", "TIP,Tip", "IMPORTANT,Important", "WARNING,Warning", "CAUTION,Caution"})
    void showsAlerts(String kind, String title) {
        assertThat(html("> [!" + kind + "]\n> Take *care*.\n>\n> - x"))
                .isEqualTo("<div class=\"alert alert-" + title.toLowerCase(Locale.ROOT)
                        + "\" role=\"note\">\n<p class=\"alert-title\">" + title + "</p>\n"
                        + "<p>Take <em>care</em>.</p>\n<ul>\n<li>x</li>\n</ul>\n</div>");
    }

    @Test
    void showsOtherQuotesAsTheyAre() {
        assertThat(html("> [!NOTE] and more")).startsWith("<blockquote>\n<p>[!NOTE] and more</p>");
        assertThat(html("> [!OTHER]\n> x")).startsWith("<blockquote>\n<p>[!OTHER]\nx</p>");
        assertThat(html("> [!NOTE]")).endsWith("<p class=\"alert-title\">Note</p>\n</div>");
        assertThat(html("> > [!TIP]\n> > x")).startsWith("<blockquote>\n<div class=\"alert alert-tip\"");
    }

    @Test
    void anItemNeedsNoText() {
        assertThat(html("- a\n-\n- [ ] b"))
                .isEqualTo("<ul>\n<li>a</li>\n<li></li>\n"
                        + "<li class=\"task\"><label><input type=\"checkbox\" disabled> b</label></li>\n</ul>");
    }

    @Test
    void labelsTasks() {
        assertThat(html("- [ ] a [b](c.md)\n- [x] d\n- e")).isEqualTo("""
                        <ul>
                        <li class="task"><label><input type="checkbox" disabled> a <a href="{link c.md}">b</a></label></li>
                        <li class="task"><label><input type="checkbox" checked disabled> d</label></li>
                        <li>e</li>
                        </ul>""");
        assertThat(html("- [ ] a\n\n  b"))
                .contains("<p><label><input type=\"checkbox\" disabled> a</label></p>\n<p>b</p>");
        assertThat(html("- [X](x.md)\n- [x][y]\n- [ ]\n\n[y]: z.md")).doesNotContain("checkbox");
        assertThat(html("- [X](x.md)")).contains("<li><a href=\"{link x.md}\">X</a></li>");
        assertThat(html("- [x] (x.md)")).contains("checked disabled> (x.md)");
        assertThat(html("1. [X] a\n   - b")).contains("a</label>\n<ul>\n<li>b</li>\n</ul>\n</li>");
    }

    @Test
    void definesTerms() {
        assertThat(html("TPP\n: Total processing\n  performance\n: A measure"))
                .isEqualTo("<dl>\n" + term("tpp", "TPP")
                        + "<dd>Total processing\nperformance</dd>\n<dd>A measure</dd>\n</dl>");
        assertThat(html("A\n\n: x\n\nB\n\n: y"))
                .isEqualTo("<dl>\n" + term("a", "A") + "<dd>\n<p>x</p>\n</dd>\n" + term("b", "B")
                        + "<dd>\n<p>y</p>\n</dd>\n</dl>");
    }

    @Test
    void givesTermsAnchorsBesideHeadings() {
        assertThat(Rendered.of("Dense and *sparse* (`x`)\n: y\n\n## Chips\n\nChips\n\n: a\n\nGB & GiB\n\n: z")
                        .body()
                        .anchors())
                .containsExactly("dense-and-sparse-x", "chips", "chips-1", "gb-gib");
    }

    private static String term(String id, String text) {
        return "<dt id=\"" + id + "\">" + text + "<a class=\"anchor\" href=\"#" + id
                + "\" aria-hidden=\"true\" tabindex=\"-1\"></a></dt>\n";
    }

    @Test
    void showsCode() {
        assertThat(html("```java x\na < b\n```"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\">a &lt; b\n</code></pre>");
        assertThat(html("```\r\na\r\nb\r\n```")).isEqualTo("<pre tabindex=\"0\"><code>a\nb\n</code></pre>");
        assertThat(html("```\"onload=x\na\n```")).contains("class=\"language-&quot;onload=x\"");
    }

    @Test
    void coloursCodeOnThePageAlone() {
        Rendered code = Rendered.of("```Java x\nint a = \"<\"; // why\n```");
        assertThat(code.html())
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-Java\"><span class=\"code-name\">int</span> a ="
                        + " <span class=\"code-string\">&quot;&lt;&quot;</span>; <span class=\"code-comment\">// why</span>\n"
                        + "</code></pre>");
        assertThat(code.elsewhere())
                .isEqualTo("<pre><code class=\"language-Java\">int a = &quot;&lt;&quot;; // why\n</code></pre>");
        assertThat(code.body().words()).isEqualTo(3);
        assertThat(html("```klingon\nint a;\n```")).doesNotContain("<span");
        assertThat(html("    int a;")).doesNotContain("<span");
    }

    @Test
    void strikesThrough() {
        assertThat(html("~~a *b*~~ ~c~ ~5 and ~6")).isEqualTo("<p><del>a <em>b</em></del> <del>c</del> ~5 and ~6</p>");
        assertThat(html("~a~~ b ~~~c~~~")).isEqualTo("<p>~a~~ b ~~~c~~~</p>");
        assertThat(html("~a *b ~c~ d* e~")).isEqualTo("<p><del>a <em>b <del>c</del> d</em> e</del></p>");
        assertThat(problems("~~a *b*~~")).isEmpty();
    }

    @Test
    void isEmptyWithoutText() {
        assertThat(Rendered.of(" \n\n").body().isBlank()).isTrue();
        assertThat(Rendered.of("[a]: x\n").body().isBlank()).isTrue();
        assertThat(Rendered.of("<!-- x -->\n").body().isBlank()).isTrue();
    }
}
