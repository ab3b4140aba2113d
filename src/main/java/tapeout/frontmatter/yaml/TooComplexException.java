package tapeout.frontmatter.yaml;

import tapeout.problem.SourceLocation;

/** Ends the reading of a header that is beyond the bounds of {@link YamlReader}. */
final class TooComplexException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient SourceLocation at;

    /** @param what as {@link tapeout.problem.frontmatter.HeaderProblems#tooComplex} takes it */
    TooComplexException(SourceLocation at, String what) {
        super(what, null, false, false);
        this.at = at;
    }

    SourceLocation at() {
        return at;
    }

    /** What is too complex. */
    String what() {
        return String.valueOf(getMessage());
    }
}
