package tapeout.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a picture's file say of it.
 *
 * <pre>{@code
 * Optional<PictureHeader> header = PictureHeader.read(Path.of("photo.jpg"));
 * }</pre>
 *
 * @param format what it is, whatever the file is called
 * @param size how large it is shown; null if the header does not say, or browsers do not show the format
 * @param turn how its pixels are turned to be shown; null if it is no JPEG or PNG that stands still and can be decoded
 */
public record PictureHeader(
        PictureFormat format,
        @Nullable ImageSize size,
        @Nullable Turn turn) {

    /** So much is looked at, but for JPEG: a header that does not end there is no header. */
    private static final int MOST_BYTES = 1 << 20;

    /** Reads a file's header; empty if it is no picture of a known format. The pixels are neither read nor checked. */
    public static Optional<PictureHeader> read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        } catch (IOException e) {
            return Optional.empty(); // the caller reports it as unreadable
        }
    }

    private static Optional<PictureHeader> read(InputStream in) throws IOException {
        FileType type = FileTypeDetector.detectFileType(in);
        if (type == FileType.Jpeg) {
            return Optional.of(JpegHeader.read(in.readNBytes(JpegHeader.MOST_BYTES)));
        }
        byte[] start = in.readNBytes(MOST_BYTES);
        return switch (type) {
            case Png -> whole(PictureFormat.PNG, start, PngParts::header);
            case Gif -> of(PictureFormat.GIF, start, RasterSize::ofGif);
            case Bmp -> of(PictureFormat.BMP, start, RasterSize::ofBmp);
            case WebP -> of(PictureFormat.WEBP, start, RasterSize::ofWebp);
            case Avif, Heif, QuickTime, Mp4 -> ofBoxes(start);
            case Tiff -> sizeless(PictureFormat.TIFF);
            case Psd -> sizeless(PictureFormat.PHOTOSHOP);
            case Eps -> sizeless(PictureFormat.POSTSCRIPT);
            case Pcx -> sizeless(PictureFormat.PCX);
            case Arw, Crw, Cr2, Crx, Nef, Orf, Raf, Rw2 -> sizeless(PictureFormat.RAW);
            // the mark of UTF-16 looks like a frame of MP3
            case Unknown, Mp3 ->
                isPacked(start)
                        ? SvgSize.read(unpacked(start)).flatMap(size -> sizeless(PictureFormat.PACKED_SVG))
                        : SvgSize.read(start);
            default -> Optional.empty();
        };
    }

    /** Whether it starts as gzip does (RFC 1952). */
    private static boolean isPacked(byte[] start) {
        return start.length > 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    }

    /** As much as can be unpacked, and no more than is looked at. */
    private static byte[] unpacked(byte[] start) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            byte[] part = new byte[8192];
            for (int read = in.read(part); read > 0 && text.size() < MOST_BYTES; read = in.read(part)) {
                text.write(part, 0, read);
            }
        } catch (IOException e) {
            return text.toByteArray(); // cut off: the start of a drawing is enough to know it
        }
        return text.toByteArray();
    }

    /** AVIF and HEIC are told apart by the brands that they name. */
    private static Optional<PictureHeader> ofBoxes(byte[] start) {
        if (AvifSize.isAvif(start)) {
            return of(PictureFormat.AVIF, start, AvifSize::read);
        }
        return AvifSize.isHeic(start) ? sizeless(PictureFormat.HEIC) : Optional.empty();
    }

    private static Optional<PictureHeader> sizeless(PictureFormat format) {
        return Optional.of(new PictureHeader(format, null, null));
    }

    /** Finds in the start of a file what its header says. */
    private interface Reader<T> {
        /**
         * @throws BufferUnderflowException if the header is cut off
         * @throws IllegalArgumentException if it says what cannot be
         */
        T read(ByteBuffer start);
    }

    private static Optional<PictureHeader> of(PictureFormat format, byte[] start, Reader<ImageSize> reader) {
        return whole(format, start, bytes -> new PictureHeader(format, reader.read(bytes), null));
    }

    private static Optional<PictureHeader> whole(PictureFormat format, byte[] start, Reader<PictureHeader> reader) {
        try {
            return Optional.of(reader.read(ByteBuffer.wrap(start)));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return sizeless(format); // a header that is cut off or lies: a picture without a size
        }
    }
}
