package tapeout.problem;

/** How much a {@link Problem} weighs, the gravest first. */
public enum Severity {
    /** The site is not published. */
    ERROR,
    /** The site is published; {@code check --fail-on warning} fails. */
    WARNING,
    /** For information: it lies in what does not go out, or the site wants it so. */
    NOTE
}
