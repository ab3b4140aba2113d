package tapeout.site.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.SourceLocation;
import tapeout.site.excerpt.Excerpts.Excerpt;

class ExcerptsTest {

    /** Two spaces, a line number of one digit, a space, a bar, a space. */
    private static final int MARGIN = 6;

    @TempDir
    Path folder;

    @Test
    void aLineThatFitsIsShownAsItIs() throws IOException {
        assertThat(of("title: A headline", 8)).isEqualTo(new Excerpt("title: A headline", 7));
        assertThat(of("title: A headline", 0)).isEqualTo(new Excerpt("title: A headline", -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 73, 74, 75, 76, 500, 999, 1000})
    void aLongLineIsShownAroundItsPlaceInEightyColumns(int column) throws IOException {
        String line = "x".repeat(column - 1) + "!" + "x".repeat(1000 - column);

        Excerpt excerpt = of(line, column);

        assertThat(excerpt.text().charAt(excerpt.caret())).isEqualTo('!');
        assertThat(Columns.of(excerpt.text()) + MARGIN).isBetween(70, 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"芯片", "😀", "é", "a\u0301\u0302", "한", "\u202e", "\t", "\u009b", "\u2029", "ｆ", "👨\u200d💻"})
    void wideCharactersAndMarksAreCounted(String unit) throws IOException {
        String line = unit.repeat(300) + "!" + unit.repeat(300);

        Excerpt excerpt = of(line, unit.codePointCount(0, unit.length()) * 300 + 1);

        assertThat(excerpt.text().charAt(excerpt.caret())).isEqualTo('!');
        assertThat(Columns.of(excerpt.text()) + MARGIN).isLessThanOrEqualTo(80);
        assertThat(excerpt.text()).doesNotContain("\t", "\u202e", "\u009b", "\u2029");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "芯片, 4",
        "😀, 2",
        "ｆ, 2",
        "한글, 4",
        "—, 1",
        "Ω, 1",
        "\u200d, 0",
        "🇪🇺, 2"
    })
    void theWidthOfAText(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    private Excerpt of(String line, int column) throws IOException {
        Files.writeString(folder.resolve("a.md"), line + "\n");
        return new Excerpts(folder).of(new SourceLocation("a.md", 1, column));
    }
}
