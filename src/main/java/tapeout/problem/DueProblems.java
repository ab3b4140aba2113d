package tapeout.problem;

import java.time.LocalDate;

/** What a site's own days have made due. */
public final class DueProblems {

    private final Problems problems;

    public DueProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * Facts that have to be checked again.
     *
     * @param entities what is meant, such as {@code chips}
     * @param limit for how many days facts on them count as checked
     */
    public void overdue(SourceLocation at, LocalDate verified, String entities, int limit, LocalDate today) {
        problems.report(
                ProblemCode.OVERDUE_FACTS,
                at,
                "The facts were last checked on " + verified + "; facts on " + entities + " are due after " + limit
                        + " days.",
                "Read the sources again, mend what has changed, and set \"verified: " + today + "\".");
    }

    /**
     * Facts that nobody says were ever checked.
     *
     * @param entity what it is, such as {@code chip}
     */
    public void unchecked(SourceLocation at, String entity, LocalDate today) {
        problems.report(
                ProblemCode.UNCHECKED_FACTS,
                at,
                "This " + entity + " does not say when its facts were checked.",
                "Read its sources, and write \"verified: " + today + "\" once they say what stands here.");
    }

    /**
     * Something that was dated ahead and is not any more.
     *
     * @param date when it was due
     */
    public void passed(SourceLocation at, String date) {
        problems.report(
                ProblemCode.PAST_UPCOMING,
                at,
                "This was due " + date + ", which has passed, and has no outcome.",
                "Write what came of it: outcome: \"…\"; that nothing is known of it is an outcome too.");
    }
}
