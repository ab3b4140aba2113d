package tapeout.content;

/** What a mention must lead to. */
public enum Wanted {
    TOPIC,
    STORY,
    AUTHOR,
    POST,

    /** A claim of a post, as {@code <post>#<claim id>}. */
    CLAIM,

    /** A point that a post left open, as {@code <post>#<unknown id>}. */
    UNKNOWN,

    /** An entity, of one type or of any. */
    ENTITY
}
