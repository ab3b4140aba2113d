package tapeout.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What builds remember, in {@code .tapeout/memory}. Whatever happens to the files there, a build only loses time: each
 * holds checksums, is replaced as a whole or grows at its end, and is nobody's but the memory's. See decision 0081.
 */
public final class MemoryFolder {

    private static final String PART = ".part";

    /** A file that waits for its place longer than this belongs to nobody any more. */
    private static final long LONGEST_WRITE = TimeUnit.HOURS.toNanos(1);

    private final Path folder;

    /** @param cache the folder {@code .tapeout}, which need not exist */
    public MemoryFolder(Path cache) {
        this.folder = cache.resolve("memory");
    }

    /** A part of what is written at once. */
    public interface Part {

        /** How many bytes it has. */
        int length();

        /** Its bytes, in an array; the same each time. */
        ByteBuffer bytes();

        /** A part of it. */
        Part part(int start, int count);

        /** The number with which it begins; 0 where it is too short for one. */
        default int number() {
            return length() < Integer.BYTES ? 0 : part(0, Integer.BYTES).bytes().getInt();
        }

        /** All bytes of an array. */
        static Part of(byte[] bytes) {
            return of(bytes, 0, bytes.length);
        }

        /** Some bytes of an array. */
        static Part of(byte[] bytes, int from, int length) {
            return new Bytes(bytes, from, length);
        }

        /** A number. */
        static Part of(int number) {
            return of(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        }
    }

    private record Bytes(byte[] in, int from, int length) implements Part {
        @Override
        public ByteBuffer bytes() {
            return ByteBuffer.wrap(in, from, length);
        }

        @Override
        public Part part(int start, int count) {
            return new Bytes(in, from + start, count);
        }
    }

    /**
     * Where a file ends.
     *
     * @param file tells it from all that had or will have its name
     * @param first how many bytes of it were written as a whole
     * @param all how many bytes it has
     */
    public record End(long file, long first, long all) {}

    /**
     * What a file holds.
     *
     * @param entries what was written as a whole and what was added, in order, as far as it is as it was written; none where
     *     there is no such file
     * @param end where more can be added; null where it is to be written anew
     */
    public record Contents(List<Part> entries, @Nullable End end) {

        static final Contents NONE = new Contents(List.of(), null);
    }

    /** What a file holds. */
    public Contents contents(String name) {
        return contents(name, Long.MAX_VALUE);
    }

    /**
     * What a file holds.
     *
     * @param room how many bytes of it may be taken into memory; an entry for which there is none is copied into a file of
     *     nobody else's, see {@link #scratch}
     */
    public Contents contents(String name, long room) {
        try {
            return MemoryFile.read(folder.resolve(name), room, this::scratch);
        } catch (IOException e) {
            return Contents.NONE;
        }
    }

    /** What a file holds to which nothing is added; empty where there is none, or it is not as it was written. */
    public Optional<byte[]> read(String name) {
        return contents(name).entries().stream()
                .findFirst()
                .map(entry -> entry.bytes().array());
    }

    /**
     * Replaces a file, or makes it.
     *
     * @param parts what it is to hold, in order
     * @throws IOException if it cannot be written; the old one is untouched then
     */
    public End write(String name, List<Part> parts) throws IOException {
        return MemoryFile.write(folder.resolve(name), Files.createTempFile(made(), name, PART), parts);
    }

    /**
     * Adds to a file.
     *
     * @param end where it ended when it was read or written
     * @param parts what is added, in order
     * @return where it ends now; empty where it is to be written anew: if it is another by now, or would be more than twice
     *     as long as it was at first
     * @throws IOException if it cannot be written; it may hold the beginning then, which is not taken for what it is not
     */
    public Optional<End> append(String name, End end, List<Part> parts) throws IOException {
        return MemoryFile.append(folder.resolve(name), end, parts);
    }

    /**
     * A file of nobody's that is empty and has no name once it is open, where the file system allows that; else one that
     * goes with the process.
     *
     * @throws IOException if there can be none
     */
    public ScratchFile scratch() throws IOException {
        Path file = Files.createTempFile(made(), "scratch", PART);
        RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
        try {
            Files.delete(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit(); // Windows keeps what is open
        }
        return new ScratchFile(open);
    }

    /** Removes what it holds under names that start alike, but for some of them. */
    public void retain(String start, Set<String> names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, start + "*")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!names.contains(name) && !name.endsWith(PART)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A moment by the clock of its disk, see {@link DiskClock#tick}; removes what killed runs left behind. */
    public long tick() throws IOException {
        long now = DiskClock.tick(made());
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                long modified = Files.getLastModifiedTime(part).to(TimeUnit.NANOSECONDS);
                if (modified < now - LONGEST_WRITE) {
                    Files.deleteIfExists(part);
                }
            }
        }
        return now;
    }

    /** Whether its disk's clock tells of files, see {@link DiskClock#tellsOf}. */
    public boolean tellsOf(Collection<Path> files) throws IOException {
        return DiskClock.tellsOf(made(), files);
    }

    private Path made() throws IOException {
        Files.createDirectories(folder);
        Path ignored = folder.resolveSibling(".gitignore"); // of previews and half-published sites, too
        if (!Files.exists(ignored)) {
            Files.write(ignored, "*\n".getBytes(StandardCharsets.US_ASCII));
        }
        return folder;
    }
}
