package tapeout.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Texts kept in UTF-8, each a string only while it is asked for: of most bodies that a build remembers nobody asks. They do
 * not change, though they may come to lie elsewhere. Any number of threads may ask.
 */
public final class Pieces extends AbstractList<String> implements RandomAccess {

    /** No texts. */
    public static final Pieces NONE = of(List.of());

    private final int[] ends;
    private volatile Place place;

    /** Where bytes lie that do not change. Any number of threads may ask. */
    public interface Store {

        /**
         * Some of them.
         *
         * @throws java.io.UncheckedIOException if they cannot be read any more
         */
        byte[] bytes(long from, int length);
    }

    /** Where the first of the texts starts. */
    private record Place(Store store, long from) {}

    /**
     * Texts that lie one behind the other.
     *
     * @param bytes hold them, and do not change
     * @param from where the first starts there
     * @param ends where each ends, counted from there
     * @throws IllegalArgumentException if they do not lie there
     */
    public Pieces(byte[] bytes, int from, int[] ends) {
        this.place = new Place((start, length) -> Arrays.copyOfRange(bytes, (int) start, (int) start + length), from);
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
    public static Pieces of(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        return new Pieces(bytes.toByteArray(), 0, ends);
    }

    /** From now on they lie elsewhere, the same as before; {@code from} is where the first starts there. */
    public void lieIn(Store store, long from) {
        if (length() > 0) { // what is empty lies nowhere
            place = new Place(store, from);
        }
    }

    @Override
    public String get(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes(start, ends[index]), StandardCharsets.UTF_8);
    }

    /** The texts themselves, for whoever shows them: one look at where they lie instead of one for each. */
    public List<String> texts() {
        byte[] all = bytes();
        String[] texts = new String[ends.length];
        for (int i = 0; i < ends.length; i++) {
            int start = i == 0 ? 0 : ends[i - 1];
            texts[i] = new String(all, start, ends[i] - start, StandardCharsets.UTF_8);
        }
        return List.of(texts);
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** Where each ends in {@link #bytes}. */
    public int[] ends() {
        return ends.clone();
    }

    /** One behind the other, in UTF-8. */
    public byte[] bytes() {
        return bytes(0, length());
    }

    private int length() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    private byte[] bytes(int start, int end) {
        Place now = place;
        return now.store().bytes(now.from() + start, end - start);
    }
}
