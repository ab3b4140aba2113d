package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what Java makes of the same text at once. */
class Utf8WriterTest {

    private static final String[] PARTS = {
        "a",
        "<p>",
        "é",
        "“x”",
        "…",
        "\uFFFF",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uD800\uDC00",
        "\uDBFF\uDFFF",
        "\0",
        "漢字"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writesWhatJavaMakesOfIt(long seed) throws Exception {
        Random dice = new Random(seed);
        StringBuilder all = new StringBuilder();
        try (Utf8Writer writer = new Utf8Writer(dice.nextInt(20))) {
            for (int i = 0; i < 300; i++) {
                String text = PARTS[dice.nextInt(PARTS.length)].repeat(dice.nextInt(40) == 0 ? 3000 : dice.nextInt(5));
                all.append(text);
                if (dice.nextBoolean()) {
                    writer.write("xy" + text + "z", 2, text.length());
                } else {
                    writer.write(("xy" + text + "z").toCharArray(), 2, text.length());
                }
            }
            assertThat(writer.finish()).isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
