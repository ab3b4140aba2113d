package tapeout.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What builds remember, in {@code .tapeout/memory}. Whatever happens to the files there, a build only loses time: each
 * holds a checksum, is replaced as a whole, and is nobody's but the memory's.
 */
public final class MemoryFolder {

    private static final int HEAD = 16;
    private static final long MAGIC = 0x7461_7065_6f75_7431L;
    private static final String PART = ".part";

    private final Path folder;

    /** @param cache the folder {@code .tapeout}, which need not exist */
    public MemoryFolder(Path cache) {
        this.folder = cache.resolve("memory");
    }

    /** What a file holds; empty where there is none, or it is not as it was written. */
    public Optional<byte[]> read(String name) {
        try {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return isWhole(bytes) ? Optional.of(Arrays.copyOfRange(bytes, HEAD, bytes.length)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a file, or makes it.
     *
     * @throws IOException if it cannot be written; the old one is untouched then
     */
    public void write(String name, byte[] bytes) throws IOException {
        Path part = newFile(name);
        try {
            byte[] head = ByteBuffer.allocate(HEAD)
                    .putLong(MAGIC)
                    .putLong(checksum(bytes, 0))
                    .array();
            Files.write(part, head);
            Files.write(part, bytes, StandardOpenOption.APPEND);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A moment by the clock of its disk, see {@link DiskClock#tick}. */
    public long tick() throws IOException {
        return DiskClock.tick(made());
    }

    /** Whether its disk's clock tells of files, see {@link DiskClock#tellsOf}. */
    public boolean tellsOf(Collection<Path> files) throws IOException {
        return DiskClock.tellsOf(made(), files);
    }

    private Path newFile(String name) throws IOException {
        return Files.createTempFile(made(), name, PART);
    }

    private Path made() throws IOException {
        Files.createDirectories(folder);
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.write(ignored, "*\n".getBytes(StandardCharsets.US_ASCII));
        }
        return folder;
    }

    private static boolean isWhole(byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return bytes.length > HEAD && head.getLong() == MAGIC && head.getLong() == checksum(bytes, HEAD);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue() << Integer.SIZE | bytes.length - from;
    }
}
