package tapeout.card;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A character's outline. Lengths are in thousandths of an em, y upwards from the baseline. */
final class Glyph {

    /** Into how many lines a curve is cut; at the size of a headline none is longer than a few pixels. */
    private static final int CUTS = 6;

    private final int advance;
    private final String path;
    private final Map<Integer, Print> prints = new ConcurrentHashMap<>();

    /** @param path contours of M, L and Q with whole numbers between spaces; each closes by itself */
    Glyph(int advance, String path) {
        this.advance = advance;
        this.path = path;
    }

    int advance() {
        return advance;
    }

    /**
     * Its pixels, made once for a size.
     *
     * @param size how high an em is, in pixels
     */
    Print print(int size) {
        return prints.computeIfAbsent(size, one -> Print.of(new Reading(path).lines(), one));
    }

    private static final class Reading {

        private final String path;
        private int at;
        private float[] lines = new float[256];
        private int size;
        private float x;
        private float y;

        private Reading(String path) {
            this.path = path;
        }

        /** Its edges, four numbers each: from x, y to x, y. */
        private float[] lines() {
            float startX = 0;
            float startY = 0;
            while (at < path.length()) {
                char letter = path.charAt(at++);
                float a = number();
                float b = number();
                if (letter == 'M') {
                    lineTo(startX, startY);
                    startX = x = a;
                    startY = y = b;
                } else if (letter == 'L') {
                    lineTo(a, b);
                } else {
                    curveTo(a, b, number(), number());
                }
            }
            lineTo(startX, startY);
            return Arrays.copyOf(lines, size);
        }

        private void curveTo(float controlX, float controlY, float toX, float toY) {
            float fromX = x;
            float fromY = y;
            for (int i = 1; i <= CUTS; i++) {
                float t = (float) i / CUTS;
                float a = (1 - t) * (1 - t);
                float b = 2 * t * (1 - t);
                float c = t * t;
                lineTo(a * fromX + b * controlX + c * toX, a * fromY + b * controlY + c * toY);
            }
        }

        private void lineTo(float toX, float toY) {
            if (toX != x || toY != y) {
                if (size == lines.length) {
                    lines = Arrays.copyOf(lines, 2 * size);
                }
                lines[size++] = x;
                lines[size++] = y;
                lines[size++] = toX;
                lines[size++] = toY;
            }
            x = toX;
            y = toY;
        }

        private float number() {
            int from = at;
            while (at < path.length() && (path.charAt(at) == '-' || Character.isDigit(path.charAt(at)))) {
                at++;
            }
            int number = Integer.parseInt(path, from, at, 10);
            if (at < path.length() && path.charAt(at) == ' ') {
                at++;
            }
            return number;
        }
    }
}
