package tapeout.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The bytes of small pictures. */
public final class PictureFiles {

    /** Written by an encoder, 40 × 20. */
    static final String LOSSY =
            "UklGRkoAAABXRUJQVlA4ID4AAABQAwCdASooABQAPm02l0ikIyIhJWgAgA2JZwDQvoAAK/fDcAD+6zb/8VvqBopv/9QZ/5"
                    + "Bn/kGfp89EGe8AAA==";

    static final String LOSSLESS = "UklGRh4AAABXRUJQVlA4TBEAAAAvJ8AEAAdQniKXp/+BiOh/AAA=";

    static final String ALPHA =
            "UklGRm4AAABXRUJQVlA4WAoAAAAQAAAAJwAAEwAAQUxQSAoAAAABB1CtiAhERP8DVlA4ID4AAABQAwCdASooABQAPm02l0"
                    + "ikIyIhJWgAgA2JZwDQvoAAK/fDcAD+6zb/8VvqBopv/9QZ/5Bn/kGfp89EGe8AAA==";

    /** As an encoder writes it, with Exif and XMP that name a place. */
    static final String MARKED_AVIF =
            "AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAAWFtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
                    + "AAAAAAAAAAAAAEZpbG9jAAAAAERAAAMAAQAAAAABhQABAAAAAAAAAB4AAgAAAAABowABAAAAAAAAAOwAAwAAAAAC"
                    + "jwABAAAAAAAAAFEAAABiaWluZgAAAAAAAwAAABVpbmZlAgAAAAABAABhdjAxAAAAABVpbmZlAgAAAQACAABFeGlm"
                    + "AAAAACppbmZlAgAAAQADAABtaW1lAGFwcGxpY2F0aW9uL3JkZit4bWwAAAAAAA5waXRtAAAAAAABAAAAVmlwcnAA"
                    + "AAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAgAAAAEAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAA"
                    + "AAAAAAEAAQOBAgMAAAAoaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAA5jZHNjAAMAAQABAAABY21kYXQSAAoIOAh+"
                    + "0gIaDSAyEBlCYwTAADQAAJBAyRxhRyAAAAAGRXhpZgAASUkqAAgAAAAHABIBAwABAAAAAQAAABoBBQABAAAAYgAA"
                    + "ABsBBQABAAAAagAAACgBAwABAAAAAgAAADsBAgAiAAAAcgAAABMCAwABAAAAAQAAAGmHBAABAAAAlAAAAAAAAAA4"
                    + "YwAA6AMAADhjAADoAwAANDguODU4NCBOLCAyLjI5NDUgRSwgc2VyaWFsIDMxMzM3AAYAAJAHAAQAAAAwMjEwAZEH"
                    + "AAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAAAIAAAAA6AEAAEAAAAEAAAAAAAAADx4Onht"
                    + "cG1ldGEgeG1sbnM6eD0iYWRvYmU6bnM6bWV0YS8iPjQ4Ljg1ODQgTiwgMi4yOTQ1IEUsIHNlcmlhbCAzMTMzNzwv"
                    + "eDp4bXBtZXRhPg==";

    /** Written by an encoder: 40 × 20 stored, turned by 270°. */
    static final String TURNED_AVIF =
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAA"
                    + "AOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAKwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFD"
                    + "b2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlzcGUAAAAAAAAAKAAAABQAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2Nvb"
                    + "HJuY2x4AAEADQAGgAAAAAlpcm90AwAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAADNtZGF0EgAKCRgVJ5tEBDQaEDIcFMeHhmUCCC"
                    + "CeUAAAAMeTtOcFpnpPonw1Mexupw==";

    private PictureFiles() {}

    static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Pixels in a format that Java writes: png, jpg, gif, bmp, tiff. */
    public static byte[] pixels(String format, int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Four fields of colour, red, green, blue and white from the left above on, as a photograph is or a drawing. */
    public static byte[] fields(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int above = x < width / 2 ? 0xff0000 : 0x00ff00;
                int below = x < width / 2 ? 0x0000ff : 0xffffff;
                picture.setRGB(x, y, y < height / 2 ? above : below);
            }
        }
        return written(picture, format);
    }

    /** A JPEG of 40 × 20 pixels with an orientation, as a camera writes it. */
    public static byte[] jpeg(int orientation, boolean bigEndian) {
        return turned(pixels("jpg", 40, 20), orientation, bigEndian);
    }

    /** A JPEG with an orientation. */
    public static byte[] turned(byte[] plain, int orientation, boolean bigEndian) {
        byte[] exif = exif(orientation, bigEndian);
        return joined(
                Arrays.copyOf(plain, 2),
                new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 8)},
                "Exif\0\0".getBytes(StandardCharsets.US_ASCII),
                exif,
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A PNG of 40 × 20 pixels with an orientation. */
    static byte[] png(int orientation) {
        byte[] plain = pixels("png", 40, 20);
        byte[] content = joined("eXIf".getBytes(StandardCharsets.US_ASCII), exif(orientation, true));
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] chunk = joined(number(content.length - 4), content, number((int) sum.getValue()));
        return joined(Arrays.copyOf(plain, 33), chunk, Arrays.copyOfRange(plain, 33, plain.length));
    }

    private static byte[] exif(int orientation, boolean bigEndian) {
        ByteBuffer exif = ByteBuffer.allocate(26);
        exif.order(bigEndian ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN);
        exif.put((bigEndian ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return exif.array();
    }

    /**
     * An AVIF whose pixels lie among what is said of them, as encoders write small pictures.
     *
     * @param at where they are said to start
     */
    static byte[] smallAvif(int at) {
        byte[] avif = decoded(TURNED_AVIF);
        byte[] pixels = java.util.Arrays.copyOfRange(avif, avif.length - 43, avif.length);
        byte[] place = joined(
                new byte[] {1, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1}, number(at), number(pixels.length));
        byte[] ipma = {0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1};
        byte[] properties = joined(box("ipco", extents(40, 20)), box("ipma", ipma));
        return joined(
                java.util.Arrays.copyOf(avif, 32),
                box(
                        "meta",
                        joined(
                                new byte[4],
                                box("pitm", 0, 0, 0, 0, 0, 1),
                                box("iloc", place),
                                box("iprp", properties),
                                box("idat", pixels))));
    }

    /**
     * An AVIF whose picture is made of tiles, with a thumbnail: three sizes stand in it.
     *
     * @param properties what the picture has, by place among tile, whole, thumbnail and turn
     */
    static byte[] tiledAvif(int... properties) {
        byte[] kept = joined(extents(512, 512), extents(700, 600), extents(70, 60), box("irot", 1));
        byte[] mine = new byte[properties.length];
        for (int i = 0; i < mine.length; i++) {
            mine[i] = (byte) properties[i];
        }
        byte[] ipma = joined(new byte[4], number(2), new byte[] {0, 1, 1, 1, 0, 7, (byte) mine.length}, mine);
        return joined(
                box(
                        "ftyp",
                        joined(
                                "mif1".getBytes(StandardCharsets.US_ASCII),
                                new byte[4],
                                "avif".getBytes(StandardCharsets.US_ASCII))),
                box("free", new byte[9]),
                box(
                        "meta",
                        joined(
                                new byte[4],
                                box("pitm", 0, 0, 0, 0, 0, 7),
                                box("iprp", joined(box("ipco", kept), box("ipma", ipma))))));
    }

    private static byte[] extents(int width, int height) {
        return box("ispe", joined(new byte[4], number(width), number(height)));
    }

    private static byte[] box(String type, int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return box(type, bytes);
    }

    static byte[] box(String type, byte[] content) {
        return joined(number(content.length + 8), type.getBytes(StandardCharsets.US_ASCII), content);
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
