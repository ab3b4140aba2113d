package tapeout.output;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import tapeout.content.value.SitePath;

/** One file of the site: where it goes, and its bytes or the file that holds them. */
public sealed interface OutputFile {

    /** A file whose bytes are at hand; the array is not copied and must not change afterwards. */
    static OutputFile of(SitePath path, byte[] bytes) {
        return new Bytes(path, bytes);
    }

    /** A copy of a file. */
    static OutputFile copyOf(SitePath path, Path source) {
        return new Copy(path, source);
    }

    /** Its address; a page is written as its {@code index.html}. */
    SitePath path();

    /** How many bytes it has. */
    long size() throws IOException;

    /** Creates the file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something has that name
     */
    void writeTo(Path newFile) throws IOException;

    /** Whether a regular file holds exactly these bytes. */
    boolean sameAs(Path file, BasicFileAttributes attributes) throws IOException;

    /** Bytes in memory. */
    final class Bytes implements OutputFile {

        private final SitePath path;
        private final byte[] bytes;

        private Bytes(SitePath path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        @Override
        public SitePath path() {
            return path;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void writeTo(Path newFile) throws IOException {
            try (WritableByteChannel out =
                    Files.newByteChannel(newFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
        }

        @Override
        public boolean sameAs(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.size() != bytes.length) {
                return false;
            }
            // The plain stream is a third faster here than a channel, and this runs for every page of every build.
            try (InputStream in = new FileInputStream(file.toFile())) {
                byte[] old = new byte[bytes.length];
                return in.readNBytes(old, 0, old.length) == old.length && Arrays.equals(old, bytes);
            }
        }
    }

    /**
     * A file to be copied.
     *
     * @param path its address
     * @param source where the bytes are
     */
    record Copy(SitePath path, Path source) implements OutputFile {

        @Override
        public long size() throws IOException {
            return Files.size(source);
        }

        @Override
        public void writeTo(Path newFile) throws IOException {
            Files.copy(source, newFile);
        }

        @Override
        public boolean sameAs(Path file, BasicFileAttributes attributes) throws IOException {
            return attributes.size() == Files.size(source) && Files.mismatch(source, file) == -1;
        }
    }
}
