package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tapeout.content.type.Texts;

class TextsTest {

    @Test
    void aLabelAmongSentencesEndsInAFullStop() {
        assertThat(new Texts("Maker", "By", "Maker", "Maker").sentence()).isEqualTo("Maker.");
        assertThat(new Texts("Maker", "By", "Maker", "Who makes it.").sentence())
                .isEqualTo("Who makes it.");
        assertThat(new Texts("Maker", "By", "Maker", "").sentence()).isEmpty();
    }
}
