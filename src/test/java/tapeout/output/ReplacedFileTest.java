package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path part;

    @BeforeEach
    void name() {
        file = folder.resolve(".lock.json");
        part = folder.resolve(".lock.json.part");
    }

    @Test
    void makesTheFileAndReplacesIt() throws Exception {
        ReplacedFile.write(file, "one ü\n");
        assertThat(file).hasContent("one ü\n");
        ReplacedFile.write(file, "two\n");
        assertThat(file).hasContent("two\n");
        assertThat(folder).isDirectoryNotContaining(path -> path.equals(part));
    }

    @Test
    void isReadWholeAtAnyMoment() throws Exception {
        String one = "1".repeat(200_000);
        String two = "2".repeat(300_000);
        ReplacedFile.write(file, one);
        Set<String> seen = new TreeSet<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            try {
                while (!done.get()) {
                    String text = Files.readString(file);
                    seen.add(text.charAt(0) + " " + text.length());
                }
            } catch (IOException e) {
                seen.add(e.toString());
            }
        });
        reader.start();
        for (int i = 0; i < 100; i++) {
            ReplacedFile.write(file, i % 2 == 0 ? two : one);
        }
        done.set(true);
        reader.join();
        assertThat(seen).isSubsetOf("1 200000", "2 300000").isNotEmpty();
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        Files.writeString(part, "half of a");
        ReplacedFile.write(file, "whole");
        assertThat(file).hasContent("whole");
        assertThat(part).doesNotExist();
    }

    @Test
    void neverWritesThroughALink() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path victim = Files.writeString(elsewhere.resolve("victim"), "mine");
        Files.createSymbolicLink(part, victim);
        Files.createSymbolicLink(file, victim);
        ReplacedFile.write(file, "text");
        assertThat(victim).hasContent("mine");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(file).hasContent("text");
    }

    @Test
    void aFailureLeavesTheOldFile() throws Exception {
        Files.writeString(file, "old");
        Files.createDirectories(part.resolve("in-the-way"));
        assertThatThrownBy(() -> ReplacedFile.write(file, "new"))
                .isInstanceOfSatisfying(
                        PublishException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(PublishException.Kind.REFUSED))
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("old");
    }
}
