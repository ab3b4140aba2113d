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
        return width > LONGEST_SIDE || height > LONGEST_SIDE || pixels() > MOST_PIXELS;
    }

    long pixels() {
        return (long) width * height;
    }

    /** As wide as asked for, and as high as that makes it. */
    public ImageSize ofWidth(int wide) {
        return new ImageSize(wide, Math.max(1, Math.round((float) height * wide / width)));
    }

    /** Width and height exchanged. */
    ImageSize turned() {
        return new ImageSize(/* width= */ height, /* height= */ width);
    }
}
