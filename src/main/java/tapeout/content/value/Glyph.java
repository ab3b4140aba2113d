package tapeout.content.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The small drawing that stands beside the name of a topic or a type: one that the templates know by name, or a drawing of the site's
 * own on a field of 16 by 16, written as the path data of SVG 2 (section 9.3).
 *
 * @param drawing a name, path data, or empty for none
 */
public record Glyph(String drawing) {

    /** Nothing is drawn. */
    public static final Glyph NONE = new Glyph("");

    /** The drawings that the templates know. */
    public static final List<String> NAMES =
            List.of("die", "gate", "spark", "bars", "book", "flag", "globe", "leaf", "ring");

    /** What front matter may say. */
    public static final Pattern FORM =
            Pattern.compile(String.join("|", NAMES) + "|[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.+-]{2,399}");
}
