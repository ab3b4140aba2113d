package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup of wikis, forums, Textile, AsciiDoc, Org and LaTeX, and what only looks like it. */
class OtherMarkupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "FOREIGN_MARK 1:1 ¦ bq. He said so",
                "FOREIGN_MARK 1:5 ¦ See \"the text\":https://a.example/x there",
                "FOREIGN_MARK 1:1 ¦ {code}",
                "FOREIGN_MARK 1:1 ¦ {code:java}",
                "FOREIGN_MARK 1:1 ¦ {noformat}",
                "FOREIGN_MARK 1:1 ¦ {panel:title=What it is}",
                "FOREIGN_MARK 1:3 ¦ A [b]word[/b] here",
                "FOREIGN_MARK 1:1 ¦ [B]Word[/B]",
                "FOREIGN_MARK 1:3 ¦ A [url=https://a.example/]word[/url] here",
                "FOREIGN_MARK 1:3 ¦ A [url]https://a.example/[/url] here",
                "FOREIGN_MARK 1:3 ¦ A [color=red]word[/color] here",
                "FOREIGN_MARK 1:3 ¦ A '''bold word''' here",
                "FOREIGN_MARK 1:3 ¦ A \\section{What} here",
                "FOREIGN_MARK 1:3 ¦ A \\textbf{word} here",
                "FOREIGN_MARK 1:3 ¦ A \\cite{source} here",
                "FOREIGN_MARK 1:1 ¦ [source,java]",
                "FOREIGN_MARK 1:1 ¦ [quote, A. Writer]",
                "FOREIGN_MARK 1:2 ¦ A[fn:1] here",
                "FOREIGN_MARK 1:2 ¦ A[fn:: a note] here",
                "FOREIGN_MARK 1:1 ¦ #+TITLE: A thing",
                "FOREIGN_MARK 1:1 ¦ #+BEGIN_SRC java",
                "FOREIGN_MARK 1:1 ¦ *[HTML]: Hypertext Markup Language",
                "FOREIGN_MARK 1:1 ¦ <<< @/snippets/a.java",
                "FOREIGN_MARK 1:3 ¦ A `text <https://a.example/>`_ here",
                "FOREIGN_MARK 1:2 ¦ (`two words <mailto:a@b.example>`__)",
                "UNREAD_LINK 1:3 ¦ A [https://a.example/x the text] here",
                "UNREAD_LINK 1:3 ¦ A [[https://a.example/x|the text]] here",
                "UNREAD_LINK 1:3 ¦ A [[https://a.example/x the text]] here",
                "UNREAD_LINK 1:3 ¦ A [[https://a.example/x][the text]] here",
                "FOREIGN_MARK 1:1 ¦ {{{",
                "FOREIGN_MARK 1:3 ¦ A {color:red}word{color} here",
                "FOREIGN_MARK 1:3 ¦ A !https://a.example/x.png! here",
                "FOREIGN_MARK 1:3 ¦ A !img/x.png! here",
                "UNREAD_LINK 1:1 ¦ [label]:",
                "ATTRIBUTE_LIST 1:1 ¦ {#an-id}",
                "ATTRIBUTE_LIST 1:1 ¦ {.lead}",
                "CONTENTS_MARK 1:1 ¦ [[_TOC_]]",
                "CONTENTS_MARK 1:1 ¦ [__TOC__]",
                "UNREAD_EMPHASIS 1:5 ¦ The ~~old price is gone",
                "UNREAD_EMPHASIS 1:1 ¦ **Note: it is new",
                "UNREAD_EMPHASIS 1:5 ¦ And __Huawei says so",
                "UNREAD_EMPHASIS 1:5 ¦ And **Huawei says so",
                "UNREAD_EMPHASIS 1:3 ¦ - **Huawei",
                "UNREAD_EMPHASIS 1:3 ¦ | **Huawei | it |",
            })
    void areTold(String problem, String markdown) {
        assertThat(problems(markdown)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "'''\\ncode\\n''' ¦ 1:1",
                "'''python\\ncode\\n\\nmore\\n''' ¦ 1:1",
                "So:\\n'''\\ncode\\n''' ¦ 2:1",
                "´´´\\ncode\\n´´´ ¦ 1:1",
                "So:\\n´´´sh\\ncode\\n´´´\\nText ¦ 2:1",
            })
    void fencesOfOtherMarksAreTold(String markdown, String place) {
        assertThat(problems(markdown.translateEscapes())).containsExactly("FOREIGN_MARK " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''' and ''' mark a docstring, '''\nas here",
                "```python\ndef f():\n    '''\n    Says so.\n    '''\n```",
                "    '''\n    code\n    '''",
                "`'''`\ncode\n`'''`",
                "Text\n'''",
                "The mark ´ and l´été and ´´´",
                "`code`_ and `a <b>`_ and `a <https://a.example/>`_b and `a`_b_",
                "So __init__ and __name and __Note__ and __FILE__ and f(__Note) and __Bool.",
                "`__Note this` and \\_\\_Note this",
                "It holds {code} and {quote} and {a, b}",
                "{code, name}",
                "a[b] and c[i] and [i] and [b] and [u]nited",
                "[url] and [url=x] and [code] alone",
                "It's '''' and '' and 'so' and rock 'n' roll",
                "He said \"so\": https://a.example/ knows",
                "{\"url\":\"https://a.example/\"}",
                "C:\\section and C:\\url{x} and \\foo{bar} and \\{x\\} and `\\textbf{x}`",
                "[source] and [quote] and [source, please]",
                "[source]",
                "[b] and [/b] mark bold",
                "bq. said in prose",
                "{\"name\":\"x\",\"url\":https://a.example/}",
                "#+ and #+1 and a #+TITLE: b",
                "Wow! https://a.example/x.png! And !important! and !x.y!",
                "{color} and {color:red}",
                "See [https://a.example/x] and (https://a.example/x it says)",
                "See [https://a.example/x, page 3] and [https://a.example/x; in German]",
                "[Applause]: that was it",
                "[Interviewer]:\nHow so?",
                "{a} and {#a} and {.b} within a line",
                "## Title {#an-id}",
                "*[HTML] is old* and *[a]* b",
                "<<< Back",
                "a << b <<< c and x <<< y.z",
                "[fn] and [fn 1] and fn:1",
                "bq is no word. And bq.",
                "pass **kwargs and *args",
                "call f(**kwargs) or pass **kwargs",
                "2 ** 3",
                "src/**/x",
                "**/*.java",
                "**Bold** and **bold** and ~~old~~ and __bold__",
                "~~ 5 of them and ~/x and a~~b and ~~~",
                "Prices** are without tax",
                "All in dollars. **Without tax",
                "\\**Note: it is new",
                "`**Note: it`",
            })
    void areNotSeenInWhatPeopleWriteOtherwise(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
