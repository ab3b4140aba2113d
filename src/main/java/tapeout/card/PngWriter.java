package tapeout.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tapeout.picture.PngChunk;

/** Writes pictures of few colours as PNG (ISO/IEC 15948): eight bits a pixel, with a palette. */
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngWriter() {}

    /** @param palette red, green and blue of each number, three bytes each */
    static byte[] write(Raster raster, byte[] palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(raster.width())
                        .putInt(raster.height())
                        .put(new byte[] {8, 3, 0, 0, 0})
                        .array());
        chunk(out, "PLTE", palette);
        chunk(out, "IDAT", Packing.pack(raster.rows(), raster.width() + 1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        PngChunk.write(out, type.getBytes(StandardCharsets.US_ASCII), body);
    }
}
