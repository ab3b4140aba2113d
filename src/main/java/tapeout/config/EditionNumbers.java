package tapeout.config;

/** How editions are numbered. */
public enum EditionNumbers {
    /** By their weeks, anew in every year. */
    WEEK,
    /** From the site's first week on, a week without posts counted too: what has a number keeps it. */
    COUNT
}
