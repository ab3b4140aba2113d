package tapeout.markdown.html;

import java.util.function.UnaryOperator;

/**
 * The words of the interface that end up in a body's HTML.
 *
 * @param note the title of a {@code [!NOTE]}
 * @param tip the title of a {@code [!TIP]}
 * @param important the title of an {@code [!IMPORTANT]}
 * @param warning the title of a {@code [!WARNING]}
 * @param caution the title of a {@code [!CAUTION]}
 * @param table names a table's scroll frame, by the table's number
 * @param footnotes names the list of footnotes
 * @param footnote names the link that leads to a footnote, by its number
 * @param backToText names the link that leads back from a footnote, by its number
 */
public record BodyWords(
        String note,
        String tip,
        String important,
        String warning,
        String caution,
        UnaryOperator<String> table,
        String footnotes,
        UnaryOperator<String> footnote,
        UnaryOperator<String> backToText) {

    /** The words in English. */
    public static BodyWords english() {
        return new BodyWords(
                "Note",
                "Tip",
                "Important",
                "Warning",
                "Caution",
                number -> "Table " + number,
                "Footnotes",
                number -> "Footnote " + number,
                number -> "Back to the text at footnote " + number);
    }
}
