package tapeout.view.part;

/**
 * An icon of the site.
 *
 * @param href its address, from the host's root
 * @param sizes such as {@code 192x192}; {@code any} for a drawing
 * @param type its media type
 * @param purpose {@code maskable} where a screen may cut it to its own shape; empty for any purpose
 */
public record Icon(String href, String sizes, String type, String purpose) {}
