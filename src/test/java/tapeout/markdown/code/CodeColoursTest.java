package tapeout.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeColoursTest {

    private static final String[] SCRAPS = {
        "a",
        "\"",
        "'",
        "/*",
        "*/",
        "<",
        "<a b=",
        "http://a.b/?c",
        "(",
        "{",
        "\\",
        "/",
        "#",
        "0x",
        "-",
        "@",
        "$",
        "${",
        "`",
        "<!--",
        "<?",
        "%",
        "é",
        "\ud83d\ude00",
        "\ud800",
        "\t",
        " ",
        "\n",
        "\"\"\"",
        "\u2028",
        "\u0085",
        "\0"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "java → @A int f() { return 3; } // x → meta:@A name:int keyword:return number:3 comment:// x",
                "PY → def f(a): return 'x' → keyword:def keyword:return string:'x'",
                "bash → for i in a; do echo $i; done # x → keyword:for keyword:in keyword:do name:echo name:$i keyword:done comment:# x",
                "json → {\"a\": [1, true]} → name:\"a\" number:1 number:true",
                "html → <a href=\"x\">&amp;</a> → keyword:a name:href string:\"x\" number:&amp; keyword:a",
                "yaml → a: \"b\" # c → string:\"b\" comment:# c",
                "toml → [a] # b → meta:[a] comment:# b",
            })
    void tellsWordsApart(String language, String code, String words) {
        assertThat(CodeColoursTest.parts(language, code + "\n").stream()
                        .filter(part -> part.cssClass() != null)
                        .map(part -> part.cssClass().replace("code-", "") + ":" + part.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void readsOnInTheNextLine() {
        assertThat(parts("java", "/* a\nb */ int c;\n"))
                .containsExactly(
                        new CodePart("code-comment", "/* a"),
                        new CodePart(null, "\n"),
                        new CodePart("code-comment", "b */"),
                        new CodePart(null, " "),
                        new CodePart("code-name", "int"),
                        new CodePart(null, " c;\n"));
    }

    @Test
    void losesNothingOfWhatIsWritten() {
        Random random = new Random(20261126);
        for (String language : CodeLanguages.names()) {
            for (int block = 0; block < 50; block++) {
                StringBuilder code = new StringBuilder();
                for (int i = random.nextInt(60); i > 0; i--) {
                    code.append(SCRAPS[random.nextInt(SCRAPS.length)]);
                }
                code.append('\n');
                assertThat(together(parts(language, code.toString())))
                        .as(language)
                        .isIn("", code.toString());
            }
        }
    }

    @Test
    void leavesAsItIsWhatItDoesNotKnowOrWhatIsTooLong() {
        assertThat(parts("klingon", "int a;\n")).isEmpty();
        assertThat(parts("", "int a;\n")).isEmpty();
        assertThat(parts("java", "a;\n")).isEmpty();
        assertThat(parts("java", "int " + "a".repeat(2_000) + ";\n")).isEmpty();
        CodeColours body = new CodeColours();
        String long_ = "int a;\n".repeat(20_000);
        assertThat(body.of("java", long_)).isPresent();
        assertThat(body.of("java", long_)).isEmpty();
    }

    @Test
    void namesItsLanguagesInItsPage() throws IOException {
        String page = Files.readString(Path.of("src/docs/blocks.md"));
        assertThat(CodeLanguages.names()).allMatch(name -> page.contains("`" + name + "`"));
    }

    private static List<CodePart> parts(String language, String code) {
        return new CodeColours().of(language, code).orElse(List.of());
    }

    private static String together(List<CodePart> parts) {
        return parts.stream().map(CodePart::text).collect(Collectors.joining());
    }
}
