package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.SourceLocation;

class TagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AI             | ai
            open weights   | open-weights
            Open_Weights   | open weights
            open  weights  | open\u2011weights
            Moore’s law    | moore's law
            #ai            | ai
            Caf\u00e9      | cafe\u0301
            \u212bngström  | \u00e5ngström
            ❤\ufe0f        | ❤
            -ai-           | ai
            \u0130stanbul  | istanbul
            """)
    void spellingsOfOneTag(String one, String other) {
        assertThat(tag(one).key()).isEqualTo(tag(other).key());
        assertThat(tag(one).slug()).isEqualTo(tag(other).slug());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C             | c
            C++           | c-plus-plus
            C#            | c-sharp
            F#            | f-sharp
            AI+           | ai-plus
            .NET          | dot-net
            NET           | net
            Node.js       | node-js
            open weights  | open-weights
            Blackwell™    | blackwell
            🚀            | u1f680
            🚀 launches   | u1f680-launches
            👨‍💻          | u1f468-u1f4bb
            🇪🇺            | u1f1ea-u1f1fa
            芯片           | 芯片
            """)
    void theAddressOfATag(String text, String slug) {
        assertThat(tag(text).slug().value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C    | C#
            C    | C++
            C#   | C++
            R&D  | R D
            .NET | NET
            🚀   | 🛰
            """)
    void differentTags(String one, String other) {
        assertThat(tag(one).key()).isNotEqualTo(tag(other).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "#", "…", "&", "\ufe0f", "!!!"})
    void whatHasNoAddressIsNoTag(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> tag(text));
    }

    private static Tag tag(String text) {
        return new Tag(text, SourceLocation.of("a.md"));
    }
}
