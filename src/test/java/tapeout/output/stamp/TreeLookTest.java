package tapeout.output.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks, and however many do, sees the same; and whatever changes is seen. */
@Timeout(60)
class TreeLookTest {

    @TempDir
    private Path folder;

    /** Some hundred files, in folders within each other. */
    private void grow(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> folders = new ArrayList<>(List.of(folder));
        for (int i = 0; i < 300; i++) {
            Path at = folders.get(random.nextInt(folders.size()));
            if (random.nextInt(3) == 0) {
                folders.add(Files.createDirectory(at.resolve("folder" + i)));
            } else {
                Files.writeString(at.resolve("file" + i), "text " + i);
            }
        }
    }

    private TreeStamp look() throws IOException {
        return TreeStamp.of(List.of(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void severalThreadsSeeWhatOneSees(int helpers) throws Exception {
        grow(1);
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("a second"), folder);
        TreeStamp alone = look();
        for (int round = 0; round < 20; round++) {
            TreeLook look = new TreeLook(List.of(folder));
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < helpers; i++) {
                Thread thread = new Thread(look::help);
                thread.start();
                threads.add(thread);
            }
            assertThat(look.stamp()).isEqualTo(alone);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    @Test
    void knownStampsGiveWhatALookGives() throws IOException {
        Map<String, FileStamp> known = new HashMap<>();
        for (String name : List.of("a", "b/c", "b/d/e", "b/d/f", "Ł/ü x")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
            known.put(name, FileStamp.of(file, LinkOption.NOFOLLOW_LINKS));
        }
        TreeStamp stamp = TreeStamp.of(folder, known);
        assertThat(stamp).isEqualTo(look());
        assertThat(stamp.in(folder)).isEqualTo(known);
    }

    private interface Deed {
        void run() throws IOException;
    }

    private void isSeen(Deed deed) throws IOException {
        String before = look().digest();
        deed.run();
        assertThat(look().digest()).isNotEqualTo(before);
        assertThat(look().digest()).isEqualTo(look().digest());
    }

    @Test
    void whateverChangesIsSeen() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("file"), "text");
        Path link = folder.resolve("link");
        isSeen(() -> Files.writeString(file, "other"));
        isSeen(() -> Files.move(file, file.resolveSibling("renamed")));
        isSeen(() -> Files.createDirectory(folder.resolve("empty")));
        isSeen(() -> Files.delete(folder.resolve("empty")));
        isSeen(() -> Files.move(folder.resolve("a"), folder.resolve("b")));
        isSeen(() -> Files.createSymbolicLink(link, Path.of("b")));
        isSeen(() -> Files.writeString(folder.resolve("b/renamed"), "another"));
        isSeen(() -> Files.delete(link));
        isSeen(() -> Files.createSymbolicLink(link, Path.of("b/renamed")));
        isSeen(() -> Files.delete(folder.resolve("b/renamed"))); // the link leads nowhere now
        isSeen(() -> Files.writeString(folder.resolve("b/renamed"), "another"));
    }

    @Test
    void whatAFileOfAnotherProgramHoldsIsNotLookedAt() throws IOException {
        String before = look().digest();
        Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("index"), "text");
        Files.writeString(Files.createDirectory(folder.resolve(".tapeout")).resolve("memory"), "text");
        assertThat(look().digest()).isEqualTo(before);
    }

    @Test
    void oneFolderIsNotTheOther() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = folder.resolve("other");
        String before = TreeStamp.of(List.of(one, other)).digest();
        assertThat(TreeStamp.of(List.of(other, one)).digest()).isNotEqualTo(before);
        Files.createDirectory(other);
        assertThat(TreeStamp.of(List.of(one, other)).digest()).isNotEqualTo(before);
    }

    /** Nobody waits for a thread that failed. */
    @Test
    void whatCannotBeLookedAtFailsForAll() throws Exception {
        Path deep = folder;
        for (int depth = 0; depth <= 101; depth++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        TreeLook look = new TreeLook(List.of(folder));
        Thread helper = new Thread(look::help);
        helper.start();
        assertThatThrownBy(look::stamp).isInstanceOf(IOException.class).hasMessageContaining("too deep");
        helper.join();
    }

    @Test
    void aLookThatNobodyWantsEnds() throws Exception {
        grow(2);
        TreeLook look = new TreeLook(List.of(folder));
        look.end();
        Thread helper = new Thread(look::help);
        helper.start();
        helper.join();
        assertThatThrownBy(look::stamp).isInstanceOf(IOException.class);
    }
}
