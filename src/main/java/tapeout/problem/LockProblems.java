package tapeout.problem;

import java.time.LocalDate;
import java.util.List;

/** Mistakes against what was published before, as the lock file tells it, and mistakes in that file. */
public final class LockProblems {

    private final Problems problems;

    public LockProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A post says something else than was published and does not say that it does.
     *
     * @param parts what changed: {@code text}, {@code claims or sources}, {@code date}, {@code field "…"}
     * @param next the earliest day that tells of a new change
     */
    public void changed(SourceLocation at, List<String> parts, LocalDate next) {
        problems.report(
                ProblemCode.SILENT_CHANGE,
                at,
                "The " + String.join(" and the ", parts)
                        + " of this post changed since it was published, and it does not say so.",
                "Set \"updated: " + next
                        + "\", or write under \"corrections\" what was wrong. If nothing was to change, put the old words back.");
    }

    /** A post that was published exists no more. */
    public void vanished(SourceLocation at, String address) {
        problems.report(
                ProblemCode.VANISHED_POST,
                at,
                "The post " + address + " was published and is gone.",
                "Put it back; or write \"aliases: [" + address
                        + "]\" in the document that readers are to find there, its new file or a page that says why it is gone.");
    }

    /** A post that was published is a draft now, or scheduled. */
    public void takenBack(SourceLocation at, LocalDate published) {
        problems.report(
                ProblemCode.VANISHED_POST,
                at,
                "The post was published on " + published + " and is held back now.",
                "Write \"status: published\" and its date, " + published
                        + "; or give its address to the \"aliases\" of another document.");
    }

    /**
     * A post is said to have expired on a day after which readers still saw it.
     *
     * @param seen the last day of the last week that was locked
     * @param today the first day that can be true
     */
    public void expiredBefore(SourceLocation at, LocalDate seen, LocalDate today) {
        problems.report(
                ProblemCode.VANISHED_POST,
                at,
                "The post was there on " + seen + " still, as the lock has it, and says that it had expired by then.",
                "Write \"expires: " + today + "\": its page tells readers since when it is gone.");
    }

    /** An address that led to a document leads nowhere. */
    public void addressLeadsNowhere(SourceLocation at, String address) {
        problems.report(
                ProblemCode.VANISHED_POST,
                at,
                "The address " + address + " was published and leads nowhere now.",
                "Write \"aliases: [" + address + "]\" in the document that readers are to find there.");
    }

    /** A correction that was published is not there as it was. */
    public void correctionTakenBack(SourceLocation at, LocalDate date) {
        problems.report(
                ProblemCode.CHANGED_CORRECTION,
                at,
                "The correction of " + date + " was published and is gone, or says something else.",
                "Put it back as it was. What is wrong in it is put right by another correction.");
    }

    /**
     * A claim began with another status than it was published with.
     *
     * @param before the status that was published
     * @param now the status that is written now
     */
    public void statusChanged(SourceLocation at, String claim, String before, String now, LocalDate today) {
        problems.report(
                ProblemCode.SILENT_STATUS,
                at,
                "The claim \"" + claim + "\" was published as " + before + " and is " + now
                        + " now, without a dated entry.",
                "Write \"status: " + before + "\" as before, and in the same claim \"history: [{date: " + today
                        + ", status: " + now + "}]\", with by: and sources: where they are known.");
    }

    /** The history of a claim is not there as it was published. */
    public void historyChanged(SourceLocation at, String claim) {
        problems.report(
                ProblemCode.SILENT_STATUS,
                at,
                "The history of the claim \"" + claim + "\" was published and is gone, or says something else.",
                "Put its entries back as they were. What is wrong in one is put right by a later one.");
    }

    /** A claim that was published, and has an address, is not in its post any more. */
    public void claimGone(SourceLocation at, String claim, LocalDate today) {
        problems.report(
                ProblemCode.VANISHED_CLAIM,
                at,
                "The claim \"" + claim + "\" of this post was published and is gone.",
                "Put it back under its id. If it does not hold any more, add \"history: [{date: " + today
                        + ", status: retracted, note: …}]\" to it.");
    }

    /** A post told of a change and does not do so any more. */
    public void updateTakenBack(SourceLocation at, LocalDate updated) {
        problems.report(
                ProblemCode.CHANGED_CORRECTION,
                at,
                "The post said that it was updated on " + updated + " and does not say so any more.",
                "Write \"updated: " + updated + "\", or a later day if it has changed again.");
    }

    /**
     * A new post is dated in a week that is over.
     *
     * @param open the first day that it can have
     */
    public void joinsClosedWeek(SourceLocation at, LocalDate day, String week, LocalDate open) {
        problems.report(
                ProblemCode.CLOSED_WEEK,
                at,
                "The post is new and dated " + day + ", but the edition of that week, " + week + ", is closed.",
                "Write \"date: " + open
                        + "\", or the later day on which it goes out; \"event\" tells when it happened.");
    }

    /** A post that was published got a date in another week. */
    public void movesBetweenWeeks(SourceLocation at, LocalDate before, LocalDate now, String week) {
        problems.report(
                ProblemCode.CLOSED_WEEK,
                at,
                "The post was published on " + before + " and is dated " + now + " now, but the edition of " + week
                        + " is closed.",
                "Write \"date: " + before + "\".");
    }

    /**
     * The lock file is not one.
     *
     * @param reason what is wrong, a sentence without a full stop
     */
    public void malformed(SourceLocation at, String reason) {
        problems.report(
                ProblemCode.INVALID_LOCK,
                at,
                reason + ".",
                "Take the file back from version control; after a merge take either side of it, then run \"tapeout lock\".");
    }

    /** The lock file was made by a newer Tapeout. */
    public void newerFormat(SourceLocation at, String format, int known) {
        problems.report(
                ProblemCode.INVALID_LOCK,
                at,
                "The lock file has the format " + format + "; this Tapeout knows " + known + ".",
                "Use the Tapeout that made it, or a newer one.");
    }
}
