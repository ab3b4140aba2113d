package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a number in a claim, and what is a name with digits. */
class NumbersTest {

    private final Numbers numbers = new Numbers(Desk.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It reads at 900 GB/s.",
                "It reads at 900GB/s.",
                "It has 70B parameters.",
                "It costs $5bn.",
                "It costs US$ 5 billion.",
                "It costs USD 500.",
                "The share is 15%.",
                "The share is 16.5 percent.",
                "It has 1,048,576 tokens.",
                "It loses -5 points.",
                "It takes 10–20 days.",
                "It uses 4-bit weights.",
                "It is made at 7 nm.",
                "It is twice as fast.",
                "It makes two versions.",
                "Half of it is sold.",
                "Billions were spent.",
                "It came out on 24 April.",
                "It came out on April 24.",
                "It came out in April 2026.",
                "It came out in 2026.",
                "It came out in the 1990s.",
                "It is the 3rd of them.",
                "900 are sold.",
                "Sold: 900.",
                "So it ends. About 900 are sold.",
                "Gemini 3 has 1,000 users.",
                "GPT-4 has (about) 5.",
            })
    void isANumber(String text) {
        assertThat(numbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It runs on V4.",
                "It runs on the H20 and the MI300X.",
                "It follows GPT-4 and V4.1-Flash.",
                "It falls under 3A090.",
                "It falls under ECCN 3A090.a.",
                "It runs on the Ascend 910C.",
                "It runs on the 910C.",
                "It runs on the 950PR-based card.",
                "It follows the Gemini 3 model.",
                "It follows Claude 3.5 and Llama 4.",
                "It rests on Section 232.",
                "It needs 5G.",
                "It is one of the best.",
                "It came first, in the third quarter.",
                "The chip is fast.",
                "He often said so, and someone agreed.",
                "",
            })
    void isNone(String text) {
        assertThat(numbers.in(text)).isFalse();
    }

    @Test
    void wordsForAmountsAreThoseOfTheLanguage() {
        assertThat(new Numbers(EditorialWords.of(Locale.GERMAN)).in("It makes two versions."))
                .isFalse();
        assertThat(new Numbers(EditorialWords.of(Locale.GERMAN)).in("Es hat 900 GB/s."))
                .isTrue();
    }
}
