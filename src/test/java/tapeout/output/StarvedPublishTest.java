package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Publishes where room, files or permissions run out. */
@Timeout(120)
class StarvedPublishTest {

    private static final String OLD_SITE_KEPT = "old site is whole: true";

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void makeFolder() throws IOException {
        disk = Files.createDirectories(folder.resolve("disk"));
    }

    @Test
    void aFullDiskKeepsTheOldSite() throws Exception {
        String said =
                new Starved(disk).ofRoom(disk, ChildJvm.command("too-much", disk + "/digest", disk + "/digest/output"));
        assertThat(said.lines())
                .anyMatch(line -> line.startsWith("large: ") && !line.contains("published"))
                .anyMatch(line -> line.startsWith("many: ") && !line.contains("published"))
                .contains(OLD_SITE_KEPT, "old site is still whole: true", "next site is whole: true", "exit 0");
    }

    @Test
    void aFullDiskOfItsOwnKeepsTheOldSite() throws Exception {
        Path output = Files.createDirectories(disk.resolve("output"));
        String said =
                new Starved(disk).ofRoom(output, ChildJvm.command("too-much", disk.toString(), output.toString()));
        assertThat(said.lines())
                .anyMatch(line -> line.startsWith("large: ") && !line.contains("published"))
                .anyMatch(line -> line.startsWith("many: ") && !line.contains("published"))
                .contains(OLD_SITE_KEPT, "old site is still whole: true", "next site is whole: true", "exit 0");
    }

    @Test
    void aReadOnlyOutputKeepsTheOldSite() throws Exception {
        TestSite site = new TestSite(disk);
        site.publish(PublishProcess.version(1));
        String said = new Starved(disk)
                .ofPermission(
                        site.output(),
                        ChildJvm.command(
                                "shut-out", disk.toString(), site.output().toString()));
        assertThat(said.lines())
                .anyMatch(line -> line.startsWith("changed: The ") && line.contains("cannot be"))
                .contains(OLD_SITE_KEPT, "same: nothing changed", "exit 0");
    }

    @Test
    void aMountPointIsChangedInPlace() throws Exception {
        Path output = Files.createDirectories(disk.resolve("output"));
        String said =
                new Starved(disk).ofMovement(output, ChildJvm.command("twice", disk.toString(), output.toString()));
        assertThat(said.lines()).contains("first site is whole: true", "second site is whole: true", "exit 0");
    }

    /** Takes things from a process by the means that this machine allows; each falls back to a weaker one. */
    private record Starved(Path place) {

        private static final List<String> NAMESPACE = List.of("unshare", "-rm", "sh", "-ec");

        /** A process for which a folder has two megabytes, or if nothing can be mounted, files have at most 64 kilobytes. */
        String ofRoom(Path folder, List<String> command) throws Exception {
            return mounted("mount -t tmpfs -o size=2m,nr_inodes=1500 tmpfs \"$0\"", "ulimit -f 128", folder, command);
        }

        /** A process for which a folder is read-only. */
        String ofPermission(Path folder, List<String> command) throws Exception {
            return mounted(
                    "mount --bind \"$0\" \"$0\"; mount -o remount,bind,ro \"$0\"",
                    "chmod -R a-w \"$0\"",
                    folder,
                    command);
        }

        /** A process for which a folder is a mount point, or if nothing can be mounted, an ordinary folder. */
        String ofMovement(Path folder, List<String> command) throws Exception {
            return mounted("mount --bind \"$0\" \"$0\"", "true", folder, command);
        }

        private String mounted(String mount, String weaker, Path folder, List<String> command) throws Exception {
            boolean allowed = ChildJvm.run(script(NAMESPACE, "mount -t tmpfs tmpfs \"$0\"", place, List.of("true")))
                    .endsWith("exit 0");
            System.out.println("by " + (allowed ? mount : weaker));
            return ChildJvm.run(
                    allowed
                            ? script(NAMESPACE, mount, folder, command)
                            : script(List.of("sh", "-ec"), weaker, folder, command));
        }

        private static List<String> script(List<String> shell, String before, Path folder, List<String> command) {
            return java.util.stream.Stream.of(shell, List.of(before + "; exec \"$@\"", folder.toString()), command)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
