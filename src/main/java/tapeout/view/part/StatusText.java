package tapeout.view.part;

/**
 * How something stands, ready to print.
 *
 * @param word as data downloads write it; empty where nothing is said
 * @param label what a reader sees
 * @param shape the shape beside it; empty for a word that stands alone
 * @param before what stands before the day since when it is so
 * @param after what stands behind that day
 * @param says what it means for a reader; empty where that is not said
 */
public record StatusText(String word, String label, String shape, String before, String after, String says) {

    /** Nothing is said. */
    public static final StatusText NONE = new StatusText("", "", "", "", "", "");

    /** A word without a shape. */
    public static StatusText plain(String word, String label) {
        return new StatusText(word, label, "", "", "", "");
    }

    public boolean present() {
        return !label.isEmpty();
    }
}
