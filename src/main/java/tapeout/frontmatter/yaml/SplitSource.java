package tapeout.frontmatter.yaml;

/**
 * Where a document's two halves are.
 *
 * @param style how the header is written
 * @param headerStart offset of the header's first character, behind the opening line
 * @param headerEnd offset behind the header's last character, before the closing line
 * @param bodyStart offset of the body's first character
 */
public record SplitSource(Style style, int headerStart, int headerEnd, int bodyStart) {

    /** How a header is written. */
    public enum Style {
        /** YAML between lines of {@code ---}. */
        YAML,
        /** JBake's own: {@code key=value} lines, closed by a line of {@code ~~~~~~}. */
        JBAKE,
        /** There is none, and none is needed: all of the file is its body. */
        ABSENT,
        /** There is none, or it has no end; a problem has been reported. */
        NONE
    }

    /** @throws IllegalArgumentException if the offsets are not in order */
    public SplitSource {
        if (headerStart < 0 || headerEnd < headerStart || bodyStart < headerEnd) {
            throw new IllegalArgumentException(
                    "offsets " + headerStart + ", " + headerEnd + ", " + bodyStart + " are not in order");
        }
    }
}
