package tapeout.view.part;

/**
 * A mention of one of the page's sources.
 *
 * @param number its number in the page's list of sources, from 1
 * @param publisher who published it
 * @param href the anchor in the list of sources, {@code #source_hf}
 */
public record SourceLink(int number, String publisher, String href) {}
