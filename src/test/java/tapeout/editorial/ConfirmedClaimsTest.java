package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class ConfirmedClaimsTest {

    /** What is found of a claim that rests on these sources, given as flow mappings without id, title and day. */
    private static List<String> found(String status, String... sources) {
        List<String> lines = new ArrayList<>(List.of("sources:"));
        List<String> ids = new ArrayList<>();
        for (String source : sources) {
            ids.add("s" + ids.size());
            lines.add(
                    "  - {id: " + ids.get(ids.size() - 1) + ", title: A title, accessed: 2026-11-19, " + source + "}");
        }
        String cited = ids.isEmpty() ? "" : ", sources: " + ids;
        lines.add("claims:");
        lines.add("  - {id: claim-1, text: It is so., by: Somebody, status: " + status + cited + "}");
        Newsroom newsroom = new Newsroom()
                .post(
                        "a",
                        "2026-11-20",
                        (ids.isEmpty() ? lines.subList(1, lines.size()) : lines).toArray(String[]::new));
        return Desk.found(newsroom, library -> new ConfirmedClaims(Desk.ENGLISH));
    }

    private static String news(String publisher) {
        return "kind: news, publisher: \"" + publisher + "\"";
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "filing"})
    void oneOfficialSourceConfirms(String kind) {
        assertThat(found("confirmed", "publisher: BIS, kind: " + kind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"press-release", "model-card", "paper", "documentation", "news", "analysis", "social"})
    void oneSourceOfAnotherKindDoesNot(String kind) {
        assertThat(found("confirmed", "publisher: Reuters, kind: " + kind))
                .containsExactly(
                        "TO-101 content/posts/2026/a.md:10:5 The claim is called confirmed and rests on Reuters."
                                + " | Cite a second publisher that does not retell the first, or an official text or filing;"
                                + " else call it reported.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company-claim", "official-record", "analyst", "reported", "disputed", "retracted"})
    void otherClaimsNeedNoSecondSource(String status) {
        assertThat(found(status, news("Reuters"))).isEmpty();
    }

    @Test
    void whatConfirmsAClaimLaterCountsAsWell() {
        String reported = "reported, history: [{date: 2026-11-20, status: confirmed, sources: [s0]}]";
        assertThat(found(reported)).singleElement().asString().contains("rests on no source.");
        assertThat(found(reported, "publisher: BIS, kind: official")).isEmpty();
    }

    @Test
    void noSourceAtAllDoesNot() {
        assertThat(found("confirmed")).singleElement().asString().contains("rests on no source.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | Bloomberg",
                "Reuters, via WSAU | Spectrum AI Lab",
                "Reuters, via WSAU | WSAU",
                "Verdict, retelling Reuters | Bloomberg",
                "Google | Google Cloud",
            })
    void twoVoicesConfirm(String one, String other) {
        assertThat(found("confirmed", news(one), news(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | Reuters",
                "Reuters | reuters",
                "Reuters, via WSAU | Reuters, via Socast",
                "DeepSeek | DeepSeek (Hugging Face)",
                "DeepSeek, on Hugging Face | DeepSeek, in an unofficial copy",
                "Reuters | Verdict, retelling Reuters",
                "The Register | AI Observer (retelling The Register)",
                "The Register | AI Observer (retelling the Register)",
                "Verdict, retelling Reuters | Techzine (retelling Reuters)",
                "wccftech | Game Bastion, retelling wccftech",
            })
    void oneVoiceTwiceDoesNot(String one, String other) {
        assertThat(found("confirmed", news(one), news(other)))
                .singleElement()
                .asString()
                .matches(".* rests on " + Pattern.quote(one) + "(?: and .*, which are one voice)?\\. .*|.* and "
                        + Pattern.quote(one) + ", which are one voice\\. .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retells Reuters.",
                "Portuguese; retells Reuters.",
                "Dutch; retells Reuters, rates from a distributor.",
                "Retells a Reuters report with unnamed sources.",
                "Retells Reuters's account of the hearing.",
            })
    void aNoteCanSayThatASourceRetellsAnother(String note) {
        assertThat(found("confirmed", news("Reuters"), news("Verdict") + ", note: \"" + note + "\""))
                .hasSize(1);
        assertThat(found("confirmed", news("Bloomberg"), news("Verdict") + ", note: \"" + note + "\""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quotes Reuters.", "An AI-assisted wiki.", "Retells."})
    void otherNotesDoNot(String note) {
        assertThat(found("confirmed", news("Reuters"), news("Verdict") + ", note: \"" + note + "\""))
                .isEmpty();
    }

    @Test
    void oneTextUnderTwoNamesIsOneSource() {
        assertThat(found(
                        "confirmed",
                        news("Reuters") + ", url: \"https://example.org/a\"",
                        news("Bloomberg") + ", url: \"https://www.example.org/a/?utm_source=x\""))
                .hasSize(1);
    }
}
