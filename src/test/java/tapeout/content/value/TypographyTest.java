package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of front matter; how bodies are typeset shows where bodies are written. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "China's \"H20\" -- again → China’s “H20” – again",
                "Sotheby's → Sotheby’s",
                "\"`a \"b\"` c\" → “`a \"b\"` c”",
                "'https://a.example/it's--b' said → ‘https://a.example/it's--b' said",
                "see https://a.example/--x, \"y\" → see https://a.example/--x, “y”",
                "use `--drafts` or 'it' → use `--drafts` or ‘it’",
            })
    void typesetsProseAlone(String written, String read) {
        assertThat(Typography.ofLine(written)).isEqualTo(read);
        assertThat(Typography.ofLine(read)).isEqualTo(read);
        assertThat(Typography.plain(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maker--x", "what-is-known...", "v1--beta_2"})
    void leavesIdentifiers(String id) {
        assertThat(Typography.ofLine(id)).isSameAs(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "wait…"})
    void hasNothingToTakeBack(String text) {
        assertThat(Typography.plain(text)).isSameAs(text);
    }
}
