package tapeout.site.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tapeout.output.MemoryFolder;

/** Bytes that come one after the other. However many they become, few are copied, and never all at once. */
final class ByteChunks {

    private static final int FIRST = 1 << 12;
    private static final int LARGEST = 1 << 20;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[FIRST];
    private int used;

    void write(int one) {
        if (used == last.length) {
            more();
        }
        last[used++] = (byte) one;
    }

    void write(byte[] bytes) {
        int from = 0;
        while (from < bytes.length) {
            if (used == last.length) {
                more();
            }
            int part = Math.min(bytes.length - from, last.length - used);
            System.arraycopy(bytes, from, last, used, part);
            used += part;
            from += part;
        }
    }

    private void more() {
        if (used < LARGEST) {
            last = Arrays.copyOf(last, 2 * used);
        } else {
            full.add(last);
            last = new byte[LARGEST];
            used = 0;
        }
    }

    /** How many were written. */
    int size() {
        return full.size() * LARGEST + used;
    }

    byte[] toByteArray() {
        byte[] all = new byte[size()];
        int next = 0;
        for (byte[] chunk : full) {
            System.arraycopy(chunk, 0, all, next, LARGEST);
            next += LARGEST;
        }
        System.arraycopy(last, 0, all, next, used);
        return all;
    }

    /** The bytes as they lie, to be written elsewhere. */
    List<MemoryFolder.Part> parts() {
        List<MemoryFolder.Part> parts = new ArrayList<>();
        full.forEach(chunk -> parts.add(MemoryFolder.Part.of(chunk)));
        parts.add(MemoryFolder.Part.of(last, 0, used));
        return parts;
    }
}
