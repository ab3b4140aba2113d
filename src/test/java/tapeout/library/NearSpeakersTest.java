package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearSpeakersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeepSeek",
                "Deepseek",
                "deep-seek",
                "Deep Seek",
                "deepseak",
                "depseek",
                "depeseek",
                "DeepSeek AI",
                "DeepSeek-AI",
                "Hangzhou Deepseak",
                "DeepSeek Ltd.",
                "Deepseek, Inc",
                "Hangzhou DeepSeek Co., Ltd",
                "Hangzhou & DeepSeek",
                "déepseek"
            })
    void aSpeakerThatIsNearlyAnEntityIsToldWithItsId(String speaker) {
        assertThat(problems(speaker, "analyst"))
                .containsExactly(
                        "NEAR_SPEAKER content/posts/2026/a.md:10:40: The speaker \"" + speaker
                                + "\" is no entity's id, so that the claim is not linked to deepseek."
                                + " Did you mean \"deepseek\"? If somebody else is meant, add who, such as \"an analyst at …\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deepseek",
                "unnamed analysts",
                "an analyst at DeepSeek",
                "deep",
                "seek",
                "DeepMind",
                "AMP",
                "Deep Inc",
                "a co"
            })
    void anEntityItselfAndADescriptionAreSpeakers(String speaker) {
        assertThat(problems(speaker, "analyst")).isEmpty();
    }

    /** One mistake is one problem: that a company claim names no company is told by its own rule. */
    @Test
    void aCompanyClaimIsLeftToItsRule() {
        assertThat(problems("deepseak", "company-claim")).isEmpty();
    }

    private static List<String> problems(String speaker, String status) {
        return new Newsroom()
                .organization("deepseek", "also_known_as: [DeepSeek AI, Hangzhou DeepSeek, Hangzhou and DeepSeek]")
                .organization("amd")
                .post(
                        "a",
                        "2026-11-20",
                        "sources:",
                        "  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-20}",
                        "claims:",
                        "  - {id: claim-1, text: It is so., by: \"" + speaker + "\", status: " + status
                                + ", sources: [a]}")
                .problems();
    }
}
