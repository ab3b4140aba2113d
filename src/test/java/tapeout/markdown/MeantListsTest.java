package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and boxes to tick that were meant and do not parse, and what only looks like them. */
class MeantListsTest {

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
}
