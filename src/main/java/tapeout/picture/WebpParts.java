package tapeout.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a WebP (RFC 9649, 2). */
final class WebpParts {

    private static final int HEAD = 12;
    private static final String EXIF = "EXIF";
    private static final String XMP = "XMP ";
    private static final String EXTENDED = "VP8X";

    /** One frame, with or without loss, or one of several. */
    private static final Set<String> FRAMES = Set.of("VP8 ", "VP8L", "ANMF");

    /** Those flags of an extended header that say that there is Exif and XMP. */
    private static final int FLAGS = 0x08 | 0x04;

    private static final int PROFILED = 0x20;
    private static final int ALPHA = 0x10;

    private WebpParts() {}

    /**
     * With a profile of its colours.
     *
     * @param file of one frame, without one
     */
    static byte[] withProfile(byte[] file, byte[] profile, ImageSize size) {
        boolean extended = new String(file, HEAD, 4, StandardCharsets.US_ASCII).equals(EXTENDED);
        int frame = extended ? HEAD + 18 : HEAD;
        int flags = PROFILED | (extended ? file[HEAD + 8] & ALPHA : 0);
        int even = profile.length + (profile.length & 1);
        ByteBuffer out =
                ByteBuffer.allocate(HEAD + 18 + 8 + even + file.length - frame).order(ByteOrder.LITTLE_ENDIAN);
        out.put(file, 0, HEAD);
        out.put(EXTENDED.getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(flags);
        out.putShort((short) (size.width() - 1))
                .put((byte) 0)
                .putShort((short) (size.height() - 1))
                .put((byte) 0);
        out.put("ICCP".getBytes(StandardCharsets.US_ASCII))
                .putInt(profile.length)
                .put(profile);
        out.position(HEAD + 18 + 8 + even).put(file, frame, file.length - frame);
        out.putInt(4, out.capacity() - 8);
        return out.array();
    }

    /**
     * Without Exif and XMP. Browsers do not turn a WebP by its Exif, so nothing of it stays.
     *
     * @throws BufferUnderflowException if it is cut off
     * @throws IllegalArgumentException if it or a chunk cannot be as long as it says, or it holds no frame: of such a file
     *     browsers show nothing
     */
    static byte[] strip(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long end = (in.getInt(4) & 0xFFFFFFFFL) + 8;
        if (end > file.length) {
            throw new IllegalArgumentException("a file of " + end + " bytes");
        }
        boolean framed = false;
        in.position(HEAD);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, HEAD);
        while (in.position() < end) {
            int start = in.position();
            byte[] type = new byte[4];
            in.get(type);
            String name = new String(type, StandardCharsets.US_ASCII);
            int length = in.getInt();
            int next = Math.addExact(start, Math.addExact(8 + (length & 1), length));
            if (length < 0 || next > end) {
                throw new IllegalArgumentException("a chunk of " + length + " bytes");
            }
            in.position(next);
            framed |= FRAMES.contains(name);
            if (!name.equals(EXIF) && !name.equals(XMP)) {
                byte[] chunk = new byte[next - start];
                System.arraycopy(file, start, chunk, 0, chunk.length);
                if (name.equals(EXTENDED)) {
                    chunk[8] &= ~FLAGS;
                }
                out.writeBytes(chunk);
            }
        }
        if (!framed) {
            throw new IllegalArgumentException("no frame");
        }
        byte[] stripped = out.toByteArray();
        ByteBuffer.wrap(stripped).order(ByteOrder.LITTLE_ENDIAN).putInt(4, stripped.length - 8);
        return stripped;
    }
}
