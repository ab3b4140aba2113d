package tapeout.picture;

import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes smaller WebP of a picture for smaller screens: upright, in its own colours, without what its file says beside them.
 * The same bytes come of it on every machine.
 *
 * <pre>{@code
 * List<byte[]> files = PictureScaler.webp(Files.readAllBytes(photo), header, List.of(480, 800));
 * }</pre>
 */
public final class PictureScaler {

    /** Larger pictures are not decoded. */
    public static final long MOST_PIXELS = 40_000_000;

    private PictureScaler() {}

    /** Whether smaller ones can be made: of a still JPEG or PNG of at most {@link #MOST_PIXELS}. */
    public static boolean takes(PictureHeader header) {
        ImageSize size = header.size();
        return header.turn() != null && size != null && size.pixels() <= MOST_PIXELS;
    }

    /** Whether it can be made so wide: smaller than it is, and no longer than WebP can be. */
    public static boolean takes(PictureHeader header, int width) {
        ImageSize size = header.size();
        return takes(header)
                && size != null
                && width < size.width()
                && size.ofWidth(width).height() <= WebpEncoder.LONGEST_SIDE;
    }

    /**
     * Reads the pixels as {@link #webp} does, and makes nothing of them.
     *
     * @throws IOException if they cannot be read
     */
    public static void check(byte[] file, PictureHeader header) throws IOException {
        rows(read(file, header.format()));
    }

    /**
     * The picture in each width.
     *
     * @param header one that is taken in each of the widths
     * @return a file for each
     * @throws IOException if the pixels cannot be read
     */
    public static List<byte[]> webp(byte[] file, PictureHeader header, List<Integer> widths) throws IOException {
        List<byte[]> made = new ArrayList<>();
        for (Scaled scaled : scaled(file, header, widths)) {
            byte[] webp = WebpEncoder.encode(scaled.argb(), scaled.size());
            made.add(
                    scaled.profile().length == 0 ? webp : WebpParts.withProfile(webp, scaled.profile(), scaled.size()));
        }
        return made;
    }

    /**
     * A picture in one size.
     *
     * @param argb row by row, with alpha in the highest byte and not multiplied in
     * @param profile of its colours (ICC.1); empty where they are those of the web (sRGB)
     */
    public record Scaled(ImageSize size, int[] argb, byte[] profile) {}

    /**
     * The picture upright in each width; it is decoded once.
     *
     * @param header one that is taken
     * @param widths no more than its own
     * @throws IOException if the pixels cannot be read
     */
    public static List<Scaled> scaled(byte[] file, PictureHeader header, List<Integer> widths) throws IOException {
        Turn turn = header.turn();
        ImageSize shown = header.size();
        if (turn == null || shown == null) {
            throw new IOException("no picture of which smaller ones can be made");
        }
        BufferedImage picture = read(file, header.format());
        byte[] profile = profile(file, header.format(), picture.getColorModel());
        ImageSize stored = new ImageSize(picture.getWidth(), picture.getHeight());
        List<ImageSize> sizes = widths.stream().map(shown::ofWidth).toList();
        List<BoxFilter> filters = sizes.stream()
                .map(size -> new BoxFilter(stored, turn.isOnItsSide() ? size.turned() : size))
                .toList();
        Rows rows = rows(picture);
        for (int y = 0; y < stored.height(); y++) {
            int[] row = rows.row(y);
            filters.forEach(filter -> filter.add(row));
        }
        List<Scaled> scaled = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            scaled.add(new Scaled(sizes.get(i), turn.upright(filters.get(i).argb(), sizes.get(i)), profile));
        }
        return scaled;
    }

    private static BufferedImage read(byte[] file, PictureFormat format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.title()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } catch (RuntimeException e) {
            throw new IOException(e); // what lies in a header makes readers fail in many ways
        } finally {
            reader.dispose();
        }
    }

    private static Rows rows(BufferedImage picture) throws IOException {
        return new Rows(picture.getRaster(), picture.getColorModel());
    }

    /** The profile of its colours; empty where they are those of the web (sRGB). */
    private static byte[] profile(byte[] file, PictureFormat format, ColorModel colors) {
        byte[] profile = new byte[0];
        if (format == PictureFormat.PNG) {
            profile = PngParts.profile(file);
        } else if (colors.getColorSpace() instanceof ICC_ColorSpace space && !space.isCS_sRGB()) {
            profile =
                    colors.getNumComponents() < 3 ? profile : space.getProfile().getData();
        }
        return isOfTheWeb(profile) ? new byte[0] : profile;
    }

    /** Profiles of 1998 are named in ASCII, those of today in UTF-16; a linear sRGB is another. */
    private static boolean isOfTheWeb(byte[] profile) {
        String named = new String(profile, StandardCharsets.ISO_8859_1).replace("\0", "");
        return named.contains("sRGB") && !named.contains("linear");
    }

    /** The rows of a picture as its samples are, without a change of colours. */
    private static final class Rows {

        private final Raster raster;
        private final @Nullable IndexColorModel palette;
        private final int bands;
        private final int shift;
        private final int[] row;
        private int @Nullable [] samples;

        Rows(Raster raster, ColorModel colors) throws IOException {
            this.raster = raster;
            this.palette = colors instanceof IndexColorModel indexed ? indexed : null;
            this.bands = raster.getNumBands();
            this.shift = colors.getComponentSize(0) - 8;
            this.row = new int[raster.getWidth()];
            if (bands > 4 || (palette == null && shift != 0 && shift != 8)) {
                throw new IOException(bands + " samples of " + (shift + 8) + " bits a pixel");
            }
        }

        int[] row(int y) {
            samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, row.length, 1, samples);
            for (int x = 0; x < row.length; x++) {
                row[x] = palette == null ? pixel(x * bands, samples) : palette.getRGB(samples[x]);
            }
            return row;
        }

        /** Grey, grey with alpha, colour, colour with alpha. */
        private int pixel(int at, int[] from) {
            int alpha = bands % 2 == 0 ? from[at + bands - 1] >> shift : 0xff;
            int red = from[at] >> shift;
            int green = bands < 3 ? red : from[at + 1] >> shift;
            int blue = bands < 3 ? red : from[at + 2] >> shift;
            return alpha << 24 | red << 16 | green << 8 | blue;
        }
    }
}
