package tapeout.problem.frontmatter;

import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Mistakes in where a document lies and what its file is called. */
public final class PlaceProblems {

    private final Problems problems;

    PlaceProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A post whose folder names another year or month than its date.
     *
     * @param folder the folder, such as {@code 2025}
     * @param meant the folder that its date asks for
     */
    public void otherYear(SourceLocation at, String folder, Object day, String meant) {
        problems.report(
                ProblemCode.OTHER_YEAR,
                at,
                "The post is dated " + day + " and lies in the folder " + folder + ", which is in its address.",
                "Mend the date, or move the file to " + meant + " and keep its old address under aliases.");
    }

    /** @param folder where documents of the type lie */
    public void misplaced(SourceLocation at, String type, String folder) {
        problems.report(
                ProblemCode.MISPLACED_DOCUMENT,
                at,
                Phrases.article(type) + " does not belong in this folder.",
                "Move the file to " + folder + ", or mend its type.");
    }

    /** A file whose name cannot become the document's id and address. */
    public void invalidFileName(String file, String detail, String hint) {
        problems.report(ProblemCode.INVALID_ID, SourceLocation.of(file), detail, hint);
    }
}
