package tapeout.card;

import java.util.Arrays;

/**
 * A picture of few colours. Each pixel is a number: 0 the ground, then for each colour of letters {@link #LEVELS} from the
 * faintest to the full one; 127 at most.
 */
final class Raster {

    /** How many tones lie between the ground and a colour, the colour itself among them. */
    static final int LEVELS = 31;

    private final int width;
    private final int height;
    private final byte[] rows;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.rows = new byte[(width + 1) * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Row by row, each behind a 0, which says to readers of PNG that it is as it is. Not to be written to. */
    byte[] rows() {
        return rows;
    }

    /** Where a pixel stands in the rows. */
    private int at(int x, int y) {
        return y * (width + 1) + 1 + x;
    }

    /** The number of a colour at its fullest. */
    static int full(int colour) {
        return (colour + 1) * LEVELS;
    }

    void fill(int x, int y, int columns, int rows, int colour) {
        for (int row = y; row < y + rows; row++) {
            Arrays.fill(this.rows, at(x, row), at(x, row) + columns, (byte) full(colour));
        }
    }

    /**
     * Writes a line of text.
     *
     * @param x where it begins; it has to end within the picture
     * @param baseline the row on which letters stand
     * @param size how high an em is
     */
    void write(Lettering lettering, String text, int x, int baseline, int size, int colour) {
        lettering.draw(text, (glyph, from) -> {
            Print print = glyph.print(size);
            put(print, x + (from * size + 500) / 1000 + print.left(), baseline + print.top(), colour * LEVELS);
        });
    }

    private void put(Print print, int x, int y, int ground) {
        byte[] levels = print.levels();
        int columns = print.width();
        for (int row = 0; row < print.height(); row++) {
            int to = at(x, y + row) - row * columns;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                if (levels[i] > 0) {
                    // where letters touch the fuller of both counts
                    rows[to + i] = (byte) Math.max(rows[to + i], ground + levels[i]);
                }
            }
        }
    }
}
