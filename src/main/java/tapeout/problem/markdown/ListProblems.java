package tapeout.problem.markdown;

import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Lists and items that were meant and are text, or stand elsewhere. Each method is given the place at which they start. */
public final class ListProblems {

    private final Problems problems;

    public ListProblems(Problems problems) {
        this.problems = problems;
    }

    /** A list below a line of text that does not start with 1. */
    public void listInText(SourceLocation at, String mark) {
        report(
                at,
                "A list that starts with " + MeantProblems.shown(mark) + " right below a line of text is no list.",
                "Write a blank line before it; or put a backslash before the mark: "
                        + MeantProblems.shown(mark.substring(0, mark.length() - 1)) + "\\"
                        + mark.charAt(mark.length() - 1));
    }

    /** Lines that start with the mark of a list and no space behind it. */
    public void gluedItems(SourceLocation at) {
        report(
                at,
                "These lines are no list, for no space stands behind their marks; readers see one line.",
                "Write - and a space before each, or its number, a full stop and a space; and a blank line before the first.");
    }

    /** Lines that start as items of a list do elsewhere. @param mark of the first, such as {@code (1)} */
    public void foreignItems(SourceLocation at, String mark) {
        report(
                at,
                "No list starts with " + MeantProblems.shown(mark) + " here, so readers see these lines as one.",
                "Write - or 1. and a space before each, and a blank line before the first; or end each line in a backslash.");
    }

    /** A box to tick that is none. @param written its brackets */
    public void unreadTask(SourceLocation at, String written) {
        report(
                at,
                "A box to tick starts an item of a list, as [ ] or [x] with a space behind it, so " + written
                        + " is text.",
                "Write - [ ] or - [x] and a space before what is to be done; or \\" + written + " for the characters.");
    }

    /** A line within a list that would be its next item. */
    public void gluedItem(SourceLocation at) {
        report(
                at,
                "No space stands behind the mark, so this line goes on with the item above.",
                "Write a space behind it; or, if it is text, a backslash before its sign.");
    }

    /** A list that is to be within the item above and stands beside it. @param spaces that it needs before it */
    public void listBeside(SourceLocation at, int spaces) {
        report(
                at,
                "This is no list within the item above, for it starts before that item's text does.",
                "Write " + spaces + " spaces before it; or none, and a blank line before it, for a list of its own.");
    }

    private void report(SourceLocation at, String detail, String hint) {
        problems.report(ProblemCode.LIST_IN_TEXT, at, detail, hint);
    }
}
