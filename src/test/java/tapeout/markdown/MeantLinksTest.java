package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Links and their labels that were meant and do not parse, and what only looks like them. */
class MeantLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "![Chart](my chart.png) ¦ 1:1",
                "See ![Chart](my chart.png). ¦ 1:5",
                "See [the paper](papers/a paper.pdf). ¦ 1:5",
                "See [text](some page). ¦ 1:5",
                "A **[text](some page)** ¦ 1:5",
                "[text](https://a.example/a b) ¦ 1:1",
                "- [text](a b.md) ¦ 1:3",
                "> [text](a b.md) ¦ 1:3",
                "| [text](a b.md) | ¦ 1:3",
                "[`code`](a b.md) ¦ 1:1",
                "a[i](https://a.example/ y) ¦ 1:2",
                "[text](https://a.example/ and more ¦ 1:1",
                "[text](url ¦ 1:1",
                "See [text](../a.md and so on. ¦ 1:5",
                "[text](https://a.example/a_(b) ¦ 1:1",
                "![Chart](chart.png ¦ 1:1",
                "[text](https://a.example/ and then (in short) there was more ¦ 1:1",
                "[text](a.md “title”) ¦ 1:1",
                "[text](a.md \"a \"title\"\") ¦ 1:1",
                "[text](<a b.md) ¦ 1:1",
                "[text] (https://a.example/) ¦ 1:1",
                "So [text] (../2026/a.md), too ¦ 1:4",
                "[text] (mailto:a@b.example) ¦ 1:1",
                "[text] (a.md \"title\") ¦ 1:1",
                "![Chart] (chart.png) ¦ 1:1",
                "理事會可以[文字] (https://a.example/) ¦ 1:6",
                "[text] (https://a.example/)more ¦ 1:1",
                "(text)[https://a.example/] ¦ 1:1",
                "the (text)[a.md] ¦ 1:5",
                "[one [two](a.md) three](b.md) ¦ 1:1",
                "[label]: my file.pdf ¦ 1:1",
                "[label]: https://a.example/ and a word ¦ 1:1",
                "<https://a b> ¦ 1:1",
                "So <https://a.example/my page>. ¦ 1:4",
                "*<mailto:a b@c.example>* ¦ 1:2",
                "(<http://a.example/x >) ¦ 1:2",
                "[text](https://a.example/(x) and [two](https://b.example/) ¦ 1:1",
                "[text]（https://a.example/） ¦ 1:1",
                "![a]b](chart.png) ¦ 1:1",
                "So [a]b](https://a.example/) ¦ 1:4",
                "text](https://a.example/) ¦ 1:5",
                "见[文字]（a.md）。 ¦ 1:2",
                "![图]（chart.png） ¦ 1:1",
                "[text]（https://a.example/x）等 ¦ 1:1",
                "[https://a.example/](the text) ¦ 1:1",
                "![chart.png](What it shows) ¦ 1:1",
                "See <https://a.example/x|text>. ¦ 1:5",
                "See <https://a.example/|two words>. ¦ 1:5",
                "- <mailto:desk@a.example|the desk> ¦ 1:3",
            })
    void warnsOfLinksThatAreNone(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("UNREAD_LINK " + place);
    }

    @Test
    void warnsOfWhatGoesOverSeveralLines() {
        assertThat(problems("See [text]\n(https://a.example/).")).containsExactly("UNREAD_LINK 1:5");
        assertThat(problems("See [text](https://a.example/a\nb).")).containsExactly("UNREAD_LINK 1:5");
        assertThat(problems("Words\n[label]: https://a.example/")).containsExactly("UNREAD_LINK 2:1");
        assertThat(problems("> a\n> b [c](d e)")).containsExactly("UNREAD_LINK 2:5");
        assertThat(problems("é🎉 [c](d e)")).containsExactly("UNREAD_LINK 1:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The interval ]0, 1](see below) and a](b).",
                "[a\\]b](a.md) and [c [d] e](a.md)",
                "\\[a](https://x.example/) and \\]b](https://x.example/)",
                "![Chart](<my chart.png>)",
                "[text](my%20page.md)",
                "[text](a.md \"a title\") [text](a.md 'it is') [text](a.md (so))",
                "`![Chart](my chart.png)` and `[text] (https://a.example/)`",
                "    [text](my page.md)",
                "```\n[text](my page.md) [a][b]\n```",
                "<!-- [text](my page.md) ** bold ** -->",
                "a <!-- [text](my page.md) [a][nowhere] --> b",
                "<code>a [text](my page.md)</code> and <kbd>[a][b]</kbd>",
                "\\[text](my page.md)",
                "\\[text\\](my page.md)",
                "The call a[i](x, y.md) and the type Map[String](a, b).",
                "In C++ a[i] (x) is fine, and so is f[x] (y, z).",
                "[1] (see chapter two) and [2] (a note)",
                "[1] (https://a.example/)",
                "He [the king] (of France) said [sic] (and so on).",
                "[either] (and/or)",
                "- [x] (done)\n- [ ] (https://a.example/ is to be read)",
                "f(x)[a.md]",
                "(see [a](b.md)) [c](d.md)",
                "[![a chart](a.png)](b.md)",
                "[a [b] c](d.md)",
                "[Editor]: that was said before.",
                "[Interviewer]: What is it? [Guest]: A chip.",
                "[label]: https://a.example/ \"title\"\n[other]: <a b.md>",
                "[^1]: https://a.example/ is the source.\n\nSo [^1].",
                "<https://a.example/my%20page> and `<https://a b>` and \\<https://a b>",
                "A <https://a.example and so on, 2 > 1.",
                "<https://a.example/css?family=A|B> and <https://a.example/|> and `<https://a.example/|b>`",
                "[https://a.example/](https://b.example/) and [www.a.example](/about/) and [#tag](../a.md)",
                "[.NET](net) and [a.example](LICENSE)",
            })
    void leavesLinksAndBracketsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "[text][nowhere] ¦ 1:1",
                "See [text][no where]. ¦ 1:5",
                "![Chart][nowhere] ¦ 1:1",
                "[text][1] ¦ 1:1",
                "[text][] ¦ 1:1",
                "[`code`][nowhere] ¦ 1:1",
                "*[text][nowhere]* ¦ 1:2",
                "## A [text][nowhere] ¦ 1:6",
                "[text with *marks*][nowhere] ¦ 1:1",
            })
    void warnsOfLabelsThatNobodyDefines(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("UNDEFINED_REFERENCE " + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "[https://a.example/](text) ¦ DEAD_LINK ¦ Write [text](https://a.example/).",
                "[www.a.example](some%20text) ¦ DEAD_LINK ¦ Write [some text](https://www.a.example).",
                "[https://a.example/](the text) ¦ UNREAD_LINK ¦ Write [the text](https://a.example/).",
                "![chart.png](What it shows) ¦ UNREAD_LINK ¦ Write ![What it shows](chart.png).",
                "[a.pdf](<the text) ¦ UNREAD_LINK ¦ Write > behind the destination, or take < away.",
                "[a.pdf](the text.pdf) ¦ UNREAD_LINK ¦ Write %20 for a space, or put the destination between < and >: [a.pdf](<the text.pdf>).",
                "<https://a.example/|text> ¦ UNREAD_LINK ¦ Write [text](https://a.example/); a bar that belongs to an address is written %7C.",
                "< https://a.example/ > ¦ UNREAD_LINK ¦ Write <https://a.example/>.",
                "<https://a.example/|two words> ¦ UNREAD_LINK ¦ Write [two words](https://a.example/); a bar that belongs to an address is written %7C.",
                "`text <https://a.example/>`_ ¦ FOREIGN_MARK ¦ Write [text](https://a.example/); or put the characters between backticks.",
                "![[a.png|300]] ¦ FOREIGN_EMBED ¦ Write ![what it shows](a.png) for an image, a link for anything else.",
                "![[a.png|300x200]] ¦ FOREIGN_EMBED ¦ Write ![what it shows](a.png) for an image, a link for anything else.",
                "![[my chart.png|A chart]] ¦ FOREIGN_EMBED ¦ Write ![A chart](<my chart.png>) for an image, a link for anything else.",
            })
    void saysWhatToWriteInstead(String markdown, String code, String hint) {
        assertThat(Rendered.hints(markdown)).containsExactly(code + " " + hint);
    }

    @Test
    void warnsOfEachLabelOnce() {
        assertThat(problems("[a b][c] [d e][f]\n\n[c]: x.md")).containsExactly("UNDEFINED_REFERENCE 1:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[text][label]\n\n[LABEL]: a.md",
                "[text][]\n\n[text]: a.md",
                "The element a[i][j] of int[][] and x [i][j].",
                "As shown [1][2] and [nowhere].",
                "Names are [a-z][a-z0-9]+ or [A-Z][a-z].",
                "git [--version][--help] and [-v][path]",
                "say [yes|no][a|b]",
                "`[text][nowhere]` and \\[text][nowhere] and [text]\\[nowhere]",
                "[@a][@b] and [@c][^1]\n\n[^1]: So.",
            })
    void leavesOtherPairsOfBracketsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThat(hints("![Chart](my chart.png)"))
                .containsExactly("Write %20 for a space, or put the destination between < and >:"
                        + " ![Chart](<my chart.png>).");
        assertThat(hints("![Chart](my chart.png \"So much\")"))
                .containsExactly("Write %20 for a space, or put the destination between < and >:"
                        + " ![Chart](<my chart.png> \"So much\").");
        assertThat(hints("[us](mailto: desk@a.example)")).containsExactly("Take it out: [us](mailto:desk@a.example).");
        assertThat(hints("[文字]（https://a.example/x）等"))
                .containsExactly("Write the narrow ones: [文字](https://a.example/x).");
        assertThat(hints("[text](https://a.example/(x) and [two](https://b.example/)"))
                .containsExactly(
                        "Write ) right behind the destination; a parenthesis within it is written %28 or %29.");
        assertThat(hints("[a](https:/a.example/)"))
                .containsExactly("Write two slashes behind the colon: https://a.example/");
        assertThat(hints("[text] (https://a.example/)")).containsExactly("Take it out: [text](https://a.example/).");
        assertThat(hints("![a chart] (a.png)")).containsExactly("Take it out: ![a chart](a.png).");
        assertThat(hints("[text][nowere]\n\n[nowhere]: a.md"))
                .containsExactly("Did you mean \"nowhere\"? Define it: \"[nowere]: address\" as a paragraph of its own;"
                        + " or write \\[ for the characters.");
        assertThat(hints("** bold **")).containsExactly("Write **bold**; or \\* for the character.");
    }

    private static List<String> hints(String markdown) {
        Problems problems = new Problems();
        MarkdownRenderer.standard().render(new SourceText("post.md", markdown), 0, problems);
        return problems.sorted().stream().map(Problem::hint).toList();
    }
}
