package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.SmallDigest;

/** No folder of this project can hold such names: nobody could check it out on Windows. */
class WindowsNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md",
                "con-1.md",
                "console.md",
                "a.con",
                "com.md",
                "com10",
                "lptx",
                "ünï 文.md",
                "a..md",
                " a",
                "a%b&c'd.md",
                "auxiliary"
            })
    void takesWhatWindowsCanHave(String name) {
        assertThat(WindowsNames.refusal(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "con; device",
                "Aux.tar.gz; device",
                "nul .md; device",
                "com0.md; device",
                "LPT³; device",
                "a:b.md; no : in",
                "a\\b; no \\ in",
                "what?; no ? in",
                "\"a\".md; no \" in",
                "two\u0007.md; no U+0007 in",
                "a.; full stop",
                "~a ~; space"
            })
    void saysWhyThereCanBeNone(String name, String why) {
        assertThat(WindowsNames.refusal(name))
                .hasValueSatisfying(words -> assertThat(words).contains(why));
    }

    @Test
    void tellsEachFileAndFolderOnceWithANameThatCanBe(@TempDir Path folder) {
        SmallDigest digest = new SmallDigest(folder);
        for (String file : List.of("content/posts/2026/AUX.md", "content/posts/2026/a: b?.md")) {
            digest.write(file, SmallDigest.document("", "Text [@maker]."));
        }
        for (String file : List.of(
                "assets/con/a.txt", "assets/con/b.txt", "assets/end./c.txt", "data/nul.json", "content/Icon\r")) {
            digest.write(file, "{}");
        }
        String found = digest.run("check", "--format", "json").out();
        assertThat(Pattern.compile("\"TO-351\"[^}]*\"file\" : \"([^\"]+)\"")
                        .matcher(found)
                        .results())
                .extracting(result -> result.group(1))
                .containsExactly(
                        "assets/con",
                        "assets/end.",
                        "content/posts/2026/AUX.md",
                        "content/posts/2026/a: b?.md",
                        "data/nul.json");
        assertThat(found)
                .contains("AUX.md\\\": it keeps the name for a device.", "Name it AUX-1.md, for instance")
                .contains("it takes no : in names.", "Name it a- b-.md, for instance")
                .contains("it cuts off a full stop or space at the end of names.", "Name it end, for instance");
    }

    @Test
    void tellsWhatMakesSuchFoldersInTheOutputWhereItIsWritten(@TempDir Path folder) {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/types/post.yaml", """
                fields:
                  beat: {form: names, label: Beat, says: what it is about}
                  nul: {words: {yes: Yes, lpt1: Printing}, label: Nothing, says: nothing at all}
                """);
        digest.write("jbake.properties", "site.host=https://digest.example/\ntag.path=lists/con\n");
        digest.write(
                "content/posts/2026/one.md",
                SmallDigest.document(
                        "tags: [chips, Aux]\nbeat: [news, CON]\nnul: lpt1\naliases: [/old/com1.old/x/]\n",
                        "Text [@maker]."));
        digest.write(
                "content/posts/2026/two.md", SmallDigest.document("tags: [Aux]\nstatus: draft\n", "Text [@maker]."));
        digest.write(
                "content/posts/2026/three.md", SmallDigest.document("tags: [prn]\nstatus: draft\n", "Text [@maker]."));
        String found = digest.run("check", "--format", "json").out();
        assertThat(Pattern.compile(
                                "\"TO-351\"[^}]*\"file\" : \"([^\"]+)\"[^}]*\"line\" : (\\d+),\\s*\"column\" : (\\d+)")
                        .matcher(found)
                        .results())
                .extracting(result -> String.join(":", result.group(1), result.group(2), result.group(3)))
                .containsExactly(
                        "jbake.properties:2:10",
                        "content/posts/2026/one.md:7:15",
                        "content/posts/2026/one.md:8:14",
                        "content/posts/2026/one.md:10:11",
                        "content/posts/2026/three.md:7:8",
                        "content/types/post.yaml:3:8",
                        "content/types/post.yaml:3:8");
        assertThat(found)
                .contains("The site gets something called \\\"aux\\\" by this", "Write aux-1, for instance")
                .contains("\\\"con\\\"", "\\\"com1.old\\\"", "\\\"prn\\\"", "\\\"nul\\\"", "\\\"lpt1\\\"");
    }
}
