package tapeout.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a picture is: the orientations 1 to 8 of Exif 2.32, 4.6.4. It is read as browsers read it, which take no
 * number but one of 16 bits, and a list of fields as far as it is there; metadata-extractor takes more of the one and less
 * of the other, and a page would say another size than the one that is seen.
 */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    /** A number of 16 bits. */
    private static final short SHORT = 3;

    /** A field of a directory of TIFF: its tag, type and count, and the value or where it is. */
    private static final int FIELD = 12;

    private Orientation() {}

    /** @param exif from the header of TIFF that Exif starts with */
    static Turn turn(ByteBuffer exif) {
        return new Turn(of(exif));
    }

    /**
     * Exif that says which way up a picture is, and nothing else, from the header of TIFF on.
     *
     * @param exif from the header of TIFF on
     * @return no bytes if the picture is upright
     */
    static byte[] alone(ByteBuffer exif) {
        int orientation = of(exif);
        return orientation == UPRIGHT
                ? new byte[0]
                : ByteBuffer.allocate(26)
                        .putShort((short) 0x4D4D) // numbers have their first byte first
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) TAG)
                        .putShort(SHORT)
                        .putInt(1)
                        .putShort((short) orientation)
                        .array();
    }

    private static int of(ByteBuffer exif) {
        ByteBuffer in = exif.slice();
        if (in.remaining() < 8) {
            return UPRIGHT;
        }
        in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.getShort(0) != 0x4949 && in.getShort(0) != 0x4D4D || in.getShort(2) != 42) {
            return UPRIGHT;
        }
        long directory = in.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > in.limit()) {
            return UPRIGHT;
        }
        int fields = in.getShort((int) directory) & 0xFFFF;
        for (int at = (int) directory + 2; fields > 0 && at + FIELD <= in.limit(); at += FIELD, fields--) {
            int value = in.getShort(at + 8) & 0xFFFF;
            if ((in.getShort(at) & 0xFFFF) == TAG
                    && in.getShort(at + 2) == SHORT
                    && in.getInt(at + 4) == 1
                    && value >= UPRIGHT
                    && value <= 8) {
                return value;
            }
        }
        return UPRIGHT;
    }
}
