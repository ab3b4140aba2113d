package tapeout.card;

import java.util.Arrays;
import tapeout.picture.ImageSize;

/** Sets a picture into the middle of an icon. */
public final class IconWriter {

    /** The ground of a picture that can be seen through at its corner: that of cards, in the picture's colours. */
    private static final int GROUND = 0xFFFBFAF6;

    private IconWriter() {}

    /**
     * An icon as PNG.
     *
     * @param mark the picture, a square: row by row, with alpha in the highest byte and not multiplied in
     * @param profile of its colours; empty for those of the web
     * @param within how wide it is, in pixels
     * @param side how wide and high the icon is, in pixels
     * @param opaque whether nothing is to be seen through it: it has the colour of the picture's corner behind
     * @return the same bytes for the same pixels on every machine
     */
    public static byte[] write(int[] mark, byte[] profile, int within, int side, boolean opaque) {
        int ground = mark[0] >>> 24 == 0xFF ? mark[0] : GROUND;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, opaque ? ground : 0);
        int margin = (side - within) / 2;
        for (int i = 0; i < mark.length; i++) {
            pixels[(margin + i / within) * side + margin + i % within] = opaque ? over(ground, mark[i]) : mark[i];
        }
        return PngWriter.write(pixels, new ImageSize(side, side), profile);
    }

    private static int over(int ground, int pixel) {
        int alpha = pixel >>> 24;
        int made = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int mixed = (pixel >> shift & 0xFF) * alpha + (ground >> shift & 0xFF) * (0xFF - alpha);
            made = made << 8 | (mixed + 127) / 255;
        }
        return made;
    }
}
