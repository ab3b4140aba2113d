package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

/** What a summary may make of the claim that SMIC builds the processor in a 7 nm process. */
class SummariesTest {

    private static final String CLAIM = "SMIC makes the processor in a 7 nm process.";

    private static Newsroom newsroom(String summary, String... claims) {
        return new Newsroom()
                .organization("techinsights", "also_known_as: [Tech Insights]")
                .file(
                        "posts/2026/a.md",
                        "title: A post about a chip\ndate: 2026-11-20\ntopics: [chips]\nkind: report\nsummary: \""
                                + summary
                                + "\"\nsources: [{id: s, publisher: \"The Register, via WSAU\", title: A title, kind: news,"
                                + " accessed: 2026-11-19}]\nclaims:\n" + String.join("\n", claims));
    }

    private static String claim(String status, String text) {
        return "  - {id: c" + Integer.toHexString(text.hashCode()) + ", text: \"" + text
                + "\", by: techinsights, status: " + status + ", sources: [s]}";
    }

    private static List<String> found(String summary, String... claims) {
        return Desk.found(newsroom(summary, claims), library -> new Summaries(library, Desk.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reported", "disputed", "retracted"})
    void aDoubtMustNotBeDropped(String status) {
        assertThat(found("SMIC makes the processor in a 7 nm process. It is sold.", claim(status, CLAIM)))
                .containsExactly("TO-107 content/posts/2026/a.md:9:5 This claim is " + status
                        + ", and the summary states it as a fact: \"SMIC makes the processor in a 7 nm process.\" | Name who"
                        + " says so in the summary, or keep the doubt: reportedly, may, is said to.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company-claim", "confirmed", "official-record", "analyst"})
    void otherClaimsAreOnesThatASummaryCanState(String status) {
        assertThat(found("SMIC makes the processor in a 7 nm process. It is sold.", claim(status, CLAIM)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 7 nm process that makes the new processor is SMIC's.",
                "It is sold in China; SMIC made its processor in a 7 nm process.",
                "A processor made by SMIC, in a process of 7 nm, is in it.",
            })
    void otherOrderAndEndingsAreTheSameStatement(String summary) {
        assertThat(found(summary, claim("reported", CLAIM))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMIC reportedly makes the processor in a 7 nm process.",
                "SMIC may make the processor in a 7 nm process.",
                "SMIC is said to make the processor in a 7 nm process.",
                "A laboratory says that SMIC makes the processor in a 7 nm process.",
                "TechInsights: SMIC makes the processor in a 7 nm process.",
                "Tech Insights saw it: SMIC makes the processor in a 7 nm process.",
                "The Register, via WSAU: SMIC makes the processor in a 7 nm process.",
            })
    void aHedgeOrASpeakerKeepsTheDoubt(String summary) {
        assertThat(found(summary, claim("reported", CLAIM))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMIC makes the chips of many others as well, and sells them.",
                "The processor is the first of its kind in China, for phones.",
                "Some report it. The processor is made in a process of its own.",
            })
    void anotherStatementIsNone(String summary) {
        assertThat(found(summary, claim("reported", CLAIM))).isEmpty();
    }

    @Test
    void aHedgeInAnotherSentenceDoesNotHelp() {
        assertThat(found("It may be sold soon. SMIC makes the processor in a 7 nm process.", claim("reported", CLAIM)))
                .hasSize(1);
    }

    @Test
    void theNameOfWhatTheClaimIsAboutIsNoSpeaker() {
        assertThat(found(
                        "TechInsights makes the processor in a 7 nm process.",
                        claim("reported", "TechInsights makes the processor in a 7 nm process.")))
                .hasSize(1);
    }

    @Test
    void aFirmClaimThatSaysTheSameCarriesIt() {
        assertThat(found(
                        "SMIC makes the processor in a 7 nm process. It is sold.",
                        claim("reported", CLAIM),
                        claim("confirmed", "The processor is made by SMIC, in a 7 nm process.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "en-GB, 1", "de, 0"})
    void knowsTheWordsOfItsLanguageOnly(String language, int found) {
        Newsroom newsroom =
                newsroom("SMIC makes the processor in a 7 nm process. It is sold.", claim("reported", CLAIM));
        assertThat(Desk.found(newsroom, Locale.forLanguageTag(language))).hasSize(found);
    }
}
