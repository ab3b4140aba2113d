package tapeout.picture;

/**
 * How what a file holds is turned to be seen upright.
 *
 * @param orientation 1 to 8, as Exif 2.32 numbers them, 4.6.4
 */
public record Turn(int orientation) {

    static final Turn NONE = new Turn(1);

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return orientation >= 5;
    }

    /**
     * Turns pixels.
     *
     * @param stored row by row as the file holds them
     * @param size when upright
     */
    int[] upright(int[] stored, ImageSize size) {
        if (orientation == 1) {
            return stored;
        }
        int width = size.width();
        int height = size.height();
        int[] upright = new int[stored.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                upright[y * width + x] = stored[place(x, y, width, height)];
            }
        }
        return upright;
    }

    private int place(int x, int y, int width, int height) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        return switch (orientation) {
            case 2 -> y * width + right;
            case 3 -> below * width + right;
            case 4 -> below * width + x;
            case 5 -> x * height + y;
            case 6 -> right * height + y;
            case 7 -> right * height + below;
            case 8 -> x * height + below;
            default -> y * width + x;
        };
    }
}
