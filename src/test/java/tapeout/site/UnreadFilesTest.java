package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** A file that cannot be read is there all the same: who names it, or something in it, is not told that it is missing. */
class UnreadFilesTest {

    private static final String MERGE = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/words.md",
                "content/posts/2025/ember-1-announced.md",
                "content/posts/2026/candle-preview.md",
                "content/topics/chips.md",
                "content/types/chip.yaml",
                "content/types/organization.yaml",
            })
    void isNotMissed(String file) throws IOException {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Path path = source.resolve(file);
        Files.writeString(path, Files.readString(path) + MERGE);
        String told = CommandRun.of("check", "--source", source.toString(), "--as-of", "2026-02-08")
                .err();
        assertThat(told).containsOnlyOnce(" TO-").contains(file + ":", " error TO-012 ");
    }

    @Test
    void isNotMissedByAStyleSheet() {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("assets/css/site.css", "@import \"own.css\";\n").write("assets/css/own.css", MERGE);
        assertThat(digest.run("check").err())
                .containsOnlyOnce(" TO-")
                .contains("assets/css/own.css:1:1: error TO-012 ");
    }
}
