package tapeout.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "iw", "fa-IR", "ur", "yi", "ckb", "uz-Arab", "az-Arab-IR"})
    void knowsWhatIsWrittenFromRightToLeft(String language) {
        assertThat(Direction.isRightToLeft(language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "zh-Hant", "ku", "ar-Latn", "sr-Cyrl", "tlh", ""})
    void leavesTheOthers(String language) {
        assertThat(Direction.isRightToLeft(language)).isFalse();
    }
}
