package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a person wrote is read in one way: what is no text is told at its place, whichever file it stands in. */
class TextFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jbake.properties                 | site.host=https://digest.example/",
                "content/posts/2026/a.md          | ---",
                "content/_defaults.yaml           | post:",
                "content/types/post.yaml          | names: {one: post, many: posts}",
                "data/people.csv                  | name",
                "templates/messages.properties    | footer.feeds=Feeds",
                "templates/pages/post.ftlh        | <p>",
                "assets/css/site.css              | body { margin: 1rem; }",
            })
    void bytesThatAreNoTextAreToldAtTheirPlace(String file, String firstLine) {
        SmallDigest digest = new SmallDigest(folder);
        digest.write(file, bytes(firstLine, 0xe9));
        assertThat(digest.run("build").err())
                .contains(file + ":2:3: error TO-002 The byte 0xE9 here is not valid UTF-8.");
        digest.write(file, bytes(firstLine, 0));
        assertThat(digest.run("build").err()).contains(file + ":2:3: error TO-003 There is a NUL character here.");
    }

    @Test
    void anArchetypeThatIsNoTextMakesNoDocument() {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/_archetypes/topic.md", bytes("---", 0xe9));
        assertThat(digest.run("new", "topic", "Lamps").err())
                .contains("content/_archetypes/topic.md:2:3: the byte 0xE9 here is not valid UTF-8.");
        assertThat(folder.resolve("content/topics/lamps-draft.md")).doesNotExist();
    }

    /** A line, and one with two letters before a byte. */
    private static byte[] bytes(String firstLine, int third) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((firstLine + "\nab").getBytes(StandardCharsets.UTF_8));
        bytes.write(third);
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
