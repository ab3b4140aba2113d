package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourceScanner;

/** Files as file systems hold them: strange names, links, bytes that are no text. */
class SourceFilesTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private Path source;

    @BeforeEach
    void makeAFolder() throws IOException {
        source = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(source.resolve("content/posts"));
    }

    @Test
    void listsFilesInOneOrderWhateverTheirNames() throws IOException {
        for (String name : List.of("b.md", "a name with spaces.md", "ünï-文.md", "A.md", "مرحبا.md")) {
            Files.writeString(source.resolve("content/posts").resolve(name), "text");
        }
        assertThat(scan())
                .containsExactly(
                        "content/posts/A.md",
                        "content/posts/a name with spaces.md",
                        "content/posts/b.md",
                        "content/posts/ünï-文.md",
                        "content/posts/مرحبا.md");
    }

    @Test
    void tellsTwoFilesApartWhoseNamesAreTheSameLetters() {
        SmallDigest digest = new SmallDigest(folder.resolve("digest"));
        digest.post("caf\u00e9", "", "Text [@maker].").post("cafe\u0301", "", "Text [@maker].");
        assumeThat(digest.source().resolve("content/posts/2026")).isDirectoryContaining("glob:**cafe\u0301.md");

        assertThat(digest.run("check").err())
                .contains(
                        "The address /posts/2026/caf\u00e9/ is also wanted by another file, whose name has the same letters");
    }

    @Test
    void passesOverHiddenFilesAndIgnoredFolders() throws IOException {
        Files.writeString(source.resolve("content/.hidden.md"), "text");
        Files.writeString(source.resolve("content/posts/.jbakeignore"), "");
        Files.writeString(source.resolve("content/posts/a.md"), "text");
        assertThat(scan()).isEmpty();
    }

    @Test
    void neverFollowsALinkOutOfTheSourceFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(source.resolve("content/leak.md"), secret);
        Files.createSymbolicLink(source.resolve("content/up"), folder);
        assertThat(scan()).isEmpty();
        assertThat(found()).containsExactly("LINK_OUT_OF_SOURCE content/leak.md", "LINK_OUT_OF_SOURCE content/up");
    }

    @Test
    void followsLinksWithinItOnceAndReportsDeadOnes() throws IOException {
        Files.writeString(source.resolve("content/posts/a.md"), "text");
        Files.createSymbolicLink(source.resolve("content/posts/again"), source.resolve("content"));
        Files.createSymbolicLink(source.resolve("content/dead.md"), source.resolve("nowhere.md"));
        assertThat(scan()).contains("content/posts/a.md").doesNotContain("content/dead.md");
        assertThat(found()).containsExactly("UNREADABLE_FILE content/dead.md");
    }

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertThat(text("text ü".getBytes(StandardCharsets.UTF_8))).isEqualTo("text ü");
        assertThat(text("\uFEFFtext".getBytes(StandardCharsets.UTF_8))).isEqualTo("text");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void reportsTheFirstByteThatIsNotUtf8() {
        assertThat(text(new byte[] {'a', '\n', 'b', (byte) 0xfc, 'r'})).isNull();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("x.md:2:2");
            assertThat(problem.detail()).contains("0xFC");
        });
    }

    @Test
    void reportsAByteSequenceThatIsCutOff() {
        assertThat(text(new byte[] {'a', (byte) 0xc3})).isNull();
        assertThat(found()).containsExactly("NOT_UTF8 x.md:1:2");
    }

    @Test
    void reportsANulCharacter() {
        assertThat(text("a\n\0".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(found()).containsExactly("NUL_CHARACTER x.md:2:1");
    }

    private List<String> scan() throws IOException {
        return SourceScanner.scan(source, source.resolve("content"), ".jbakeignore", new FileProblems(problems))
                .stream()
                .map(SourceFile::file)
                .toList();
    }

    private String text(byte[] bytes) {
        SourceText text = SourceDecoder.decode("x.md", bytes, new FileProblems(problems));
        return text == null ? null : text.text();
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }
}
