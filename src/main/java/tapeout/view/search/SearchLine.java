package tapeout.view.search;

/**
 * A line of an answer.
 *
 * @param text a name or a statement
 * @param href where it stands
 * @param about how it stands and since when, in a few words
 */
public record SearchLine(String text, String href, String about) {}
