package tapeout.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Texts kept in UTF-8, each a string only while it is asked for: of most bodies that a build remembers nobody asks. They do
 * not change.
 */
public final class Pieces extends AbstractList<String> implements RandomAccess {

    private final byte[] bytes;
    private final int from;
    private final int[] ends;

    /**
     * Texts that lie one behind the other.
     *
     * @param bytes hold them, and do not change
     * @param from where the first starts there
     * @param ends where each ends, counted from there
     * @throws IllegalArgumentException if they do not lie there
     */
    public Pieces(byte[] bytes, int from, int[] ends) {
        this.bytes = bytes;
        this.from = from;
        this.ends = ends.clone();
        int before = 0;
        for (int end : ends) {
            if (end < before || end > bytes.length - from) {
                throw new IllegalArgumentException("a text ends at " + end + " after " + before);
            }
            before = end;
        }
    }

    /** The same texts; a half of a character, which no file can hold, is none. */
    static Pieces copyOf(List<String> texts) {
        if (texts instanceof Pieces same) {
            return same;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        return new Pieces(bytes.toByteArray(), 0, ends);
    }

    @Override
    public String get(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from + start, ends[index] - start, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** Where each ends in {@link #write}. */
    public int[] ends() {
        return ends.clone();
    }

    /** Writes them one behind the other. */
    public void write(ByteArrayOutputStream out) {
        out.write(bytes, from, ends.length == 0 ? 0 : ends[ends.length - 1]);
    }
}
