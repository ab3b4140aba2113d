package tapeout.picture;

import java.util.Arrays;

/** Makes a picture smaller, row by row: each pixel is the mean of the part of the picture that it covers. */
final class BoxFilter {

    private static final int CHANNELS = 4;

    private final ImageSize from;
    private final ImageSize to;
    private final int[] argb;
    private final long[] across;
    private final long[] sums;
    private int row;

    /** @param to no side longer than the same of {@code from} */
    BoxFilter(ImageSize from, ImageSize to) {
        this.from = from;
        this.to = to;
        this.argb = new int[to.width() * to.height()];
        this.across = new long[to.width() * CHANNELS];
        this.sums = new long[to.width() * CHANNELS];
    }

    /** Takes the next row, {@code from.width()} pixels with alpha in the highest byte and not multiplied in. */
    void add(int[] pixels) {
        squeeze(pixels);
        // where the row lies, with a pixel of the smaller picture as from.height() long
        long start = (long) row * to.height();
        long end = start + to.height();
        int at = (int) (start / from.height());
        long edge = (at + 1L) * from.height();
        sum(Math.min(end, edge) - start);
        if (end >= edge) {
            write(at);
            sum(end - edge);
        }
        row++;
    }

    /** The smaller picture, once all rows are there. */
    int[] argb() {
        return argb;
    }

    private void squeeze(int[] pixels) {
        Arrays.fill(across, 0);
        for (int x = 0; x < from.width(); x++) {
            long start = (long) x * to.width();
            long end = start + to.width();
            int at = (int) (start / from.width());
            long edge = (at + 1L) * from.width();
            spread(pixels[x], at, Math.min(end, edge) - start);
            if (end > edge) {
                spread(pixels[x], at + 1, end - edge);
            }
        }
    }

    /** Colours weigh by how opaque they are. */
    private void spread(int pixel, int at, long weight) {
        long alpha = (pixel >>> 24) * weight;
        int channel = at * CHANNELS;
        across[channel] += alpha;
        across[channel + 1] += alpha * (pixel >> 16 & 0xff);
        across[channel + 2] += alpha * (pixel >> 8 & 0xff);
        across[channel + 3] += alpha * (pixel & 0xff);
    }

    private void sum(long weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += across[i] * weight;
        }
    }

    private void write(int at) {
        long whole = (long) from.width() * from.height();
        for (int x = 0; x < to.width(); x++) {
            int channel = x * CHANNELS;
            long alpha = sums[channel];
            int pixel = (int) ((alpha + whole / 2) / whole) << 24;
            for (int color = 1; color < CHANNELS && alpha > 0; color++) {
                pixel |= (int) ((sums[channel + color] + alpha / 2) / alpha) << (16 - (color - 1) * 8);
            }
            argb[at * to.width() + x] = pixel;
        }
        Arrays.fill(sums, 0);
    }
}
