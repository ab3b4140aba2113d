package tapeout.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * What builds remember, in {@code .tapeout/memory}. Whatever happens to the files there, a build only loses time: each
 * holds a checksum, is replaced as a whole, and is nobody's but the memory's.
 */
public final class MemoryFolder {

    private static final int HEAD = 16;
    private static final long MAGIC = 0x7461_7065_6f75_7431L;
    private static final String PART = ".part";
    private static final int READ_AT_ONCE = 1 << 20;

    /** A file that waits for its place longer than this belongs to nobody any more. */
    private static final long LONGEST_WRITE = TimeUnit.HOURS.toNanos(1);

    private final Path folder;

    /** @param cache the folder {@code .tapeout}, which need not exist */
    public MemoryFolder(Path cache) {
        this.folder = cache.resolve("memory");
    }

    /**
     * A part of what a file holds.
     *
     * @param bytes an array that holds it
     * @param from where it starts there
     * @param length how many bytes it has
     */
    public record Part(byte[] bytes, int from, int length) {

        /** A number, which {@link #number} reads where it comes first. */
        public static Part of(int number) {
            return new Part(ByteBuffer.allocate(Integer.BYTES).putInt(number).array(), 0, Integer.BYTES);
        }

        /** The number that comes first. */
        public static int number(byte[] bytes) {
            return bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
        }
    }

    /** What a file holds; empty where there is none, or it is not as it was written. */
    public Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
            byte[] bytes = new byte[Math.toIntExact(Math.max(0, Files.size(file) - HEAD))];
            int read = 0;
            for (int more = 1; more > 0; read += more) {
                // in parts, since the JDK copies each through a buffer of its size
                more = in.readNBytes(bytes, read, Math.min(READ_AT_ONCE, bytes.length - read));
            }
            boolean whole = head.limit() == HEAD
                    && head.getLong() == MAGIC
                    && head.getLong() == checksum(List.of(new Part(bytes, 0, bytes.length)));
            return whole ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a file, or makes it.
     *
     * @param parts what it is to hold, in order
     * @throws IOException if it cannot be written; the old one is untouched then
     */
    public void write(String name, List<Part> parts) throws IOException {
        Path part = Files.createTempFile(made(), name, PART);
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                out.write(ByteBuffer.allocate(HEAD)
                        .putLong(MAGIC)
                        .putLong(checksum(parts))
                        .array());
                for (Part one : parts) {
                    out.write(one.bytes(), one.from(), one.length());
                }
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
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
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.write(ignored, "*\n".getBytes(StandardCharsets.US_ASCII));
        }
        return folder;
    }

    private static long checksum(List<Part> parts) {
        CRC32C checksum = new CRC32C();
        int length = 0;
        for (Part part : parts) {
            checksum.update(part.bytes(), part.from(), part.length());
            length += part.length();
        }
        return checksum.getValue() << Integer.SIZE | length;
    }
}
