package tapeout.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG (ISO/IEC 15948, and its third edition). */
final class PngParts {

    private static final int SIGNATURE = 8;
    private static final String EXIF = "eXIf";
    private static final String LAST = "IEND";

    /** What changes how pixels look, and what pictures that move are made of. */
    private static final Set<String> SHOWN = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private PngParts() {}

    /**
     * Without texts, times and what programs add; of Exif the way up stays. It ends where the picture does.
     *
     * @throws BufferUnderflowException if it is cut off
     * @throws IllegalArgumentException if a chunk cannot be as long as it says
     */
    static byte[] strip(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        String name = "";
        while (!name.equals(LAST)) {
            int start = in.position();
            int length = in.getInt();
            byte[] type = new byte[4];
            in.get(type);
            name = new String(type, StandardCharsets.US_ASCII);
            int end = Math.addExact(start, Math.addExact(length, 12));
            if (length < 0 || end > file.length) {
                throw new IllegalArgumentException("a chunk of " + length + " bytes");
            }
            in.position(end);
            if (name.equals(EXIF)) {
                byte[] exif = Orientation.alone(file, start + 8, length);
                if (exif.length > 0) {
                    PngChunk.write(out, type, exif);
                }
            } else if (Character.isUpperCase(name.charAt(0)) || SHOWN.contains(name)) {
                out.write(file, start, end - start);
            }
        }
        return out.toByteArray();
    }
}
