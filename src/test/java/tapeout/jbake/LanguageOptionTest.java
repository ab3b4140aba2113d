package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.problem.Problem;

/** The language of a site is a tag that BCP 47 knows, or a problem that says which tag was meant. */
class LanguageOptionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "de, de",
        "DE, de",
        "de-ch, de-CH",
        "pt-BR, pt-BR",
        "es-419, es-419",
        "zh-hant-tw, zh-Hant-TW",
        "sr-Latn, sr-Latn",
        "gsw, gsw",
        "de-CH-1901, de-CH-1901",
        "de-DE-u-co-phonebk, de-DE-u-co-phonebk",
        "en-EU, en-EU",
        "en-x-desk, en-x-desk",
        "zh-yue, yue",
        "i-klingon, tlh",
        "art-lojban, jbo",
        "iw, he",
        "sq-XK, sq-XK",
    })
    void readsTags(String written, String tag) throws IOException {
        ConfigurationReading reading = ConfiguredSite.with(folder, "tapeout.language=" + written + "\n")
                .read(Overrides.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.site().config().identity().language().toLanguageTag())
                .isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mul | it names no language | Write a tag such as en, de or pt-BR.",
                "zxx | it names no language | Write a tag such as en, de or pt-BR.",
                "english | there is no language \"english\" | Did you mean \"en\"?",
                "English | there is no language \"english\" | Did you mean \"en\"?",
                "Englisch | there is no language \"englisch\" | Did you mean \"en\"?",
                "deutsch | there is no language \"deutsch\" | Did you mean \"de\"?",
                "français | it is no language tag | Did you mean \"fr\"?",
                "german-CH | there is no language \"german\" | Did you mean \"de-CH\"?",
                "en_US | it is no language tag | Did you mean \"en-US\"?",
                "en-US.UTF-8 | it is no language tag | Did you mean \"en-US\"?",
                "de-DE- | it is no language tag | Did you mean \"de-DE\"?",
                "-de | it is no language tag | Did you mean \"de\"?",
                "deu | the code of this language has two letters | Did you mean \"de\"?",
                "ger | the code of this language has two letters | Did you mean \"de\"?",
                "en,de | it is no language tag | Did you mean \"en\"?",
                ", | it is no language tag | Write a tag such as en, de or pt-BR.",
                "eng-GB | the code of this language has two letters | Did you mean \"en-GB\"?",
                "en-UK | there is no country or region \"UK\" | Did you mean \"en-GB\"?",
                "x | it is no language tag | Write a tag such as en, de or pt-BR.",
                "i | it is no language tag | Write a tag such as en, de or pt-BR.",
                "xx | there is no language \"xx\" | Write a tag such as en, de or pt-BR.",
                "und | it names no language | Write a tag such as en, de or pt-BR.",
                "und-DE | it names no language | Write a tag such as en, de or pt-BR.",
                "x-klingon | it names no language | Write a tag such as en, de or pt-BR.",
                "de-XX | there is no country or region \"XX\" | Did you mean \"de\"?",
                "de-ZZ | there is no country or region \"ZZ\" | Did you mean \"de\"?",
                "zz-ZZ | there is no language \"zz\" | Write a tag such as en, de or pt-BR.",
                "en.UTF-8 | it is no language tag | Did you mean \"en\"?",
                "de_DE@euro | it is no language tag | Did you mean \"de-DE\"?",
                "en # English | it is no language tag | Did you mean \"en\"?",
                "jp | there is no language \"jp\" | Did you mean \"ja\"?",
                "jp-JP | there is no language \"jp\" | Did you mean \"ja-JP\"?",
                "cz | there is no language \"cz\" | Did you mean \"cs\"?",
                "UA | there is no language \"ua\" | Did you mean \"uk\"?",
                "dk | there is no language \"dk\" | Did you mean \"da\"?",
                "us | there is no language \"us\" | Did you mean \"en-US\"?",
                "mo | there is no language \"mo\" | Did you mean \"ro\"?",
                "sh | there is no language \"sh\" | Did you mean \"sr-Latn\"?",
                "'' | it is no language tag | Write a tag such as en, de or pt-BR.",
            })
    void saysWhichTagWasMeant(String written, String why, String hint) throws IOException {
        assertThat(ConfiguredSite.with(folder, "tapeout.language=" + written + "\n")
                        .read(Overrides.NONE)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code().code()).isEqualTo("TO-203");
                    assertThat(problem.location().file()).isEqualTo("jbake.properties");
                    assertThat(problem.location().column()).isEqualTo("tapeout.language=".length() + 1);
                    assertThat(problem.detail()).contains(why);
                })
                .extracting(Problem::hint)
                .isEqualTo(hint);
    }
}
