package tapeout.view.part;

/**
 * A topic's name with its drawing.
 *
 * @param name as in its title
 * @param href its page
 * @param glyph {@code die}, {@code gate} or {@code spark}
 */
public record TopicLink(String name, String href, String glyph) {}
