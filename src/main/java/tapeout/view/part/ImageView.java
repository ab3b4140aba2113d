package tapeout.view.part;

/**
 * A picture.
 *
 * @param src its address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows
 * @param credit whose it is; empty where it is ours
 */
public record ImageView(String src, int width, int height, String alt, String credit) {

    /** No picture. */
    public static final ImageView NONE = new ImageView("", 0, 0, "", "");

    public boolean present() {
        return !src.isEmpty();
    }
}
