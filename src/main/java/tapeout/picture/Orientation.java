package tapeout.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Which way up a picture is: the orientations 1 to 8 of Exif 2.32, 4.6.4. */
final class Orientation {

    private static final int UPRIGHT = 1;

    private Orientation() {}

    static Turn turn(Metadata metadata) {
        return new Turn(of(metadata));
    }

    /** @param exif from the header of TIFF that Exif starts with */
    static Turn turn(byte[] exif) {
        return turn(read(exif));
    }

    /**
     * Exif that says which way up a picture is, and nothing else, from the header of TIFF on.
     *
     * @param bytes hold the whole Exif
     * @param from where its header of TIFF is
     * @return no bytes if the picture is upright
     */
    static byte[] alone(byte[] bytes, int from, int length) {
        int orientation = of(read(Arrays.copyOfRange(bytes, from, from + length)));
        return orientation == UPRIGHT
                ? new byte[0]
                : ByteBuffer.allocate(26)
                        .putShort((short) 0x4D4D) // numbers have their first byte first
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) ExifIFD0Directory.TAG_ORIENTATION)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) orientation)
                        .array();
    }

    private static Metadata read(byte[] exif) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        return metadata;
    }

    private static int of(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation == null || orientation < UPRIGHT || orientation > 8 ? UPRIGHT : orientation;
    }
}
