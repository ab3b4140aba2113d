package tapeout.site.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.content.Pieces;
import tapeout.output.MemoryFolder;

/** Texts are the same wherever they lie. */
class SpillTest {

    @TempDir
    private Path folder;

    /** A document, as far as the spill knows. */
    record Texts(String name, Pieces first, Pieces second) {}

    @Test
    void textsAreTheSameInMemoryAndOnDisk() throws Exception {
        Random random = new Random(2711);
        Spill spill = new Spill(new MemoryFolder(folder), 20_000);
        List<List<List<String>>> expected = new ArrayList<>();
        List<Texts> kept = new ArrayList<>();
        List<MemoryFolder.Part> parts = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<String> first = texts(random);
            List<String> second = texts(random);
            Texts texts = new Texts("name " + i, Pieces.of(first), Pieces.of(second));
            ValueWriter.Written written = ValueWriter.written(texts);
            bytes.add(written.bytes());
            parts.add(spill.take(written));
            kept.add(texts);
            expected.add(List.of(first, second));
        }
        assertThat(bytes.stream().mapToInt(one -> one.length).sum()).isGreaterThan(40_000);
        IntStream.range(0, kept.size()).parallel().forEach(i -> {
            assertThat(kept.get(i).first()).isEqualTo(expected.get(i).get(0));
            assertThat(kept.get(i).second().texts()).isEqualTo(expected.get(i).get(1));
            ByteBuffer part = parts.get(i).bytes();
            assertThat(part).isEqualTo(ByteBuffer.wrap(bytes.get(i)));
            assertThat(parts.get(i).length()).isEqualTo(bytes.get(i).length);
        });
        assertThat(ValueWriter.write(kept.get(399))).isEqualTo(bytes.get(399));
        for (int i = 0; i < kept.size(); i++) {
            assertThat(ValueReader.read(parts.get(i), Texts.class)).isEqualTo(kept.get(i));
        }
        assertThat(folder.resolve("memory"))
                .as("nothing of it can be seen, and nothing has to be removed")
                .isEmptyDirectory();
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            texts.add(List.of("é", "𝛼", "x y").get(random.nextInt(3)).repeat(random.nextInt(40)));
        }
        return texts;
    }

    @Test
    void aThreadThatIsInterruptedTakesNothingFromOthers() throws Exception {
        Texts texts = onDisk();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            texts.first().texts();
        });
        thread.start();
        thread.join();
        assertThat(texts.first()).containsExactly("a", "b");
    }

    private Texts onDisk() throws ValueWriter.Refused {
        Texts texts = new Texts("x", Pieces.of(List.of("a", "b")), Pieces.NONE);
        new Spill(new MemoryFolder(folder), 0).take(ValueWriter.written(texts));
        return texts;
    }

    @Test
    void whatTheDiskDoesNotTakeStaysInMemory() throws Exception {
        Files.writeString(folder.resolve("memory"), "in its place");
        assertThat(onDisk().first()).containsExactly("a", "b");
    }
}
