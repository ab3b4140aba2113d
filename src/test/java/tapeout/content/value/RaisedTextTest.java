package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedTextTest {

    @ParameterizedTest
    @CsvSource({
        "sup, 26, ²⁶",
        "sup, -3, ⁻³",
        "sup, n+1, ⁿ⁺¹",
        "sub, 2, ₂",
        "sub, n, n",
        "sup, st, st",
        "sup, [1], [1]",
        "sup, '1, 2', '1, 2'",
    })
    void isWrittenInUnicodeWhereThatHasAllOfIt(String element, String text, String written) {
        assertThat(RaisedText.of(element, text)).isEqualTo(written);
    }
}
