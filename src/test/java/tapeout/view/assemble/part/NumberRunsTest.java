package tapeout.view.assemble.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4",
                "2 1 | 1,2",
                "3 10 7 8 9 | 3,7–10",
                "1 2 3 | 1–3",
                "8 2 7 | 2,7,8",
                "1 2 4 5 6 9 | 1,2,4–6,9",
                "5 5 6 | 5,6",
            })
    void numbersThatFollowEachOtherAreOneRange(String numbers, String text) {
        assertThat(NumberRuns.text(Arrays.stream(numbers.split(" ")).map(Integer::valueOf)))
                .isEqualTo(text);
    }
}
