package tapeout.view.part;

/**
 * A picture.
 *
 * @param src its address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows
 * @param credit whose it is; empty where it is ours
 * @param choice smaller ones, of which a browser loads the one that fits
 */
public record ImageView(String src, int width, int height, String alt, String credit, Choice choice) {

    /**
     * Smaller ones.
     *
     * @param srcset the value of the attribute: addresses with widths, the original last; empty where there are none
     * @param sizes the value of the attribute: how wide the picture is shown; empty where there are none
     */
    public record Choice(String srcset, String sizes) {

        public static final Choice NONE = new Choice("", "");

        public boolean present() {
            return !srcset.isEmpty();
        }
    }

    /** No picture. */
    public static final ImageView NONE = new ImageView("", 0, 0, "", "", Choice.NONE);

    public boolean present() {
        return !src.isEmpty();
    }
}
