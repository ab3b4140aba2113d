package tapeout.output;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import tapeout.output.stamp.FileStamp;

/** The clock by which a disk notes when files change: it may tick slowly, and need not be the machine's. */
final class DiskClock {

    /** Longer than a tick on Linux and macOS. */
    private static final long LONGEST_TICK = TimeUnit.MILLISECONDS.toNanos(30);

    private DiskClock() {}

    /**
     * A moment: what changed before this is called changed before it, what changes afterwards does not.
     *
     * @param folder exists, on the disk
     * @return nanoseconds since 1970
     * @throws IOException if nothing can be written there, or the clock is too coarse
     */
    static long tick(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "tick", ".part");
        try {
            long first = FileStamp.of(file).changed();
            long start = System.nanoTime();
            while (System.nanoTime() - start < LONGEST_TICK) {
                Files.write(file, new byte[1]);
                long now = FileStamp.of(file).changed();
                if (now > first) {
                    return now;
                }
            }
            throw new IOException("the clock of " + folder + " is too coarse");
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whether files are on the same disk as a folder, as far as they exist, so that its clock tells of them. */
    static boolean tellsOf(Path folder, Collection<Path> files) throws IOException {
        FileStore store = Files.getFileStore(folder);
        for (Path file : files) {
            if (Files.exists(file) && !Files.getFileStore(file).equals(store)) {
                return false;
            }
        }
        return true;
    }
}
