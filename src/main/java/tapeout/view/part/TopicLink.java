package tapeout.view.part;

/**
 * A topic's name with its drawing.
 *
 * @param name as in its title
 * @param href its page
 * @param glyph a name that {@code components/glyph.ftlh} knows, or path data; empty for none
 */
public record TopicLink(String name, String href, String glyph) {}
