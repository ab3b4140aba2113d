package tapeout.site.memory;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import tapeout.content.Pieces;

/**
 * Bytes on disk that are gone with the process. Any number of threads may use them; none that is interrupted closes the
 * file, as it would a channel.
 */
final class SpillFile implements Pieces.Store {

    private final RandomAccessFile file;
    private long end;

    /** @param scratch an empty file */
    SpillFile(RandomAccessFile scratch) {
        this.file = scratch;
    }

    /**
     * Adds bytes.
     *
     * @return where they start
     * @throws IOException if they cannot be written, all of them
     */
    synchronized long add(byte[] bytes) throws IOException {
        long start = end;
        file.seek(start);
        file.write(bytes);
        end = start + bytes.length;
        return start;
    }

    @Override
    public synchronized byte[] bytes(long from, int length) {
        byte[] bytes = new byte[length];
        try {
            file.seek(from);
            file.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
