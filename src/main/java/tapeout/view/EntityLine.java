package tapeout.view;

/**
 * An entity as a list shows it.
 *
 * @param type {@code organization}, {@code chip}, {@code model} or {@code rule}
 * @param name its usual name
 * @param href its page
 * @param summary what it is, in one line
 * @param kind its kind within the type, such as {@code gpu} or {@code regulation}; empty for a model
 * @param status how far it has come: a chip's or model's status, a rule's state; empty for an organization
 * @param vendor who makes or issues it; none for an organization
 * @param date when it was announced, released or took effect; none where not known
 */
public record EntityLine(
        String type,
        String name,
        String href,
        String summary,
        String kind,
        String status,
        Link vendor,
        DateText date) {}
