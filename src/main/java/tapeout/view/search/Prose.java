package tapeout.view.search;

import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The text of a body, each word of which counts once. It is made when it is asked for: whoever remembers which words it has
 * need not.
 *
 * @param number the same as long as the text is; empty where that is not known
 * @param text plain text
 */
public record Prose(OptionalLong number, Supplier<String> text) {

    /** No text. */
    public static final Prose NONE = of("");

    /** A text of which nothing is remembered. */
    public static Prose of(String text) {
        return new Prose(OptionalLong.empty(), () -> text);
    }
}
