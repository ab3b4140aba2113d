package tapeout.picture;

/**
 * How large a picture is shown by itself.
 *
 * @param width in CSS pixels, at least 1
 * @param height in CSS pixels, at least 1
 */
public record ImageSize(int width, int height) {

    private static final int LONGEST_SIDE = 65_535;
    private static final long MOST_PIXELS = 1L << 28;

    /** @throws IllegalArgumentException if a side has no pixel */
    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " × " + height + " is no size");
        }
    }

    /** Whether it is more than browsers decode, as headers claim that are damaged or meant to harm. */
    public boolean isExcessive() {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
    }

    /** Width and height exchanged. */
    ImageSize turned() {
        return new ImageSize(height, width);
    }
}
