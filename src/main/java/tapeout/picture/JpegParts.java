package tapeout.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The segments of a JPEG (ITU-T T.81, annex B). */
final class JpegParts {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** So much of it counts: what follows is padding. */
    private static final byte[] EXIF_START = "Exif\0".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private JpegParts() {}

    /** Whether a segment without its marker and length is Exif, and holds anything. */
    static boolean isExif(byte[] body) {
        return body.length > EXIF_NAME.length && startsWith(body, EXIF_START);
    }

    /** What a segment of Exif holds, from the header of TIFF on. */
    static ByteBuffer exif(byte[] body) {
        return ByteBuffer.wrap(body, EXIF_NAME.length, body.length - EXIF_NAME.length);
    }

    /**
     * Without comments and what programs add, but for JFIF, the colour profile and how colours are coded; of Exif the way up
     * stays, as the first segment before the pixels says it. It ends with the first picture: telephones put others and films behind it.
     *
     * @throws BufferUnderflowException if it is cut off
     * @throws IllegalArgumentException if no segment is where one has to be
     */
    static byte[] strip(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        boolean oriented = false;
        while (true) {
            int start = in.position();
            int kind = marker(in);
            if (kind == END) {
                out.write(file, start, in.position() - start);
                return out.toByteArray();
            }
            if (kind == START) {
                out.write(file, start, in.position() - start);
                continue;
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            if (length < 2) {
                throw new IllegalArgumentException("a segment of " + length + " bytes");
            }
            byte[] body = new byte[length - 2];
            in.position(in.position() + 2).get(body);
            if (kind == SCAN) {
                skipScan(in);
                oriented = true;
            }
            if (kind == EXIF && isExif(body)) {
                if (!oriented) {
                    writeOrientation(out, body);
                    oriented = true;
                }
            } else if (isKept(kind, body)) {
                out.write(file, start, in.position() - start);
            }
        }
    }

    private static int marker(ByteBuffer in) {
        if ((in.get() & 0xFF) != MARK) {
            throw new IllegalArgumentException("no marker");
        }
        int kind = in.get() & 0xFF;
        while (kind == MARK) {
            kind = in.get() & 0xFF;
        }
        return kind;
    }

    /** To the marker that ends a scan; 0 stands behind a byte that is no marker, and restarts belong to it. */
    private static void skipScan(ByteBuffer in) {
        while (true) {
            if ((in.get() & 0xFF) == MARK) {
                int next = in.get(in.position()) & 0xFF;
                if (next != 0 && next != MARK && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
        }
    }

    private static boolean isKept(int kind, byte[] body) {
        return switch (kind) {
            case JFIF, ADOBE -> true;
            case PROFILE -> startsWith(body, PROFILE_NAME);
            default -> kind != COMMENT && (kind < JFIF || kind > LAST_APPLICATION);
        };
    }

    private static void writeOrientation(ByteArrayOutputStream out, byte[] body) {
        byte[] exif = Orientation.alone(exif(body));
        if (exif.length > 0) {
            out.write(MARK);
            out.write(EXIF);
            int length = 2 + EXIF_NAME.length + exif.length;
            out.write(length >> 8);
            out.write(length);
            out.writeBytes(EXIF_NAME);
            out.writeBytes(exif);
        }
    }

    private static boolean startsWith(byte[] body, byte[] name) {
        return body.length >= name.length
                && ByteBuffer.wrap(body, 0, name.length).equals(ByteBuffer.wrap(name));
    }
}
