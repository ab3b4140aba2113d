package tapeout.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** The chunks of a PNG (ISO/IEC 15948, and its third edition). */
final class PngParts {

    private static final int SIGNATURE = 8;
    private static final int COLOUR_TYPE = 25;
    private static final int COLOURED = 2;
    private static final String EXIF = "eXIf";
    private static final String LAST = "IEND";

    /** What changes how pixels look, and what pictures that move are made of. */
    private static final Set<String> SHOWN = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private static final String MOVES = "acTL";
    private static final String PIXELS = "IDAT";
    private static final String PROFILE = "iCCP";
    private static final int MOST_BYTES_OF_A_PROFILE = 4 << 20;

    private PngParts() {}

    /**
     * What the chunks before the pixels say: the size of the first (third edition, 11.2.1), turned where one holds Exif, as
     * browsers do.
     *
     * @throws IndexOutOfBoundsException if it is cut off
     * @throws IllegalArgumentException if it says what cannot be
     */
    static PictureHeader header(ByteBuffer png) {
        ImageSize stored = new ImageSize(png.getInt(16), png.getInt(20));
        Turn turn = Turn.NONE;
        boolean oriented = false;
        boolean moves = false;
        for (Chunk chunk : beforePixels(png)) {
            moves |= chunk.name.equals(MOVES);
            if (chunk.name.equals(EXIF) && chunk.sound && !oriented) {
                turn = Orientation.turn(ByteBuffer.wrap(chunk.body));
                oriented = true;
            }
        }
        return new PictureHeader(PictureFormat.PNG, turn.isOnItsSide() ? stored.turned() : stored, moves ? null : turn);
    }

    /** The profile of its colours (third edition, 11.3.2.3); empty where it has none that can be read, or no colours. */
    static byte[] profile(byte[] png) {
        if ((png[COLOUR_TYPE] & COLOURED) == 0) {
            return new byte[0]; // one of greys, which is none for a picture in red, green and blue
        }
        for (Chunk chunk : beforePixels(ByteBuffer.wrap(png))) {
            if (chunk.name.equals(PROFILE)) {
                int name = new String(chunk.body, StandardCharsets.ISO_8859_1).indexOf('\0');
                ByteArrayInputStream packed = new ByteArrayInputStream(chunk.body);
                packed.skip(name + 2L);
                try (InputStream profile = new InflaterInputStream(packed)) {
                    return profile.readNBytes(MOST_BYTES_OF_A_PROFILE);
                } catch (IOException e) {
                    return new byte[0]; // browsers, too, show it without
                }
            }
        }
        return new byte[0];
    }

    private static final class Chunk {

        private final String name;
        private final byte[] body;

        /** Whether its checksum is right: browsers pass over Exif where it is not. */
        private final boolean sound;

        Chunk(String name, byte[] body, boolean sound) {
            this.name = name;
            this.body = body;
            this.sound = sound;
        }
    }

    /** As far as they are there. */
    private static List<Chunk> beforePixels(ByteBuffer png) {
        List<Chunk> chunks = new ArrayList<>();
        long at = SIGNATURE;
        while (at + 12 <= png.limit()) {
            int length = png.getInt((int) at);
            byte[] type = new byte[4];
            png.get((int) at + 4, type);
            String name = new String(type, StandardCharsets.ISO_8859_1);
            if (length < 0 || name.equals(PIXELS)) {
                break;
            }
            byte[] body = new byte[Math.min(length, png.limit() - (int) at - 8)];
            png.get((int) at + 8, body);
            chunks.add(new Chunk(name, body, at + 12 + length <= png.limit() && isSound(png, (int) at, length)));
            at += 12L + length;
        }
        return chunks;
    }

    private static boolean isSound(ByteBuffer png, int start, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(png.slice(start + 4, 4 + length));
        return (int) checksum.getValue() == png.getInt(start + 8 + length);
    }

    /**
     * Without texts, times and what programs add; of Exif the way up stays, as {@link #header} reads it. It ends where the picture does.
     *
     * @throws BufferUnderflowException if it is cut off
     * @throws IllegalArgumentException if a chunk cannot be as long as it says
     */
    static byte[] strip(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        String name = "";
        boolean oriented = false;
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
            oriented |= name.equals(PIXELS);
            if (name.equals(EXIF)) {
                if (!oriented && isSound(in, start, length)) {
                    oriented = true;
                    byte[] exif = Orientation.alone(in.slice(start + 8, length));
                    if (exif.length > 0) {
                        PngChunk.write(out, type, exif);
                    }
                }
            } else if (Character.isUpperCase(name.charAt(0)) || SHOWN.contains(name)) {
                out.write(file, start, end - start);
            }
        }
        return out.toByteArray();
    }
}
