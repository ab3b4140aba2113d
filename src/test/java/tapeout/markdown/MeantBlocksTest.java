package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, blocks of HTML and fences that were meant and do not parse, and what only looks like them. */
class MeantBlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "##Heading ¦ 1:1",
                "###Heading ¦ 1:1",
                "##2. A heading ¦ 1:1",
                "##*Heading* ¦ 1:1",
                "##\u00A0Heading ¦ 1:1",
                "#\u00A0heading ¦ 1:1",
                "####### Too deep ¦ 1:1",
                "#Introduction ¦ 1:1",
                "#What it means for chips ¦ 1:1",
                "> ##Heading ¦ 1:3",
                "- ##Heading ¦ 1:3",
                "h2. What it means ¦ 1:1",
                "== What it means ¦ 1:1",
                "=== What it means === ¦ 1:1",
                "> == Chips ¦ 1:3",
                "h3.No space ¦ 1:1",
                "= The title ¦ 1:1",
                "= Introduction = ¦ 1:1",
                "> = Introduction = ¦ 1:3",
                "======= Seven of them ¦ 1:1",
                "＃＃ Title ¦ 1:1",
                "＃＃Title ¦ 1:1",
                "＃ Title ¦ 1:1",
            })
    void warnsOfHeadingsThatAreNone(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("UNREAD_HEADING " + place);
    }

    @Test
    void warnsOfHeadingsWithinAParagraph() {
        assertThat(problems("Text\n##Heading\nText")).containsExactly("UNREAD_HEADING 2:1");
        assertThat(problems("h3. Chips\nand text right below")).containsExactly("UNREAD_HEADING 1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Heading",
                "##########",
                "\\##Heading and `##Heading`",
                "    ##Heading",
                "```\n##Heading\n```",
                "#1 in China",
                "#hashtag",
                "#AI #chips",
                "#MeToo grows",
                "#Chips are scarce.",
                "Text\n#Heading\nText",
                "C## is no language",
                "Text\n== Chips of which",
                "a == b, h2. and so on",
                "= 5 chips",
                "== and != are two signs",
                "== True is not needed there.",
                "**Excluding Samsung.",
                "h2. is a mark of Textile",
                "h2.example.org is a name, as h3.Com is",
                "= The sum of both.",
                "Profit is\n\n= Revenue minus costs",
                "- = Total",
                "h2.Title is a class of a style sheet",
                "= The sum\nof both",
                "＃タグ and ＃",
                "h2\\. What it means",
                "`== Chips`",
                "\\== Chips",
                "    == Chips",
            })
    void leavesOtherNumberSignsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @Test
    void warnsOfLevelsThatAreLeftOut() {
        assertThat(problems("### Deep")).containsExactly("SKIPPED_HEADING_LEVEL 1:1");
        assertThat(problems("## A\n\n#### B\n\n#### C")).containsExactly("SKIPPED_HEADING_LEVEL 3:1");
        assertThat(problems("## A\n\n> ##### B")).containsExactly("SKIPPED_HEADING_LEVEL 3:3");
        assertThat(problems("### A\n\n### B\n\n## C\n\n#### D"))
                .containsExactly("SKIPPED_HEADING_LEVEL 1:1", "SKIPPED_HEADING_LEVEL 7:1");
    }

    @Test
    void leavesLevelsInStepAlone() {
        assertThat(problems("## A\n\n### B\n\n#### C\n\n## D\n\n### E")).isEmpty();
        assertThat(problems("A\n---\n\n### B")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "<div>So says [@maker].</div> ¦ 1:14",
                "<div>\\nSee [[chip]] and [[other|the other]]\\n</div> ¦ 2:5",
                "<details><summary>More</summary>\\nSee [the page](https://a.example/).\\n</details> ¦ 2:5",
                "<p align=\"center\">\\n![A chip](chip.png)\\n</p> ¦ 2:1",
                "<td>A **bold** word and **another**</td> ¦ 1:7",
                "<summary>Use `--drafts`</summary> ¦ 1:14",
                "<div>\\n  ## A heading\\n</div> ¦ 2:3",
                "<div>\\n```java\\nx\\n```\\n</div> ¦ 2:1",
                "> <div>\\n> **bold**\\n> </div> ¦ 2:3",
            })
    void warnsOfMarkdownWithinABlockOfHtml(String markdown, String place) {
        assertThat(problems(markdown.translateEscapes())).contains("MARK_IN_HTML " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>\n<summary>More</summary>\n\nIt is **bold** [@maker].\n\n</details>",
                "<pre>\n**kept** [@maker] `x`\n</pre>",
                "<div><code>a ** b ** c, [[ -f x ]], **x**</code></div>",
                "<div>\n<!-- **hidden** [@maker]\n-->\n</div>",
                "<div title=\"**no** [a](b)\">2 ** 3 ** 4, f(**a, **b), x[1](2)</div>",
                "<p>[1] #1 a*b*c [[1, 2], [3]] 5' `</p>",
                "<div>\n# 1 of 2\n#hash\n</div>",
                "<b>**bold**</b> in a line",
            })
    void leavesBlocksOfHtmlAlone(String markdown) {
        assertThat(problems(markdown)).noneMatch(problem -> problem.startsWith("MARK_IN_HTML"));
    }

    @Test
    void warnsOfFencesThatNeverClose() {
        assertThat(problems("```\ncode\n\n## All is code")).containsExactly("UNCLOSED_FENCE 1:1");
        assertThat(problems("a\n\n~~~js\ncode\n```")).containsExactly("UNCLOSED_FENCE 3:1");
        assertThat(problems("````\ncode\n```")).containsExactly("UNCLOSED_FENCE 1:1");
        assertThat(problems("```\ncode\n    ```")).containsExactly("UNCLOSED_FENCE 1:1");
        assertThat(problems("> ```\n> code\n\nText")).containsExactly("UNCLOSED_FENCE 1:3");
        assertThat(problems("- item\n  ```\n  code\n```\n\nText")).containsExactly("UNCLOSED_FENCE 2:3");
        assertThat(problems("```\na\n```\n\n```")).containsExactly("UNCLOSED_FENCE 5:1");
        assertThat(problems("> ```\n> a\n\ntext\n\n> ```\n> b"))
                .containsExactly("UNCLOSED_FENCE 1:3", "UNCLOSED_FENCE 6:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\ncode\n```",
                "~~~\ncode\n~~~~~",
                "> ```\n> code\n> ```",
                "- item\n  ```\n  code\n  ```",
                "`` ` ``",
                "    ```",
                "````\n```\n````",
                "```\n\n```\n\n```\n```",
            })
    void leavesClosedFencesAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
