package tapeout.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tapeout.picture.ImageSize;
import tapeout.picture.PngChunk;

/** Writes PNG (ISO/IEC 15948): pictures of few colours with a palette, others with eight bits a channel. */
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int PALETTE = 3;
    private static final int RGBA = 6;

    /** A name, its end, and how it is packed: as zlib does. */
    private static final byte[] PROFILE_NAME = {'I', 'C', 'C', 0, 0};

    /** Numbers of a profile are so many bytes. */
    private static final int WORD = 4;

    private PngWriter() {}

    /** @param palette red, green and blue of each number, three bytes each */
    static byte[] write(Raster raster, byte[] palette) {
        ByteArrayOutputStream out = begin(new ImageSize(raster.width(), raster.height()), PALETTE);
        chunk(out, "PLTE", palette);
        chunk(out, "IDAT", Packing.pack(raster.rows(), raster.width() + 1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /**
     * A picture of many colours.
     *
     * @param argb row by row, with alpha in the highest byte and not multiplied in
     * @param profile of its colours (ICC.1); empty for those of the web (sRGB)
     */
    static byte[] write(int[] argb, ImageSize size, byte[] profile) {
        int stride = 4 * size.width() + 1;
        ByteBuffer rows = ByteBuffer.allocate(stride * size.height());
        for (int i = 0; i < argb.length; i++) {
            if (i % size.width() == 0) {
                rows.put((byte) 0);
            }
            rows.putInt(Integer.rotateLeft(argb[i], 8));
        }
        ByteArrayOutputStream out = begin(size, RGBA);
        if (profile.length > 0) {
            ByteArrayOutputStream named = new ByteArrayOutputStream();
            named.writeBytes(PROFILE_NAME);
            named.writeBytes(Packing.pack(profile, WORD));
            chunk(out, "iCCP", named.toByteArray());
        }
        chunk(out, "IDAT", Packing.pack(rows.array(), stride));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static ByteArrayOutputStream begin(ImageSize size, int colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(size.width()).putInt(size.height());
        chunk(out, "IHDR", header.put(new byte[] {8, (byte) colours, 0, 0, 0}).array());
        return out;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        PngChunk.write(out, type.getBytes(StandardCharsets.US_ASCII), body);
    }
}
