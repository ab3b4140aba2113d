package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"A use figure", "A unit", "A union", "A euro", "A one", "A ferry"})
    void aStandsBeforeAConsonantThatIsSpoken(String phrase) {
        assertThat(Phrases.article(phrase.substring(2))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An organization", "An unknown", "An unused part", "An island", "An update", "An usher"})
    void anStandsBeforeAVowelThatIsSpoken(String phrase) {
        assertThat(Phrases.article(phrase.substring(3))).isEqualTo(phrase);
    }
}
