package tapeout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code SearchInBrowserTest} holds that browsers take queries apart in the same way. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DeepSeek-V4 runs on Ascend 910C | deepseek v4 runs on ascend 910c",
                "Café, naïve, Łódź, ÅNGSTRÖM     | cafe naive łodz angstrom",
                "21,000 TPP; 4,8 and 1,2,3       | 21000 tpp 48 and 123",
                "a company's x                   | company",
                "DeepSeek’s, DeepSeek's; “V4” –  | deepseek deepseek v4",
                "7 nm, 3 GB                      | 7 nm 3 gb",
                "华为昇腾 910C                     | 华 为 昇 腾 910c",
                "שלום עולם                        | שלום עולם",
                "ﬁne ２０ m²                       | fine 20 m2",
                "２,０ and 1,５, x，9              | 20 and 15 9",
                "ΣΊΣΥΦΟΣ, Strauß; İstanbulA      | σισυφοσ strauß istanbula",
                "<script>alert(1)</script>       | script alert 1 script",
            })
    void foldsWords(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void partsWordsAtMarksOfPrintWhateverElseIsThere() {
        for (char mark = '\u2000'; mark <= '\u206f'; mark++) {
            assertThat(words("ab" + mark + "cd"))
                    .as("U+%04X", (int) mark)
                    .isEqualTo(List.of("ab", "cd"))
                    .isEqualTo(words("ab" + mark + "cd é").subList(0, 2));
        }
    }

    @Test
    @Timeout(5)
    void cutsWordsAndReadsLongTextsInLinearTime() {
        assertThat(words("a".repeat(1 << 20))).containsExactly("a".repeat(Words.LONGEST));
        assertThat(words("é".repeat(1 << 20))).containsExactly("e".repeat(Words.LONGEST));
        assertThat(words("ab ".repeat(1 << 20))).hasSize(1 << 20);
        assertThat(words("1,".repeat(1 << 20))).hasSize(1);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.of(text, (letters, length) -> words.add(new String(letters, 0, length)));
        return words;
    }
}
