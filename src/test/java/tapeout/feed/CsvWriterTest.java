package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.CsvTable;

class CsvWriterTest {

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "a",
            "'",
            "''",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "=",
            "+",
            "-",
            "@",
            "=1+2",
            "=cmd|' /C calc'!A0",
            "-2",
            "\uff1d1",
            "\uff20x",
            "文字",
            "𝄞",
            "a\"b",
            "\",\"=1",
            "\ufeff",
            "\u00a0");

    @Test
    void quotesWhatNeedsItAndEndsEveryLineInCrLf() {
        assertThat(csv(List.of("a", "b,c", "d\"e", "f\ng", "", " h ")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",, h \r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+2",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20a",
                "'x"
            })
    void putsAnApostropheBeforeWhatSpreadsheetsWouldRun(String text) {
        assertThat(CsvTable.read(csv(List.of(text))).get(0)).containsExactly("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", " =1", "1-2", "0.5", "x@y", "https://example.org/?a=b"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(csv(List.of(text))).isEqualTo(text + "\r\n");
    }

    /** Whatever goes in comes back, and no field that a spreadsheet reads starts like a formula. */
    @Test
    void anyTextsComeBackFromAReaderOfTheFormat() {
        Random random = new Random(4180);
        for (int round = 0; round < 2_000; round++) {
            List<List<String>> lines = lines(random);
            CsvWriter writer = new CsvWriter();
            lines.forEach(writer::line);
            List<List<String>> fields = CsvTable.read(new String(writer.bytes(), StandardCharsets.UTF_8));
            assertThat(fields.stream()
                            .map(line -> line.stream().map(CsvTable::text).toList()))
                    .as("round %d", round)
                    .isEqualTo(lines);
            assertThat(fields.stream().flatMap(List::stream))
                    .noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*"));
        }
    }

    private static List<List<String>> lines(Random random) {
        int width = 1 + random.nextInt(5);
        List<List<String>> lines = new ArrayList<>();
        for (int line = 1 + random.nextInt(4); line > 0; line--) {
            List<String> fields = new ArrayList<>();
            for (int field = 0; field < width; field++) {
                fields.add(text(random));
            }
            lines.add(fields);
        }
        return lines;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(4); piece > 0; piece--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }

    private static String csv(List<String> fields) {
        CsvWriter writer = new CsvWriter();
        writer.line(fields);
        return new String(writer.bytes(), StandardCharsets.UTF_8);
    }
}
