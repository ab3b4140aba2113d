package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;
import tapeout.output.MemoryFolder;
import tapeout.site.memory.ValueWriter;

/** What is remembered of pages: by another version, after many edits, torn at its end, by two builds at once. */
class PageMemoryTest extends EditedDigest {

    /** A memory that is whole, and of a generator that remembered other things. */
    @Test
    void whatAnotherVersionRememberedIsNothing() throws IOException, ValueWriter.Refused {
        Path memory = digest.source().resolve(".tapeout/memory");
        MemoryFolder written = new MemoryFolder(digest.source().resolve(".tapeout"));
        for (String name : List.of("documents", "publish", "publish-pages")) {
            byte[] bytes = written.read(name).orElseThrow();
            String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("tapeout.site.", "tapeout.sitf.");
            byte[] other = text.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(other).isNotEqualTo(bytes);
            written.write(name, List.of(MemoryFolder.Part.of(other)));
        }
        assertThat(build()[2]).isZero();
        assertClean();
        assertThat(memory).isNotEmptyDirectory();
    }

    @Test
    void anEditAddsWhatChangedAndNotForEver() throws IOException {
        Path documents = digest.source().resolve(".tapeout/memory/documents");
        long whole = Files.size(documents);
        edit(7, "It is about", "It tells of");
        build();
        assertThat(Files.size(documents)).isBetween(whole + 1, whole + whole / 10);
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 30; i++) {
                edit(i, "number", "number" + round);
            }
            build();
            assertThat(Files.size(documents)).isLessThan(whole * 5 / 2);
        }
        edit(7, "number", "great number");
        assertThat(build()[2]).isGreaterThan(50);
        assertClean();
    }

    /** The end of a write that never came to it. */
    @ParameterizedTest
    @ValueSource(strings = {"documents", "publish-pages"})
    void aTornEndCostsWhatItHeld(String name) throws IOException {
        edit(6, "It is about", "It tells of");
        build(); // links what stays a second time, which changes the stamps of all
        edit(7, "It is about", "It tells of");
        build();
        Path memory = digest.source().resolve(".tapeout/memory").resolve(name);
        byte[] bytes = Files.readAllBytes(memory);
        Files.write(memory, Arrays.copyOf(bytes, bytes.length - 1));
        edit(8, "It is about", "It tells of");
        assertThat(build()[2]).isGreaterThan(50);
        edit(9, "It is about", "It tells of");
        assertThat(build()[2]).isGreaterThan(50);
        assertClean();
    }

    /** Both write the same memory, of other folders and options. */
    @Test
    void twoBuildsAtOnce() throws IOException {
        Path other = folder.resolve("other");
        for (int i = 0; i < 4; i++) {
            edit(i, "It is about", "It tells of");
            CompletableFuture<CommandRun> one = CompletableFuture.supplyAsync(() -> digest.run("build"));
            CompletableFuture<CommandRun> two =
                    CompletableFuture.supplyAsync(() -> digest.run("build", "--drafts", "--output", other.toString()));
            assertThat(one.join().exitCode()).isZero();
            assertThat(two.join().exitCode()).isZero();
        }
        SortedMap<String, byte[]> found = BuiltSite.files(other);
        FolderRemoval.delete(other);
        assertClean();
        digest.run("build", "--drafts", "--output", other.toString());
        assertThat(Trees.differences(BuiltSite.files(other), found)).isEmpty();
    }
}
