package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that Markdown reads as something else than a reader of the source would. */
class UnmeantTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "This is a sentence of some words.\\n---\\nMore ¦ UNMEANT_MARKDOWN 1:1",
                "Text\\n\\nOne line of it\\nand another\\n------ ¦ UNMEANT_MARKDOWN 3:1",
                "A thing\\n- ¦ UNMEANT_MARKDOWN 1:1",
                "Text\\n\\n    A sentence that cites [@maker]. ¦ UNMEANT_MARKDOWN 3:5",
                "\\tA sentence that links [it](https://a.example/x). ¦ UNMEANT_MARKDOWN 1:2",
                "Arrays of 16*16*4 units ¦ UNMEANT_MARKDOWN 1:13",
                "From 2*3 to 4*5 ¦ UNMEANT_MARKDOWN 1:7",
                "From 5~10 to 20~30 nm ¦ UNMEANT_MARKDOWN 1:7",
                "That is 2**3 or 4**5 ¦ UNMEANT_MARKDOWN 1:10",
                "[x](https://a.example/\"title\") ¦ UNMEANT_MARKDOWN 1:1",
                "1. one\\n  - in it\\n2. two ¦ LIST_IN_TEXT 2:3",
                "1. one\\n  1. in it\\n2. two ¦ LIST_IN_TEXT 2:3",
                "10. one\\n   * in it ¦ LIST_IN_TEXT 2:4",
                "- one\\n-two\\n- three ¦ LIST_IN_TEXT 2:1",
                "1. one\\n2.two\\n3. three ¦ LIST_IN_TEXT 2:1",
                "> * one\\n> *two ¦ LIST_IN_TEXT 2:3",
                "-\u00a0one\\n-\u00a0two ¦ LIST_IN_TEXT 1:1",
                "1.\u3000one\\n2.\u3000two ¦ LIST_IN_TEXT 1:1",
                "| a | b |\\n| - | - |\\n| 1 | 2 |\\n\\n| 3 | 4 | ¦ UNREAD_TABLE 5:1",
                "So it is ［@maker］. ¦ UNREAD_CITATION 1:10",
                "So it is [＠maker]. ¦ UNREAD_CITATION 1:10",
                "See <www.a.example/x> ¦ UNREAD_LINK 1:5",
                "See < https://a.example/ > ¦ UNREAD_LINK 1:5",
                "See [1].\\n\\n[1]: The text of a note ¦ UNREAD_FOOTNOTE 3:1",
                "{--gone--} ¦ FOREIGN_MARK 1:1",
                "image::chip.png[A chip] ¦ FOREIGN_MARK 1:1",
                "Press kbd:[Ctrl] now ¦ FOREIGN_MARK 1:7",
                "''slanted'' words ¦ FOREIGN_MARK 1:1",
                "import Chart from '../Chart.astro' ¦ FOREIGN_MARK 1:1",
                "‘‘‘\\ncode\\n‘‘‘ ¦ FOREIGN_MARK 1:1",
            })
    void isTold(String markdown, String problem) {
        assertThat(problems(markdown.translateEscapes())).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "16*16*4, The * between these digits, slanted",
        "2**3 or 4**5, The ** between these digits, bold",
        "5~10 to 20~30, The ~ between these digits, struck out",
    })
    void signsAreNamed(String markdown, String sign, String effect) {
        assertThat(Rendered.messages(markdown)).singleElement().asString().contains(sign, effect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Introduction\n---\nText",
                "What is it, and who says so?\n---\nText",
                "Apple Inc.\n---\nText",
                "## A heading that is a whole sentence.\n---\n\nText",
                "A sentence of a few words.\n\n---\n\nText",
                "    x = [@scope/package]; [a](b)",
                "    [@maker] = load()",
                "2 * 3 * 4, 2\\*3\\*4, a*b*c, 5*, *5*6",
                "H2 and ~5 to ~10, 5~10 alone",
                "1. one\n   - in it\n2. two",
                "1. one\n\n  - beside it",
                "- one\n - two",
                "1. one\n2. two\n 3. three",
                "- one\n  -v is an option\n- two",
                "- one\n*two* is slanted\n- three",
                "* one\n*two* is slanted\n* three",
                "- one\n-5 degrees\n- three",
                "1. one\n3.5 is more\n2. two",
                "| a | b |\n| - | - |\n| 1 | 2 |\n\n|x| is the norm",
                "[1]: https://a.example/\n\n[x][1]",
                "［中文］ and 【注】",
                "5'' and '' and it''s",
                "import duties from China rise",
                "{a--b} and {-- x",
                "std::vector[0] and image::x",
                "<www> and <www.a example>",
            })
    void isLeftAlone(String markdown) {
        assertThat(problems(markdown))
                .noneMatch(
                        problem -> problem.matches(
                                "(UNMEANT_MARKDOWN|LIST_IN_TEXT|UNREAD_TABLE|UNREAD_CITATION|UNREAD_LINK|UNREAD_FOOTNOTE|FOREIGN_MARK) .*"));
    }
}
