package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of the memory holds what was written to it as a whole and added since, and nothing else is taken for that. */
class MemoryFolderTest {

    private static final String NAME = "things";
    private static final String FIRST = "It was written as a whole when nothing was there.!";

    @TempDir
    private Path cache;

    private MemoryFolder folder;

    @BeforeEach
    void open() {
        folder = new MemoryFolder(cache);
    }

    private static List<MemoryFolder.Part> parts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .map(bytes -> MemoryFolder.Part.of(bytes))
                .toList();
    }

    /** The same, whether they are taken into memory or copied. */
    private List<String> texts() {
        MemoryFolder.Contents taken = folder.contents(NAME);
        for (long room : new long[] {0, FIRST.length(), FIRST.length() + 3}) {
            MemoryFolder.Contents copied = folder.contents(NAME, room);
            assertThat(texts(copied)).isEqualTo(texts(taken));
            assertThat(copied.end()).isEqualTo(taken.end());
        }
        return texts(taken);
    }

    private static List<String> texts(MemoryFolder.Contents contents) {
        return contents.entries().stream().map(MemoryFolderTest::text).toList();
    }

    private static String text(MemoryFolder.Part part) {
        return StandardCharsets.US_ASCII.decode(part.bytes()).toString();
    }

    @Test
    void aCopyDoesNotChangeWithItsFile() throws IOException {
        folder.write(NAME, parts(FIRST));
        MemoryFolder.Part entry = folder.contents(NAME, 0).entries().get(0);
        Files.writeString(file(), "x".repeat(60));
        assertThat(text(entry)).isEqualTo(FIRST);
        assertThat(text(entry.part(2, 5).part(1, 3))).isEqualTo(FIRST.substring(3, 6));
        try (Stream<Path> files = Files.list(cache.resolve("memory"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(NAME);
        }
    }

    private Path file() {
        return cache.resolve("memory").resolve(NAME);
    }

    @Test
    void growsByWhatIsAdded() throws IOException {
        MemoryFolder.End end = folder.write(NAME, parts(FIRST.substring(0, 7), FIRST.substring(7)));
        MemoryFolder.End longer = folder.append(NAME, end, parts("one")).orElseThrow();
        MemoryFolder.End longest = folder.append(NAME, longer, parts("", "two")).orElseThrow();
        assertThat(texts()).containsExactly(FIRST, "one", "two");
        assertThat(folder.contents(NAME).end()).isEqualTo(longest);
        assertThat(folder.read(NAME)).hasValue(FIRST.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void isNeverMoreThanTwiceAsLongAsAtFirst() throws IOException {
        MemoryFolder.End end = folder.write(NAME, parts("0".repeat(24))); // and a head of 16
        end = folder.append(NAME, end, parts("1234")).orElseThrow();
        end = folder.append(NAME, end, parts("1234")).orElseThrow();
        assertThat(end.all()).isEqualTo(2 * end.first());
        assertThat(folder.append(NAME, end, parts("1"))).isEmpty();
        assertThat(folder.append(NAME, folder.write(NAME, parts("0".repeat(24))), parts("1".repeat(25))))
                .isEmpty();
    }

    /** Of three entries: one of 66 bytes, two of 21. */
    @ParameterizedTest
    @CsvSource({
        "0, flipped, 0",
        "7, flipped, 0",
        "65, flipped, 0",
        "66, flipped, 1",
        "81, flipped, 1",
        "107, flipped, 2",
        "0, zeros, 0",
        "66, zeros, 1",
        "75, zeros, 1",
        "95, zeros, 2",
        "10, cut, 0",
        "65, cut, 0",
        "67, cut, 1",
        "107, cut, 2",
        "108, longer, 3",
        "12, huge, 0",
        "78, huge, 1"
    })
    void whatIsDamagedEndsIt(int place, String damage, int left) throws IOException {
        MemoryFolder.End end = folder.write(NAME, parts(FIRST));
        end = folder.append(NAME, end, parts("other")).orElseThrow();
        assertThat(folder.append(NAME, end, parts("third"))).isPresent();
        byte[] bytes = Files.readAllBytes(file());
        assertThat(bytes).hasSize(108);
        switch (damage) {
            case "flipped" -> bytes[place] ^= 1;
            case "huge" -> ByteBuffer.wrap(bytes).putInt(place, Integer.MAX_VALUE); // more than an array holds
            case "zeros" -> Arrays.fill(bytes, place, bytes.length, (byte) 0);
            default -> bytes = Arrays.copyOf(bytes, damage.equals("longer") ? place + 4 : place);
        }
        Files.write(file(), bytes);
        assertThat(texts()).isEqualTo(List.of(FIRST, "other", "third").subList(0, left));
        assertThat(folder.contents(NAME).end()).isNull();
    }

    @Test
    void nothingIsAddedToWhatAnotherChanged() throws IOException {
        MemoryFolder.End end = folder.write(NAME, parts(FIRST));
        assertThat(folder.append(NAME, end, parts("mine"))).isPresent();
        assertThat(folder.append(NAME, end, parts("yours"))).isEmpty();
        folder.write(NAME, parts(FIRST)); // as long, and another file
        assertThat(folder.append(NAME, end, parts("yours"))).isPresent();
        assertThat(texts()).containsExactly(FIRST);
    }

    /** Each saw the end before the other wrote. */
    @Test
    void ofTwoThatAddAtOnceOneIsHeard() throws IOException {
        MemoryFolder.End end = folder.write(NAME, parts(FIRST));
        byte[] first = Files.readAllBytes(file());
        assertThat(folder.append(NAME, end, parts("mine"))).isPresent();
        byte[] mine = Files.readAllBytes(file());
        Files.write(file(), first);
        assertThat(folder.append(NAME, end, parts("yours"))).isPresent();
        byte[] yours = Files.readAllBytes(file());
        Files.write(file(), mine);
        Files.write(file(), Arrays.copyOfRange(yours, first.length, yours.length), StandardOpenOption.APPEND);
        assertThat(texts()).containsExactly(FIRST, "mine");
    }

    @Test
    void whatIsNotThereIsNothing() throws IOException {
        assertThat(folder.contents(NAME)).isEqualTo(MemoryFolder.Contents.NONE);
        MemoryFolder.End end = folder.write(NAME, parts("first"));
        Files.delete(file());
        assertThat(folder.append(NAME, end, parts("mine"))).isEmpty();
        assertThat(file()).doesNotExist();
    }
}
