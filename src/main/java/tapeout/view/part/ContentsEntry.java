package tapeout.view.part;

/**
 * A heading in a page's table of contents.
 *
 * @param level 2 to 6
 * @param label its text
 * @param href its anchor, with {@code #}
 */
public record ContentsEntry(int level, String label, String href) {}
