package tapeout.problem;

import java.util.Comparator;

/**
 * Something wrong in the input.
 *
 * @param code which mistake it is
 * @param severity how much it weighs in this build
 * @param location where; the excerpt is read from there when the problem is shown
 * @param detail what is wrong, one sentence that names the value found
 * @param hint what to write instead, one or two sentences
 */
public record Problem(ProblemCode code, Severity severity, SourceLocation location, String detail, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::detail);

    /** @throws IllegalArgumentException if detail or hint is blank: a problem that cannot be acted on is a fault of ours */
    public Problem {
        if (detail.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException(code + " needs a detail and a hint");
        }
    }

    /** Whether it keeps the site from being published. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether it is due: it came with time, so no change is to blame, unless the site makes an error of it. */
    public boolean isDue() {
        return code.isDue() && severity == Severity.WARNING;
    }

    /** Whether it is an error or a warning, and so something to be mended before the site goes out. */
    public boolean counts() {
        return severity != Severity.NOTE;
    }

    /** The same problem with another weight. */
    public Problem withSeverity(Severity other) {
        return new Problem(code, other, location, detail, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
