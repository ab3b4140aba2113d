package tapeout.template;

import java.io.Writer;
import java.util.Arrays;

/**
 * Writes text as UTF-8 (RFC 3629) into memory, each character once: a {@link java.io.StringWriter} copies a page three
 * times more. Half of a pair of surrogates becomes a question mark, as {@link String#getBytes} has it. Confined to one thread.
 */
final class Utf8Writer extends Writer {

    private static final int CHUNK = 2048;

    /** What one character takes at most; a pair takes four bytes. */
    private static final int MOST_BYTES = 3;

    private final char[] chunk = new char[CHUNK];
    private byte[] bytes;
    private int size;
    private char high;

    /** @param size how many bytes there is room for at first */
    Utf8Writer(int size) {
        bytes = new byte[size];
    }

    @Override
    public void write(String text, int from, int length) {
        for (int at = from; at < from + length; at += CHUNK) {
            int count = Math.min(CHUNK, from + length - at);
            text.getChars(at, at + count, chunk, 0);
            write(chunk, 0, count);
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        reserve((length + 1) * MOST_BYTES); // one more for what is left of a pair
        byte[] out = bytes;
        int to = size;
        for (int at = from; at < from + length; at++) {
            char c = text[at];
            if (c < 0x80 && high == 0) {
                out[to++] = (byte) c;
            } else {
                size = to;
                add(c);
                to = size;
            }
        }
        size = to;
    }

    /** A character that is not of ASCII, or follows the first of a pair. */
    private void add(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(high, c);
            high = 0;
            put(0xf0 | point >> 18);
            put(0x80 | point >> 12 & 0x3f);
            put(0x80 | point >> 6 & 0x3f);
            put(0x80 | point & 0x3f);
            return;
        }
        endPair();
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xc0 | c >> 6);
            put(0x80 | c & 0x3f);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            put('?');
        } else {
            put(0xe0 | c >> 12);
            put(0x80 | c >> 6 & 0x3f);
            put(0x80 | c & 0x3f);
        }
    }

    private void endPair() {
        if (high != 0) {
            high = 0;
            put('?');
        }
    }

    private void put(int unit) {
        bytes[size++] = (byte) unit;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** Ends the text: all of it. */
    byte[] finish() {
        reserve(1);
        endPair();
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {
        // it is in memory
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
