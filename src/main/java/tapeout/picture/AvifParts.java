package tapeout.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The boxes that an AVIF file is made of (ISO/IEC 14496-12, 4.2). */
final class AvifParts {

    /** What holds the pixels. */
    private static final String DATA = "mdat";

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    private AvifParts() {}

    /**
     * The file as it is, if each of its boxes ends where it says and one holds pixels.
     *
     * @throws IllegalArgumentException otherwise
     */
    static byte[] whole(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        boolean pixels = false;
        while (in.remaining() >= HEAD) {
            int start = in.position();
            long length = in.getInt(start) & 0xffffffffL;
            byte[] type = new byte[4];
            in.get(start + 4, type);
            boolean isLong = length == 1;
            length = isLong ? in.getLong(start + HEAD) : length == 0 ? in.remaining() : length; // 0: up to the end
            if (length < (isLong ? LONG_HEAD : HEAD) || length > in.remaining()) {
                throw new IllegalArgumentException("a box of " + length + " bytes");
            }
            pixels |= new String(type, StandardCharsets.US_ASCII).equals(DATA);
            in.position(start + (int) length);
        }
        if (!pixels) {
            throw new IllegalArgumentException("no " + DATA);
        }
        return file;
    }
}
