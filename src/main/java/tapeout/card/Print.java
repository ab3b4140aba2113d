package tapeout.card;

/**
 * A character as pixels. What an outline covers is worked out here, since Java's own drawing rounds otherwise in each release.
 *
 * @param left the column of its first pixel, from where the character begins
 * @param top the row of its first pixel, from the baseline, downwards
 * @param width how many columns it has
 * @param levels row by row, from 0 for nothing to {@link Raster#LEVELS} for all of a pixel; not to be written to
 */
record Print(int left, int top, int width, byte[] levels) {

    /**
     * @param lines edges, four numbers each: from x, y to x, y, in thousandths of an em, y upwards
     * @param size how high an em is, in pixels
     */
    static Print of(float[] lines, int size) {
        float scale = size / 1000f;
        float minX = 0;
        float minY = 0;
        float maxX = 0;
        float maxY = 0;
        for (int i = 0; i < lines.length; i += 2) {
            minX = Math.min(minX, lines[i] * scale);
            maxX = Math.max(maxX, lines[i] * scale);
            minY = Math.min(minY, -lines[i + 1] * scale);
            maxY = Math.max(maxY, -lines[i + 1] * scale);
        }
        int left = (int) Math.floor(minX);
        int top = (int) Math.floor(minY);
        // one more column: an edge on the last one's right side weighs on the next
        Areas areas = new Areas((int) Math.ceil(maxX) - left + 1, (int) Math.ceil(maxY) - top);
        for (int i = 0; i < lines.length; i += 4) {
            areas.edge(
                    lines[i] * scale - left,
                    -lines[i + 1] * scale - top,
                    lines[i + 2] * scale - left,
                    -lines[i + 3] * scale - top);
        }
        return new Print(left, top, areas.width, areas.levels());
    }

    int height() {
        return levels.length / width;
    }

    /** The area that edges enclose in each pixel. */
    private static final class Areas {

        private final int width;
        private final int height;
        private final float[] areas;

        private Areas(int width, int height) {
            this.width = width;
            this.height = height;
            this.areas = new float[width * height + 1];
        }

        private byte[] levels() {
            byte[] levels = new byte[width * height];
            for (int row = 0; row < height; row++) {
                float covered = 0;
                for (int i = row * width; i < (row + 1) * width; i++) {
                    covered += areas[i];
                    levels[i] = (byte) (Math.min(1, Math.abs(covered)) * Raster.LEVELS + 0.5f);
                }
            }
            return levels;
        }

        /**
         * Notes an edge in each pixel that it crosses: by how much the area right of it is covered, more downwards, less upwards.
         * The sum along a row is then what is covered.
         */
        void edge(float x0, float y0, float x1, float y1) {
            if (y0 == y1) {
                return;
            }
            float sign = y0 < y1 ? 1 : -1;
            float slope = (x1 - x0) / (y1 - y0);
            float above = Math.min(y0, y1);
            float below = Math.max(y0, y1);
            float x = y0 < y1 ? x0 : x1;
            for (int row = (int) above; row < below; row++) {
                float part = Math.min(row + 1, below) - Math.max(row, above);
                float next = x + slope * part;
                cross(row * width, Math.min(x, next), Math.max(x, next), part * sign);
                x = next;
            }
        }

        /** An edge within a row, from the column {@code left} to the column {@code right}. */
        private void cross(int row, float left, float right, float weight) {
            int first = (int) left;
            int last = (int) Math.ceil(right);
            if (last <= first + 1) {
                float share = weight * ((left + right) / 2 - first);
                areas[row + first] += weight - share;
                areas[row + first + 1] += share;
                return;
            }
            float each = weight / (right - left);
            float before = 0;
            for (int column = first; column < last; column++) {
                float from = Math.max(left, column);
                float to = Math.min(right, column + 1);
                float here = each * (to - from);
                float inside = here * (column + 1 - (from + to) / 2);
                areas[row + column] += inside + before;
                before = here - inside;
            }
            areas[row + last] += before;
        }
    }
}
