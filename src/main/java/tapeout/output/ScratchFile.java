package tapeout.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Bytes on disk that are gone with the process. Any number of threads may use them; none that is interrupted closes the
 * file, as it would a channel.
 */
public final class ScratchFile {

    private final RandomAccessFile file;
    private long end;

    /** @param empty a file of nobody else's */
    ScratchFile(RandomAccessFile empty) {
        this.file = empty;
    }

    /**
     * Adds bytes.
     *
     * @return where they lie
     * @throws IOException if they cannot be written, all of them
     */
    public MemoryFolder.Part add(byte[] bytes) throws IOException {
        return add(bytes, bytes.length);
    }

    /** Adds the first bytes of an array. */
    synchronized MemoryFolder.Part add(byte[] bytes, int length) throws IOException {
        long start = end;
        file.seek(start);
        file.write(bytes, 0, length);
        end = start + length;
        return new Region(this, start, length);
    }

    /** The first bytes that were added. */
    MemoryFolder.Part first(int length) {
        return new Region(this, 0, length);
    }

    private synchronized byte[] bytes(long from, int length) {
        byte[] bytes = new byte[length];
        try {
            file.seek(from);
            file.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Region(ScratchFile file, long from, int length) implements MemoryFolder.Part {
        @Override
        public ByteBuffer bytes() {
            return ByteBuffer.wrap(file.bytes(from, length));
        }

        @Override
        public MemoryFolder.Part part(int start, int count) {
            return new Region(file, from + start, count);
        }
    }
}
