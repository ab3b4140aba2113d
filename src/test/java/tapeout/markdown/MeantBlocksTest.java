package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.markdown.meant.MeantMarkdown;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Headings, lists, tables and fences that were meant and do not parse, and what only looks like them. */
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
    void warnsOfListsRightBelowALine() {
        assertThat(problems("It goes on:\n2. two\n3. three")).containsExactly("LIST_IN_TEXT 2:1");
        assertThat(problems("It goes on:\n2. two")).containsExactly("LIST_IN_TEXT 2:1");
        assertThat(problems("It goes on\n7) seven\n8) eight")).containsExactly("LIST_IN_TEXT 2:1");
        assertThat(problems("Said [@a]\n2. two\n3. three\n4. four")).containsExactly("LIST_IN_TEXT 2:1");
        assertThat(problems("> It goes on.\n> 2. two")).containsExactly("LIST_IN_TEXT 2:3");
        assertThat(problems("It goes on:\n2. two\n3. three\nand more.\n4. four"))
                .containsExactly("LIST_IN_TEXT 2:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It goes on:\n\n2. two\n3. three",
                "1. one\n2. two",
                "The number of windows in my house is\n14. The number of doors is 6.",
                "It was the year\n2019. Then came\n2020. Then came more.",
                "He sold it.\n24. April was the day.",
                "It goes on:\n2\\. two",
                "It is\n2.5 times as fast",
                "    a:\n    2. two",
            })
    void leavesOtherNumbersAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @Test
    void warnsOfListsWithMarksOfOthers() {
        assertThat(problems("(1) one\n(2) two\n(3) three")).containsExactly("LIST_IN_TEXT 1:1");
        assertThat(problems("It asks:\n(a) one\n(b) two")).containsExactly("LIST_IN_TEXT 2:1");
        assertThat(problems("a) one\nb) two")).containsExactly("LIST_IN_TEXT 1:1");
        assertThat(problems("i. one\nii. two")).containsExactly("LIST_IN_TEXT 1:1");
        assertThat(problems("> ① one\n> ② two")).containsExactly("LIST_IN_TEXT 1:3");
        assertThat(problems("It asks:\n– one\n– two\n– three")).containsExactly("LIST_IN_TEXT 2:1");
        assertThat(problems("— one\n— two\n— three")).containsExactly("LIST_IN_TEXT 1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1) one  \n(2) two",
                "(1) one\\\n(2) two",
                "(1) one<br>\n(2) two",
                "It asks (1) one,\n(2) two and (3) three.",
                "a) one and b) two",
                "> So it was.\n> — A. Person\n> — B. Person",
                "– one  \n– two  \n– three",
                "a. one\nand b. two",
                "`(1)` one\n(2) two",
                "- (1) one\n- (2) two",
            })
    void leavesOtherMarksOfListsAlone(String markdown) {
        assertThat(problems(markdown)).noneMatch(told -> told.startsWith("LIST_IN_TEXT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "- [] order the chips ¦ 1:3",
                "[ ] order the chips ¦ 1:1",
                "[] Order ¦ 1:1",
                "1. [] order ¦ 1:4",
                "> [ ] order ¦ 1:3",
                "[x] order done ¦ 1:1",
                "[X] Order done ¦ 1:1",
                "[✓] Order done ¦ 1:1",
                "* [ ]order ¦ 1:3",
                "+ [X]Order ¦ 1:3",
                "- [-] order ¦ 1:3",
                "- [~] order ¦ 1:3",
                "- [ x ] order ¦ 1:3",
                "- [  ] order ¦ 1:3",
                "- [✓] order ¦ 1:3",
                "- [☑] order ¦ 1:3",
            })
    void warnsOfBoxesToTickThatAreNone(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("LIST_IN_TEXT " + place);
    }

    @Test
    void tellsOfBoxesToTickOnce() {
        assertThat(problems("To do:\n[ ] order\n[ ] pay")).containsExactly("LIST_IN_TEXT 2:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] order",
                "- [x] order",
                "[] is an empty list",
                "It is [] here",
                "[ ]",
                "`[]` order",
                "\\[ ] order",
                "[](x.md) order",
                "[1] Order",
                "[x] is what it stands for",
                "[x]y and [X]",
                "- [a] order",
                "- [-1] order",
                "- [ ](x.md) order",
                "- [x]\n\n[x]: https://a.example/",
                "- word [-] order",
            })
    void leavesOtherEmptyBracketsAlone(String markdown) {
        assertThat(problems(markdown)).noneMatch(told -> told.startsWith("LIST_IN_TEXT"));
    }

    @Test
    void warnsOfTablesThatAreNone() {
        assertThat(problems("Chip | Maker | Power\nH20 | Nvidia | 400 W")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Chip | Maker\nH20 | Nvidia\nAscend | Huawei")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Chip | *Maker*\n[[h20]] | `x`\nAscend | Huawei")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("> a | b | c\n> d | e | f")).containsExactly("UNREAD_TABLE 1:3");
        assertThat(problems("| a | b |\n|---|---|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("| a | b |\n|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("a | b | c\n--|--\n1 | 2 | 3")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("Text\n| a | b |\n|---|---|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 3:1");
        assertThat(problems("| a | b |\n|—|—|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("|---|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("| a | b |\n| 1 | 2 |\n| 3 | 4 |")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("+---+---+\n| a | b |\n+---+---+")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("+:--+--:+\n| a | b |\n+===+===+")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Text:\n+---+---+\n| a | b |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("| a | b |\n|---+---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("a  | b\n---+---\n1  | 2")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("===  ===\na    b\n===  ===\n1    2\n===  ===")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("> | a | b |\n> |---|\n> | 1 | 2 |")).containsExactly("UNREAD_TABLE 2:3");
        assertThat(problems("||Chip||Maker||\n|H20|Nvidia|")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Chip\tMaker\nH20\tNvidia")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("| a | b |\n\n|---|:--|\n\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 3:1");
    }

    @Test
    void warnsOfCellsThatAreNotShown() {
        assertThat(problems("| a | b |\n|---|---|\n| 1 | 2 | 3 |")).containsExactly("UNREAD_TABLE 3:11");
        assertThat(problems("a | b\n--|--\n1 | 2\n3 | 4 | *5* | 6")).containsExactly("UNREAD_TABLE 4:9");
        assertThat(problems("> | a |\n> |---|\n> | x|y |")).containsExactly("UNREAD_TABLE 3:7");
        assertThat(problems("- | a | b |\n  |---|---|\n  | 1 | | [x](y.md)")).containsExactly("UNREAD_TABLE 3:11");
        assertThat(problems("| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 | 2 ||")).isEmpty();
    }

    @Test
    void warnsOfTextRightBelowATable() {
        Problems problems = new Problems();
        MeantMarkdown meant = new MeantMarkdown(List.of());
        meant.rowWithoutBars(7);
        meant.report(offset -> new SourceLocation("post.md", 1, offset + 1), problems);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("TO-078");
            assertThat(problem.location().column()).isEqualTo(8);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |",
                "a | b\n--|--\n1 | 2",
                "||x|| is a norm\n||y|| as well",
                "One\ttab\nand none",
                "Either a | b\nor c | d is read.",
                "Home | About | Contact",
                "one | two\nthree | four",
                "P(a|b|c) is\nP(d|e|f) then",
                "a | b | c\nd | e\nf | g | h",
                "The value |x| and |y|\nand |z| stay",
                "| one |",
                "```\n| a | b |\n|---|\n```",
                "\\| a \\| b \\|\n\\|---\\|",
                "| a \\| b |\n|---|\n| 1 |",
                "Text\n---",
                "|--|",
                "|---|",
                "|-|-|",
                "+---+---+\nand no more",
                "a --+-- b\n|x|",
                "=== ===\nand no more",
            })
    void leavesOtherBarsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
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
}
