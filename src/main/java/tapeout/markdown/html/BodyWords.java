package tapeout.markdown.html;

import java.util.function.UnaryOperator;
import tapeout.content.value.QuotationMarks;

/**
 * What the language of the interface puts into a body's HTML: words and marks.
 *
 * @param note the title of a {@code [!NOTE]}
 * @param tip the title of a {@code [!TIP]}
 * @param important the title of an {@code [!IMPORTANT]}
 * @param warning the title of a {@code [!WARNING]}
 * @param caution the title of a {@code [!CAUTION]}
 * @param table names a table's scroll frame, by the table's number
 * @param footnotes what leads to footnotes and back
 * @param marks around what is quoted
 */
public record BodyWords(
        String note,
        String tip,
        String important,
        String warning,
        String caution,
        UnaryOperator<String> table,
        Footnotes footnotes,
        QuotationMarks marks) {

    /**
     * The names of what leads to footnotes and back.
     *
     * @param list names their list
     * @param mark names the link that leads to one, by its number
     * @param back names the link that leads back from one, by its number
     */
    public record Footnotes(String list, UnaryOperator<String> mark, UnaryOperator<String> back) {}

    /** The words in English. */
    public static BodyWords english() {
        return new BodyWords(
                "Note",
                "Tip",
                "Important",
                "Warning",
                "Caution",
                number -> "Table " + number,
                new Footnotes(
                        "Footnotes",
                        number -> "Footnote " + number,
                        number -> "Back to the text at footnote " + number),
                QuotationMarks.ENGLISH);
    }
}
