package tapeout.card;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs rows of pixels as a zlib stream (RFC 1950, RFC 1951) with the fixed codes. What repeats in a picture of letters lies
 * one pixel to the left or one row above, so nothing else is looked for. The zlib of a Java is that of its maker or of its
 * system, and each packs in another way; here the same pixels are the same bytes everywhere.
 */
final class Packing {

    private static final int LONGEST = 258;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private byte[] out = new byte[1 << 15];
    private int size;
    private long bits;
    private int held;

    private Packing() {}

    /** @param stride how long a row is, from 2 to 32,768 bytes */
    static byte[] pack(byte[] rows, int stride) {
        Packing packing = new Packing();
        packing.bits(0x0178, 16);
        packing.bits(0b011, 3); // the last block, of the fixed codes
        for (int at = 0; at < rows.length; ) {
            int left = at < 1 ? 0 : same(rows, at, 1);
            int above = at < stride || left == LONGEST ? 0 : same(rows, at, stride);
            int length = Math.max(left, above);
            if (length < LENGTHS[0]) {
                packing.symbol(rows[at] & 0xFF);
                at++;
            } else {
                packing.copy(length, above > left ? stride : 1);
                at += length;
            }
        }
        packing.symbol(256);
        packing.bits(0, (8 - packing.held % 8) % 8);
        Adler32 checksum = new Adler32();
        checksum.update(rows);
        packing.bits(Integer.reverseBytes((int) checksum.getValue()) & 0xFFFF_FFFFL, 32);
        return Arrays.copyOf(packing.out, packing.size);
    }

    /** How many bytes are as those a distance before them. */
    private static int same(byte[] rows, int at, int distance) {
        int end = Math.min(rows.length, at + LONGEST);
        int differs = Arrays.mismatch(rows, at, end, rows, at - distance, end - distance);
        return differs < 0 ? end - at : differs;
    }

    private void copy(int length, int distance) {
        int index = Arrays.binarySearch(LENGTHS, length);
        index = index < 0 ? -index - 2 : index;
        symbol(257 + index);
        bits(length - LENGTHS[index], LENGTH_BITS[index]);
        if (distance < 5) {
            bits(reversed(distance - 1, 5), 5);
            return;
        }
        int high = 31 - Integer.numberOfLeadingZeros(distance - 1);
        int half = ((distance - 1) >> (high - 1)) & 1;
        bits(reversed(2 * high + half, 5), 5);
        bits((distance - 1) & ((1 << (high - 1)) - 1), high - 1);
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            bits(reversed(0x30 + symbol, 8), 8);
        } else if (symbol < 256) {
            bits(reversed(0x190 + symbol - 144, 9), 9);
        } else if (symbol < 280) {
            bits(reversed(symbol - 256, 7), 7);
        } else {
            bits(reversed(0xC0 + symbol - 280, 8), 8);
        }
    }

    /** Codes stand with their first bit first, all else with its last. */
    private static int reversed(int code, int length) {
        return Integer.reverse(code) >>> (Integer.SIZE - length);
    }

    private void bits(long value, int count) {
        bits |= value << held;
        held += count;
        while (held >= 8) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            }
            out[size++] = (byte) bits;
            bits >>>= 8;
            held -= 8;
        }
    }
}
