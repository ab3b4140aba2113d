package tapeout.frontmatter.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them, and texts that are none. */
class LooseNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u22125 | -5",
                "+1 | 1",
                "+1.5 | 1.5",
                "\uff11\uff12 | 12",
                "128,000 | 128000",
                "1,234,567.5 | 1234567.5",
                "1_000 | 1000",
                "1'000 | 1000",
                "1 000 | 1000",
                "1,5 | 1,5",
                "12,34,567 | 12,34,567",
                "1,234 567 | 1,234 567",
                "1.000.000 | 1.000.000",
                "+ | +",
                "5 W | 5 W",
                "1e3 | 1e3",
            })
    void writesNumbersInPlainDigits(String text, String plain) {
        assertThat(LooseNumber.plain(text)).isEqualTo(plain);
    }
}
