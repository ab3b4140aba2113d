package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other generators read and this one does not, and what only looks like it. */
class ForeignMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "TEMPLATE_CODE 1:1 ¦ {{< youtube abc >}}",
                "TEMPLATE_CODE 1:5 ¦ See {{% notice tip %}} here",
                "TEMPLATE_CODE 1:1 ¦ {{< x >}}text{{< /x >}}",
                "TEMPLATE_CODE 1:1 ¦ {% include figure.html %}",
                "TEMPLATE_CODE 1:1 ¦ {%- if a -%}text{%- endif -%}",
                "TEMPLATE_CODE 1:4 ¦ At {{ site.url }}/page",
                "TEMPLATE_CODE 1:1 ¦ {{ page.title | upcase }}",
                "TEMPLATE_CODE 1:1 ¦ {{ image(\"a.png\") }}",
                "TEMPLATE_CODE 1:1 ¦ {{image \"a.png\" 600}}",
                "TEMPLATE_CODE 1:1 ¦ {{Infobox chip}}",
                "TEMPLATE_CODE 1:1 ¦ {{#if chip}}",
                "TEMPLATE_CODE 1:8 ¦ [text]({{< ref \"a.md\" >}})",
                "TEMPLATE_CODE 1:3 ¦ - {{< x >}}",
                "TEMPLATE_CODE 1:1 ¦ <%= render 'a' %>",
                "FOREIGN_CONTAINER 1:1 ¦ :::note",
                "FOREIGN_CONTAINER 1:1 ¦ ::: {.note}",
                "FOREIGN_CONTAINER 1:1 ¦ :::: tip Title",
                "FOREIGN_CONTAINER 1:1 ¦ !!! note",
                "FOREIGN_CONTAINER 1:1 ¦ ???+ warning \"Title\"",
                "FOREIGN_CONTAINER 1:1 ¦ .. note:: So it is",
                "UNKNOWN_ALERT 1:3 ¦ > [!INFO]",
                "UNKNOWN_ALERT 1:3 ¦ > [!NOTE] On the same line",
                "UNKNOWN_ALERT 1:3 ¦ > [!tip]- Folded",
                "UNKNOWN_ALERT 1:1 ¦ [!NOTE]",
                "FOREIGN_EMBED 1:1 ¦ ![[chart.png]]",
                "FOREIGN_EMBED 1:5 ¦ See ![[another note|200]] here",
                "MATHEMATICS 1:1 ¦ $$E = mc^2$$",
                "MATHEMATICS 1:4 ¦ So $$x$$ holds",
                "MATHEMATICS 1:1 ¦ $$\\frac{a}{b}$$",
                "MATHEMATICS 1:4 ¦ So $x^2$ holds",
                "MATHEMATICS 1:4 ¦ So $\\alpha$ holds",
                "MATHEMATICS 1:4 ¦ So $`x`$ holds",
                "MATHEMATICS 1:4 ¦ So \\(x\\) holds",
                "MATHEMATICS 1:4 ¦ So \\( f(x) = \\frac{1}{x} \\) holds",
                "MATHEMATICS 1:4 ¦ So \\\\(n + 1\\\\) holds",
                "MATHEMATICS 1:4 ¦ So \\[x = y\\] holds",
                "MATHEMATICS 1:1 ¦ \\[ E = mc^2 \\]",
                "MATHEMATICS 1:1 ¦ \\\\[ \\sum_i a_i \\\\]",
                "MATHEMATICS 1:4 ¦ ## \\(O(n)\\)",
                "MATHEMATICS 1:1 ¦ \\begin{align*} a &= b^2 \\end{align*}",
                "CONTENTS_MARK 1:1 ¦ [TOC]",
                "CONTENTS_MARK 1:1 ¦ [toc]",
                "CONTENTS_MARK 1:1 ¦ ${toc}",
                "MORE_MARK 1:1 ¦ <!--more-->",
                "MORE_MARK 1:1 ¦ <!-- more -->",
                "MORE_MARK 1:1 ¦ <!-- truncate -->",
                "MORE_MARK 1:6 ¦ Text <!--more Read on--> text",
                "ATTRIBUTE_LIST 1:1 ¦ {:toc}",
                "ATTRIBUTE_LIST 1:1 ¦ {: .lead #first}",
                "ATTRIBUTE_LIST 1:10 ¦ [a](b.md){: .external}",
                "ATTRIBUTE_LIST 1:11 ¦ ![a](b.md){width=50%}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {.unnumbered}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {#id .name}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {#two words}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {# id}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {#}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {#❤️}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {#a%20b}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {#\"id\"}",
                "ATTRIBUTE_LIST 1:16 ¦ A line of text {: .lead}",
                "ATTRIBUTE_LIST 1:8 ¦ A line.{:.lead}",
                "ATTRIBUTE_LIST 1:11 ¦ - An item {: #first}",
                "ATTRIBUTE_LIST 1:10 ¦ ## Title {: .lead}",
            })
    void warnsOfWhatNobodyReads(String problem, String markdown) {
        assertThat(problems(markdown)).containsExactly(problem);
    }

    @Test
    void warnsOfWhatGoesOverSeveralLines() {
        assertThat(problems("::: note\nText\n:::")).containsExactly("FOREIGN_CONTAINER 1:1");
        assertThat(problems("::: note\n\nText\n\n:::\n\n::: tip\n\n:::"))
                .containsExactly("FOREIGN_CONTAINER 1:1", "FOREIGN_CONTAINER 7:1");
        assertThat(problems("$$\na + b\n$$")).containsExactly("MATHEMATICS 1:1");
        assertThat(problems("$$\n\na + b\n\n$$\n\nText")).containsExactly("MATHEMATICS 1:1");
        assertThat(problems("\\[\na + b\n\\]\n\nText")).containsExactly("MATHEMATICS 1:1");
        assertThat(problems("\\begin{equation}\n**a** = ** b **\n\\end{equation}"))
                .containsExactly("MATHEMATICS 1:1");
        assertThat(problems("Text\n[TOC]\ntext")).containsExactly("CONTENTS_MARK 2:1");
        assertThat(problems("```mermaid\ngraph TD\n```")).containsExactly("DRAWN_FENCE 1:1");
        assertThat(problems("a\n\n~~~ Mermaid\ngraph TD\n~~~")).containsExactly("DRAWN_FENCE 3:1");
        assertThat(problems("```{.mermaid}\ngraph TD\n```")).containsExactly("DRAWN_FENCE 1:1");
        assertThat(problems("``` {.mermaid theme=dark}\ngraph TD\n```")).containsExactly("DRAWN_FENCE 1:1");
        assertThat(problems("~~~ {mermaid}\ngraph TD\n~~~")).containsExactly("DRAWN_FENCE 1:1");
        assertThat(problems("``` {.python .numberLines}\nx\n```")).containsExactly("ATTRIBUTE_LIST 1:1");
        assertThat(problems("```{r}\nx\n```")).containsExactly("ATTRIBUTE_LIST 1:1");
        assertThat(problems("> ```plantuml\n> a\n> ```")).containsExactly("DRAWN_FENCE 1:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{< youtube abc >}}` and `{% if %}` and `{{ a }}`",
                "\\{{< youtube abc >}} and \\{% if %}",
                "```\n{{< youtube abc >}}\n$$x$$\n:::\n[TOC]\n```",
                "<!-- {{< x >}} $$x$$ -->",
                "The list {{a, b}, {c, d}} and {{1, 2}} and {{}}",
                "In actions, ${{ secrets.TOKEN }} is one.",
                "It fell {% of what?",
                "It costs $5 and $6, or $$ to $$$, or US$5 and A$6.",
                "Two dollars $$ and more $$ signs; $100^ and $200",
                "Set $HOME and $PATH, or $a and $b.",
                "\\$x^2\\$ and `$$x$$`",
                "A link that is none: [a]\\(x\\) and \\[a\\](b) and \\[a\\]\\(b\\)",
                "She said \\(so he says\\) that \\[sic\\] it \\[…\\] is \\(and/or was\\).",
                "\\[x\\] done and \\[^1\\] and \\[@maker\\] and \\(1\\)",
                "In C:\\begin and `\\(x\\)` and \\begin{",
                "Why!!! note this. ::: and a::b",
                "Of its marks\n::: note opens a box.",
                "::: is a sign of Haskell",
                "Its marks are {{ and }} here",
                "The [TOC] mark and `[TOC]`",
                "[TOC]\n\n[TOC]: a.md",
                "> [!NOTE]\n> So.",
                "> [!caution]\n> So.",
                "> [!]\n> So.",
                "`![[chart.png]]` and vec![[a, b]]",
                "<!-- more work is needed here before this can go on, as the editor said last week, when it was all new -->\n",
                "<!-- note -->",
                "```js\ncode\n```",
                "```c++ {1,3-4}\ncode\n```",
                "```text\ngraph TD\n```",
                "The set {a} and {x=1} and f{: x}",
                "In Python write {:#x}\nor {:.2f}\nor {: d}\nor x{: .y}",
                "A line {: .lead} goes on",
                "## Title {#id}",
            })
    void leavesTheRestAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
