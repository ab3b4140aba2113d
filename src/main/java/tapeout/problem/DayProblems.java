package tapeout.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a document breaks a rule of the newsroom on days: of events, of sources, and of how long a fact counts. */
public final class DayProblems {

    private final Problems problems;

    DayProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * An event that no source can have seen.
     *
     * @param event when it happened
     * @param source the latest source
     * @param published the last day on which that can have been written
     */
    public void sourceOlderThanEvent(SourceLocation at, String event, String source, String published) {
        problems.report(
                ProblemCode.SOURCE_OLDER_THAN_EVENT,
                at,
                "This is dated " + event + ", and its latest source, \"" + source + "\", is of " + published
                        + " at the latest.",
                "Add a source from that day or later, or correct the date of the event or of the source.");
    }

    /**
     * A report of something old.
     *
     * @param source the newest source
     * @param written the last day on which that can have been written
     * @param limit how many days older than the report it may be
     */
    public void oldReport(SourceLocation at, String source, LocalDate written, LocalDate day, int limit) {
        problems.report(
                ProblemCode.OLD_REPORT,
                at,
                "The report is of " + day + ", and its newest source, \"" + source + "\", is of " + written
                        + " at the latest; " + limit + " days are allowed.",
                "Add what is new, or call it background, an analysis or an explainer. The limit is tapeout.newest_source in"
                        + " jbake.properties.");
    }

    /**
     * Something that is done and still to come.
     *
     * @param what it is, such as {@code The correction}
     */
    public void ahead(SourceLocation at, String what, LocalDate day, LocalDate today) {
        problems.report(
                ProblemCode.DONE_AHEAD,
                at,
                what + " is dated " + day + ", and today is " + today + ".",
                "Write the day on which it was done.");
    }

    /** A value of a day to come that is told as if it were so. */
    public void givenAhead(SourceLocation at, LocalDate day, LocalDate today) {
        problems.report(
                ProblemCode.DONE_AHEAD,
                at,
                "The fact is given as of " + day + ", and today is " + today + ".",
                "Write the day for which the source gives it, or qualifier: planned or estimated where it is still to"
                        + " come.");
    }

    /**
     * Facts that have to be checked again.
     *
     * @param entities what is meant, such as {@code chips}
     * @param limit for how many days facts on them count as checked
     */
    public void overdueFacts(SourceLocation at, LocalDate verified, String entities, int limit, LocalDate today) {
        problems.report(
                ProblemCode.OVERDUE_FACTS,
                at,
                "The facts were last checked on " + verified + "; facts on " + entities + " are due after " + limit
                        + " days.",
                "Read the sources again, mend what has changed, and set \"verified: " + today + "\".");
    }

    /**
     * A fact that has to be checked again sooner than others of its entity.
     *
     * @param fact its label
     * @param looked when somebody last looked; null where nobody says
     * @param limit for how many days it counts as checked
     */
    public void overdueFact(SourceLocation at, String fact, @Nullable LocalDate looked, int limit, LocalDate today) {
        problems.report(
                ProblemCode.OVERDUE_FACTS,
                at,
                "\"" + fact + "\" is due after " + limit + " days and was "
                        + (looked == null ? "never checked, as far as is said." : "last checked on " + looked + "."),
                "Read its source again, mend what has changed, and add \"verified: " + today + "\" to it.");
    }

    /**
     * Facts that nobody says were ever checked.
     *
     * @param entity what it is, such as {@code cell}
     */
    public void uncheckedFacts(SourceLocation at, String entity, LocalDate today) {
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
