package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "\"a\" → “a”",
                "'a' → ‘a’",
                "\"'a' b\" → “‘a’ b”",
                "it's → it’s",
                "chips' speed → chips’ speed",
                "the '90s → the ’90s",
                "(\"a\") → (“a”)",
                "a--b → a–b",
                "a---b → a—b",
                "a----b → a----b",
                "a-b → a-b",
                "wait... → wait…",
                "a.... → a....",
                "\"*a*\" → “<em>a</em>”",
                "*\"a\"* → <em>“a”</em>",
                "**a**'s → <strong>a</strong>’s",
                "\"[a](b.md)\" → “<a href=\"{link b.md}\">a</a>”",
                "a—\"b\" → a—“b”",
                "[[a]]'s → {entity a}’s",
                "\\\"a\\\" → &quot;a&quot;",
                "&quot;a&quot; → &quot;a&quot;",
                "5 \\-- 6 → 5 -- 6",
            })
    void smartens(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource({"`\"a\" -- ...`", "<https://a.example/--'>", "https://a.example/a--b...c"})
    void leavesCodeAndAddressesAlone(String markdown) {
        assertThat(html(markdown)).doesNotContain("–", "…", "’", "“", "”");
    }
}
