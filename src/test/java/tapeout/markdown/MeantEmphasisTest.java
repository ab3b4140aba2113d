package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis that was meant and does not parse, and what only looks like it. */
class MeantEmphasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "** bold **¦1:1",
                "A ** bold ** word¦1:3",
                "A **bold ** word¦1:3",
                "A ** bold** word¦1:3",
                "__ bold __¦1:1",
                "~~ gone ~~¦1:1",
                "**This is an important sentence. **¦1:1",
                "It is * important *.¦1:7",
                "It is *important *, too¦1:7",
                "It is _ important _.¦1:7",
                "- ** bold ** item¦1:3",
            })
    void warnsOfEmphasisWithSpacesWithin(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("UNREAD_EMPHASIS " + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "**Note:**text¦1:1",
                "A **\"quoted\"**text¦1:3",
                "**重要：**内容¦1:1",
                "这是**“重要”**的¦1:3",
                "这是**（重要）** 的¦1:3",
                "- **Price (USD)**rises¦1:3",
                "> [!NOTE]\\n> **Wait!**then¦2:3",
                "**81%**曾用¦1:1",
                "仅**$20**每周¦1:2",
                "***「引用」***です¦1:1",
                "__「引用」__です¦1:1",
                "*「引用」*です¦1:1",
                "一*「引用」* です¦1:2",
                "Les *«mots»*s¦1:5",
                "Les _«mots»_s¦1:5",
                "foo*“bar”*baz¦1:4",
                "foo**\"bar\"**baz¦1:4",
                "这是*（重要）*的¦1:3",
                "*重要：*内容¦1:1",
                "*[link](https://a.example/)*です¦1:1",
                "~~“x”~~y¦1:1",
                "~~旧：~~新¦1:1",
                "~~**旧**~~新¦1:1",
                "foo~~“bar”~~baz¦1:4",
            })
    void warnsOfEmphasisBetweenPunctuationAndALetter(String markdown, String place) {
        assertThat(problems(markdown.translateEscapes())).containsExactly("UNREAD_EMPHASIS " + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "**(x)**y, foo**\"bar\"**baz¦<strong>(x)</strong>",
                "*「引用」*です、次は*（語）*です¦<em>「引用」</em>",
                "**Note *very* __big__:**text¦<strong>Note *very* __big__:</strong>",
                "**[*a*](https://a.example/):**text¦<strong>[*a*](https://a.example/):</strong>",
                "**A [![a](b.png)](https://a.example/):**text¦<strong>A [![a](b.png)](https://a.example/):</strong>",
                "***「引用」***です¦<em><strong>「引用」</strong></em>",
                "~~“x” *y*.~~z¦<del>“x” *y*.</del>",
            })
    void proposesWhatWasTypedBetweenTheMarks(String markdown, String html) {
        assertThat(Rendered.hints(markdown))
                .containsExactly("UNREAD_EMPHASIS Write the punctuation outside of the marks, or " + html + ".");
    }

    @Test
    void proposesEmphasisWithTheEmphasisWithin() {
        assertThat(Rendered.hints("** bold and ~~old~~ **"))
                .containsExactly("UNREAD_EMPHASIS Write **bold and ~~old~~**; or \\* for the character.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Note:** text",
                "**Note**: text",
                "这是**重要**的",
                "a**(b)**c and 2**(n+1)**m",
                "`**Note:**text`",
                "\\**Note:\\**text",
                "src/**/*.java and lib/**/*.js",
                "**1.**2",
                "x*(a+b)*y, *(p)*q and f(*(x)*y)",
                "`a`*`b`*c",
                "*.a|*html, src/*/y/*z, *foo!*bar and *test.*js",
                "~(x)~y, __(x)__y and a_“b”_c",
                "2**“x”**3",
            })
    void leavesOtherPairsOfAsterisksAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** and *it* and __bold__ and ~~gone~~",
                "`** bold **` and \\*\\* bold \\*\\*",
                "2 ** 3 and 4 ** 5, x ** y ** z",
                "5 * 3 * 2 and a * b * c and width * height * depth",
                "f(x) ** 2 ** 3",
                "Pass *args and **kwargs and **more on.",
                "f(*args, **kwargs) and g(**opts).",
                "Files: src/**/*.java and test/**",
                "Name: __ Date: __",
                "Call __init__ and __main__; snake_case_name _ is _ fine",
                "* * *",
                "Price * includes tax\n\n* p < 0.05",
                "\\** bold \\**",
            })
    void leavesOperatorsAndWildcardsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
