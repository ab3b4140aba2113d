package tapeout.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32C;
import tapeout.output.MemoryFolder.Contents;
import tapeout.output.MemoryFolder.End;
import tapeout.output.MemoryFolder.Part;

/**
 * The bytes of a file of the memory: entries, one behind the other. Before each stand the number of its file, a checksum
 * and its length. The checksum is also over that number and the place, so that an entry counts nowhere but where it was
 * meant to stand: behind all that its writer had read.
 */
final class MemoryFile {

    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;
    private static final int READ_AT_ONCE = 1 << 20;

    private MemoryFile() {}

    /** Makes a file for an entry that is not taken into memory. */
    interface Scratch {
        ScratchFile make() throws IOException;
    }

    /** @param room how many bytes may be taken into memory */
    static Contents read(Path file, long room, Scratch scratch) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Contents.NONE;
        }
        long size = Files.size(file);
        long left = room;
        List<Part> entries = new ArrayList<>();
        End end = new End(0, 0, 0);
        try (InputStream in = Files.newInputStream(file)) {
            while (end.all() < size) {
                ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
                if (head.limit() < HEAD) {
                    return new Contents(entries, null);
                }
                long number = head.getLong();
                int expected = head.getInt();
                int length = head.getInt();
                if (length < 0 || length > size || !entries.isEmpty() && number != end.file()) {
                    return new Contents(entries, null);
                }
                CRC32C checksum = checksum(number, end.all());
                left -= length;
                Part entry = left < 0 ? copy(in, length, checksum, scratch.make()) : take(in, length, checksum);
                if (expected != (int) checksum.getValue()) {
                    return new Contents(entries, null);
                }
                long all = end.all() + HEAD + length;
                end = new End(number, entries.isEmpty() ? all : end.first(), all);
                entries.add(entry);
            }
        }
        return new Contents(entries, entries.isEmpty() ? null : end);
    }

    /** With zeros at the end where there are fewer bytes. */
    private static Part take(InputStream in, int length, CRC32C checksum) throws IOException {
        byte[] bytes = new byte[length];
        int read = 0;
        for (int more = 1; more > 0; read += more) {
            // in parts, since the JDK copies each through a buffer of its size
            more = in.readNBytes(bytes, read, Math.min(READ_AT_ONCE, length - read));
        }
        checksum.update(bytes);
        return Part.of(bytes);
    }

    private static Part copy(InputStream in, int length, CRC32C checksum, ScratchFile to) throws IOException {
        byte[] some = new byte[READ_AT_ONCE];
        int read = 0;
        for (int more = 1; more > 0; read += more) {
            more = in.readNBytes(some, 0, Math.min(some.length, length - read));
            checksum.update(some, 0, more);
            to.add(some, more);
        }
        return to.first(length);
    }

    /** @param beside a file of nobody's in the same folder, which is moved into place or removed */
    static End write(Path file, Path beside, List<Part> parts) throws IOException {
        try {
            End none = new End(ThreadLocalRandom.current().nextLong(), 0, 0);
            long length;
            try (OutputStream out = Files.newOutputStream(beside)) {
                length = write(out, none, parts);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return new End(none.file(), length, length);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static Optional<End> append(Path file, End end, List<Part> parts) throws IOException {
        if (end.all() + HEAD + length(parts) > 2 * end.first()
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) != end.all()) {
            return Optional.empty();
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            return Optional.of(new End(end.file(), end.first(), end.all() + write(out, end, parts)));
        }
    }

    /** Writes an entry; how many bytes that takes. */
    private static long write(OutputStream out, End end, List<Part> parts) throws IOException {
        long length = length(parts);
        if (length > Integer.MAX_VALUE - HEAD) {
            throw new IOException(length + " bytes are more than an array holds");
        }
        out.write(ByteBuffer.allocate(HEAD)
                .putLong(end.file())
                .putInt(checksum(end.file(), end.all(), parts))
                .putInt((int) length)
                .array());
        for (Part part : parts) {
            ByteBuffer bytes = part.bytes();
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        }
        return HEAD + length;
    }

    private static long length(List<Part> parts) {
        return parts.stream().mapToLong(Part::length).sum();
    }

    private static int checksum(long file, long place, List<Part> parts) {
        CRC32C checksum = checksum(file, place);
        for (Part part : parts) {
            checksum.update(part.bytes());
        }
        return (int) checksum.getValue();
    }

    /** Of what stands at a place of a file, before its first byte. */
    private static CRC32C checksum(long file, long place) {
        CRC32C checksum = new CRC32C();
        checksum.update(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(file).putLong(place).array());
        return checksum;
    }
}
