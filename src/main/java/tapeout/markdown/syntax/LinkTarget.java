package tapeout.markdown.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Where a link or an image leads, as an inline or a reference definition says.
 *
 * @param destination as written, without escapes and character references
 * @param title null where none
 */
public record LinkTarget(String destination, @Nullable String title) {

    /** How many characters it takes. */
    int length() {
        return destination.length() + (title == null ? 0 : title.length());
    }
}
