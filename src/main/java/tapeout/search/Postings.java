package tapeout.search;

import java.util.Arrays;

/** Where one word stands: the numbers of pages, rising, each with how much it counts there. */
final class Postings {

    private static final int LEVELS = 8;

    /** How soon more of the same word counts less, and how much a long page takes from each (BM25's k1 and b). */
    private static final double SATURATION = 6;

    private static final double LENGTH_SHARE = 0.4;

    private int[] pages = new int[2];
    private int[] weights = new int[2];
    private int size;

    /** @param page not less than that of the last call */
    void add(int page, int weight) {
        if (size > 0 && pages[size - 1] == page) {
            weights[size - 1] += weight;
            return;
        }
        if (size == pages.length) {
            pages = Arrays.copyOf(pages, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        pages[size] = page;
        weights[size] = weight;
        size++;
    }

    /** On how many pages. */
    int size() {
        return size;
    }

    /**
     * Writes them: of each the distance from the one before, from 1, times {@value #LEVELS}, plus how much the word counts
     * there, from 0.
     *
     * @param lengths of all pages, in words
     * @param average of the lengths
     */
    void write(StringBuilder text, int[] lengths, double average) {
        int before = -1;
        for (int i = 0; i < size; i++) {
            double length = 1 - LENGTH_SHARE + LENGTH_SHARE * lengths[pages[i]] / average;
            double share = weights[i] / (weights[i] + SATURATION * length);
            Digits.write(text, (pages[i] - before) * LEVELS + (int) (share * LEVELS));
            before = pages[i];
        }
    }
}
