package tapeout.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** One part of a PNG (ISO/IEC 15948): its length, its type, its body, and a checksum of both. */
public final class PngChunk {

    private PngChunk() {}

    /** @param type four letters in ASCII */
    public static void write(ByteArrayOutputStream out, byte[] type, byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(type);
        checksum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(type);
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
