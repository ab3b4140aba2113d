package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void countsLinesAfterEveryKindOfEnd() {
        SourceText text = new SourceText("x.md", "a\nb\r\nc\rd");
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.at(0)).hasToString("x.md:1:1");
        assertThat(text.at(2)).hasToString("x.md:2:1");
        assertThat(text.at(5)).hasToString("x.md:3:1");
        assertThat(text.at(7)).hasToString("x.md:4:1");
        assertThat(text.at(8)).hasToString("x.md:4:2");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(new SourceText("x.md", "😀x").at(2)).hasToString("x.md:1:2");
    }

    @Test
    void refusesPlacesOutsideTheText() {
        SourceText text = new SourceText("x.md", "a");
        assertThatThrownBy(() -> text.at(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
