package tapeout.problem.markdown;

import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/**
 * Text that Markdown reads as something else: what was typed as a sentence is a heading or code, and a sign of arithmetic is
 * gone, and lines belong to another block than they seem to. Warnings, for it may have been meant. Each method is given the place at which it starts.
 */
public final class UnmeantProblems {

    private final Problems problems;

    public UnmeantProblems(Problems problems) {
        this.problems = problems;
    }

    /** A paragraph with hyphens right below. */
    public void heading(SourceLocation at) {
        report(
                ProblemCode.UNMEANT_MARKDOWN,
                at,
                "The hyphens right below make a heading of this text.",
                "Write a blank line before them for a rule across the page; or ## and a space before a heading.");
    }

    /** A sentence that is indented as code is, and holds what is read in texts alone. */
    public void code(SourceLocation at) {
        report(
                ProblemCode.UNMEANT_MARKDOWN,
                at,
                "Four spaces or a tab before it make this text code, so that links and citations in it are shown as typed.",
                "Take the spaces out; or write code between lines of ```.");
    }

    /** Numbers with a mark between, which pairs with another one. */
    public void operators(SourceLocation at, String mark) {
        boolean struck = mark.startsWith("~");
        report(
                ProblemCode.UNMEANT_MARKDOWN,
                at,
                "The " + mark + " between these digits pairs with the next one: what stands between is "
                        + (struck ? "struck out" : mark.length() > 1 ? "bold" : "slanted")
                        + ", and both signs are gone.",
                (struck
                                ? "Write a dash, as in 5–10; or \\~ for the sign"
                                : "Write × for a product; or \\* for the sign")
                        + "; or the whole as code between backticks.");
    }

    /** An address with a title in it. */
    public void titleInAddress(SourceLocation at) {
        report(
                ProblemCode.UNMEANT_MARKDOWN,
                at,
                "No space stands before the title, so that it is a part of the address.",
                "Write a space between the two: [text](address \"title\").");
    }

    /** A row behind the blank line at which its table ends. */
    public void rowBehindTable(SourceLocation at) {
        report(
                ProblemCode.UNREAD_TABLE,
                at,
                "A blank line ends the table above, so this is no row of it.",
                "Take the blank line out.");
    }

    private void report(ProblemCode code, SourceLocation at, String detail, String hint) {
        problems.report(code, at, detail, hint);
    }
}
