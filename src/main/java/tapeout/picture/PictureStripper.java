package tapeout.picture;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes out of a picture's file what is neither needed to show it nor seen by readers: where and when it was taken and with
 * what, who edited it, a smaller picture of what was cropped. Pixels, colour profiles and the way up stay as they are, byte
 * for byte; no pixel is decoded.
 */
public final class PictureStripper {

    /** So much is held in memory; what is larger goes out as it is. */
    private static final long MOST_BYTES = 64 << 20;

    private PictureStripper() {}

    /**
     * The bytes without the rest; empty where there is nothing to take out, or the file is no JPEG, PNG, WebP or AVIF with a
     * sound header: then it goes out as it is. Of a GIF or an SVG nothing is taken out.
     *
     * @throws DamagedPicture if it, or a GIF, cannot be taken apart
     * @throws BrokenSvg if it is an SVG that is no well-formed XML
     */
    public static Optional<byte[]> strip(Path file) throws IOException {
        // whoever refers to what has no size is told of its header
        PictureFormat format = PictureHeader.read(file)
                .filter(header -> header.size() != null)
                .map(PictureHeader::format)
                .orElse(null);
        if (format == null || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        return switch (format) {
            case JPEG -> stripped(file, JpegParts::strip);
            case PNG -> stripped(file, PngParts::strip);
            case WEBP -> stripped(file, WebpParts::strip);
            case GIF -> stripped(file, GifParts::whole);
            case AVIF -> stripped(file, AvifParts::strip);
            case SVG -> {
                SvgParts.check(Files.readAllBytes(file));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Takes a file apart. */
    private interface Stripping {
        /** @throws RuntimeException of many kinds if it is damaged */
        byte[] strip(byte[] file);
    }

    private static Optional<byte[]> stripped(Path file, Stripping stripping) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            byte[] stripped = stripping.strip(bytes);
            return Arrays.equals(stripped, bytes) ? Optional.empty() : Optional.of(stripped);
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            throw new DamagedPicture(e);
        }
    }
}
