package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities that were meant and do not parse, and what only looks like them. */
class MeantEntitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "[[huawei ¦ 1:1",
                "By [[huawei and others. ¦ 1:4",
                "By [[huawei] and others. ¦ 1:4",
                "By [[ascend-910c|Ascend 910C] and others. ¦ 1:4",
                "By [[Huawei Ascend]]. ¦ 1:4",
                "By [[Huawei Ascend|the chip]]. ¦ 1:4",
                "- [[huawei ¦ 1:3",
                "So [[huawei|]] ¦ 1:4",
            })
    void warnsOfEntitiesThatAreNoLinks(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("UNREAD_ENTITY " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[huawei]] and [[huawei|the company]]",
                "\\[[huawei and `[[huawei`",
                "The matrix [[1, 2], [3, 4]] and [[a], [b]].",
                "In a shell, [[ -f file ]] and [[ $a == b ]] are tests.",
                "x[[i] and a[[1]]",
                "[[A] note] and [[1]](x.md)",
                "[[]] and [[ ]]",
            })
    void leavesOtherDoubleBracketsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
