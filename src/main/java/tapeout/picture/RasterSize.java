package tapeout.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The sizes in headers whose places are fixed. */
final class RasterSize {

    private RasterSize() {}

    /** GIF89a, 18: the logical screen, which holds every frame. */
    static ImageSize ofGif(ByteBuffer gif) {
        gif.order(ByteOrder.LITTLE_ENDIAN);
        return new ImageSize(gif.getShort(6) & 0xffff, gif.getShort(8) & 0xffff);
    }

    /** BMP: a core header with sides of 16 bits, or a later one of 32 bits; a height below zero turns the rows over. */
    static ImageSize ofBmp(ByteBuffer bmp) {
        bmp.order(ByteOrder.LITTLE_ENDIAN);
        if (bmp.getInt(14) == 12) {
            return new ImageSize(bmp.getShort(18) & 0xffff, bmp.getShort(20) & 0xffff);
        }
        return new ImageSize(bmp.getInt(18), Math.abs(bmp.getInt(22)));
    }

    /** WebP: the canvas of VP8X, or the one frame of VP8 (RFC 6386, 9.1) or of VP8L; Chromium turns none by its Exif. */
    static ImageSize ofWebp(ByteBuffer webp) {
        webp.order(ByteOrder.LITTLE_ENDIAN);
        return switch (name(webp, 12)) {
            case "VP8X" -> new ImageSize(1 + (webp.getInt(24) & 0xffffff), 1 + (webp.getInt(26) >>> 8));
            case "VP8 " -> ofVp8(webp);
            case "VP8L" -> ofVp8l(webp);
            default -> throw new IllegalArgumentException("no frame");
        };
    }

    private static String name(ByteBuffer bytes, int at) {
        byte[] name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static ImageSize ofVp8(ByteBuffer webp) {
        if ((webp.getInt(22) >>> 8) != 0x2a019d) {
            throw new IllegalArgumentException("no key frame");
        }
        // the two bits above are a hint to scale that no browser follows
        return new ImageSize(webp.getShort(26) & 0x3fff, webp.getShort(28) & 0x3fff);
    }

    private static ImageSize ofVp8l(ByteBuffer webp) {
        if (webp.get(20) != 0x2f) {
            throw new IllegalArgumentException("no signature");
        }
        int bits = webp.getInt(21);
        return new ImageSize(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
}
