package tapeout.problem;

import java.time.LocalDate;
import java.util.List;

/** Mistakes in the history of facts, and facts that it does not have yet. */
public final class HistoryProblems {

    private static final int SHOWN = 5;

    private final Problems problems;

    public HistoryProblems(Problems problems) {
        this.problems = problems;
    }

    /** A file is none of the history's. */
    public void strangeFile(SourceLocation at) {
        problems.report(
                ProblemCode.INVALID_HISTORY,
                at,
                "This is no file of the history.",
                "Remove it; the history has files such as \"a-type/an-entity/2026-11-26.json\": type, entity, day.");
    }

    /**
     * A file of the history is not one.
     *
     * @param reason what is wrong, a sentence without a full stop
     */
    public void malformed(SourceLocation at, String reason) {
        problems.report(
                ProblemCode.INVALID_HISTORY,
                at,
                reason + ".",
                "Take the file back from version control; after a merge take either side of it, then run \"tapeout lock\".");
    }

    /** A file of the history was made by a newer Tapeout. */
    public void newerFormat(SourceLocation at, String format, int known) {
        problems.report(
                ProblemCode.INVALID_HISTORY,
                at,
                "The file has the format " + format + "; this Tapeout knows " + known + ".",
                "Use the Tapeout that made it, or a newer one.");
    }

    /**
     * A change does not start from what the changes before it lead to.
     *
     * @param from what the change starts from
     * @param known what the cell said
     */
    public void contradicts(SourceLocation at, String cell, List<String> from, List<String> known) {
        problems.report(
                ProblemCode.CONTRADICTORY_HISTORY,
                at,
                "By this change \"" + cell + "\" said " + values(from) + " before; by the changes before it, it said "
                        + values(known) + ".",
                known.isEmpty()
                        ? "Take the files of this folder back from version control; if it is right that nothing was said before, leave \"from\" out."
                        : "Take the files of this folder back from version control; if two branches changed the cell, write \"from\": "
                                + values(known) + " here.");
    }

    /**
     * Changes are dated after the day of the build.
     *
     * @param at the first of them
     * @param last the last of their days
     */
    public void datedAhead(SourceLocation at, int changes, LocalDate last, LocalDate today) {
        problems.report(
                ProblemCode.FUTURE_HISTORY,
                at,
                (changes == 1 ? "A change is" : changes + " changes are") + " dated ahead, up to " + last
                        + ", and it is " + today + ": what they tell is left out.",
                "Build as of that day or later. If a wrong clock dated them, remove the files and run \"tapeout lock\".");
    }

    /** There is something to be written down, and the history has a later day already. */
    public void cannotContinue(SourceLocation at, LocalDate last, LocalDate today) {
        problems.report(
                ProblemCode.PASSED_HISTORY,
                at,
                "The history goes up to " + last + ", so that no change of " + today + " can be added.",
                "Run \"tapeout lock\" as of " + last + " or later. If a wrong clock dated this file, remove it first.");
    }

    /** An entity says something else than was locked last. */
    public void changedSince(SourceLocation at, List<String> cells) {
        String named = String.join(", ", cells.subList(0, Math.min(SHOWN, cells.size())));
        problems.report(
                ProblemCode.UNLOCKED_FACTS,
                at,
                "The history does not know what this says now: " + named
                        + (cells.size() > SHOWN ? " and " + (cells.size() - SHOWN) + " more" : "") + ".",
                "Run \"tapeout lock\" and commit what it writes. If nothing was to change, put the old values back.");
    }

    /** An entity was never locked. */
    public void notLockedYet(SourceLocation at) {
        problems.report(
                ProblemCode.UNLOCKED_FACTS,
                at,
                "The history does not know this entity yet.",
                "Run \"tapeout lock\" and commit what it writes.");
    }

    /** An entity was locked and is there no more. */
    public void goneSince(SourceLocation at, String type, String id) {
        problems.report(
                ProblemCode.UNLOCKED_FACTS,
                at,
                "The history knows the " + type + " \"" + id + "\", and it is gone.",
                "Run \"tapeout lock\" and commit what it writes; or put its file back.");
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? "nothing" : "[\"" + String.join("\", \"", values) + "\"]";
    }
}
