package tapeout.view.part;

import tapeout.view.words.DateText;

/**
 * An entity as a list shows it.
 *
 * @param type the word of its type
 * @param name its usual name
 * @param href its page
 * @param summary what it is, in one line
 * @param kind its kind within the type, or else what one of the type is called
 * @param status how far it has come, or how it stands; none where its type does not say
 * @param maker who makes or issues it; none where its type does not say
 * @param date the first of its dates that is known, or since when it stands so; none where not known
 */
public record EntityLine(
        String type,
        String name,
        String href,
        String summary,
        String kind,
        StatusText status,
        Link maker,
        DateText date) {}
