package tapeout.markdown;

/**
 * The words of the interface that end up in a body's HTML.
 *
 * @param note the title of a {@code [!NOTE]}
 * @param tip the title of a {@code [!TIP]}
 * @param important the title of an {@code [!IMPORTANT]}
 * @param warning the title of a {@code [!WARNING]}
 * @param caution the title of a {@code [!CAUTION]}
 * @param table stands before a table's number in the name of its scroll frame
 * @param footnotes names the list of footnotes
 * @param footnote stands before a footnote's number in the name of the link that leads to it
 * @param backToText stands before a footnote's number in the name of the link that leads back
 */
public record BodyWords(
        String note,
        String tip,
        String important,
        String warning,
        String caution,
        String table,
        String footnotes,
        String footnote,
        String backToText) {

    /** The words in English. */
    public static BodyWords english() {
        return new BodyWords(
                "Note",
                "Tip",
                "Important",
                "Warning",
                "Caution",
                "Table",
                "Footnotes",
                "Footnote",
                "Back to the text at footnote");
    }
}
