package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that other kinds of Markdown read, code without its end, names of no character, lists without their spaces. */
class ForeignMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "FOREIGN_MARK 1:3 ¦ A ==marked word== here",
                "FOREIGN_MARK 1:3 ¦ A ++word++ here",
                "FOREIGN_MARK 1:3 ¦ A ++word put in++ here",
                "FOREIGN_MARK 1:3 ¦ A //word// here",
                "FOREIGN_MARK 1:2 ¦ (//two words//).",
                "FOREIGN_MARK 1:2 ¦ x^2^ and more",
                "FOREIGN_MARK 1:3 ¦ 10^-3^ of it",
                "FOREIGN_MARK 1:5 ¦ The ^sup^ of it",
                "FOREIGN_MARK 1:2 ¦ (^upper-2^)",
                "FOREIGN_MARK 1:3 ¦ CO~2~ and more",
                "FOREIGN_MARK 1:3 ¦ A %%comment of mine%% here",
                "FOREIGN_MARK 1:1 ¦ %% A comment of mine %%",
                "FOREIGN_MARK 1:3 ¦ A ||word of the end|| here",
                "FOREIGN_MARK 1:3 ¦ A :smile: here",
                "FOREIGN_MARK 1:6 ¦ Done :+1:",
                "UNCLOSED_CODE 1:5 ¦ The `name of it",
                "UNCLOSED_CODE 1:5 ¦ The ``name` of it",
                "UNCLOSED_CODE 1:8 ¦ A `b`, `--flag and more",
                "UNKNOWN_REFERENCE 1:3 ¦ 10&nbps;GB",
                "UNKNOWN_REFERENCE 1:3 ¦ A &notanentity; here",
                "UNKNOWN_REFERENCE 1:9 ¦ Johnson &amp Johnson",
                "UNKNOWN_REFERENCE 1:3 ¦ 10&nbsp GB",
            })
    void areTold(String problem, String markdown) {
        assertThat(problems(markdown)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "*One\\n*Two ¦ 1:1",
                "-One thing\\n-Another ¦ 1:1",
                "+One\\n+Two ¦ 1:1",
                "Things:\\n1)One\\n2)Two ¦ 2:1",
                "1.First\\n2.Second ¦ 1:1",
                "• One\\n• Two ¦ 1:1",
                "- a\\n\\n  *One\\n  *Two ¦ 3:3",
            })
    void listsWithoutSpacesAreTold(String markdown, String place) {
        assertThat(problems(markdown.translateEscapes())).containsExactly("LIST_IN_TEXT " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C++ and g++ and Notepad++ are names",
                "i++ and ++j and x++ + ++y",
                "if a == b and c==d==e, or x === y",
                "https://a.example//x// and a//b//c and //server/share// and //div//p and //a//* and /x/",
                "// a comment // and //TODO: fix// and //example.org// and s//x// and `//code//`",
                "int a; //first of them\nint b; //second of them, //1// and // and //",
                "2^10 and x^y and a^b^c and ^_^ and ^1 ^2, ^a^ and ^not^this, ^ab and cd^ and ^one two^",
                "100% and %%time and 5 %% of it",
                "The norms ||alpha|| + ||beta|| and ||one|| = ||two||",
                "a || b || c and ||x|| is a norm and a||b||c",
                "At 10:30:15 in ::1 and a:b:c and :root: or :memory:",
                "std::vector::iterator and :ref:`x`",
                "| a | b |\n|:---|:---:|\n| c | d |",
                "| a || b |\n|---|---|---|\n| c || d |",
                "A ` alone, ``so'' and `so' in TeX, and \\`escaped",
                "`code` and ``co`de`` and <code>a `b c</code>",
                "AT&T; and R&D; and a &b; and &amp; &nbsp; &#39;",
                "[a](https://a.example/?b=1&section=2&amp=3) and https://a.example/?a&copy=1",
                "*one* and *two*\n*three* words",
                "-1 and\n-2 and\n+3",
                "- a\n- b",
                "Version 3.x\n4.x and\n5.5 it is",
                "*One footnote",
                "-- he said\n-- she said",
                "~2~ and a ~word~ and H ~2~",
                "`==a==` ``x^2^`` <kbd>:smile:</kbd> \\:smile: \\==a==",
            })
    void areNotSeenInWhatPeopleWriteOtherwise(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
