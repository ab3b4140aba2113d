package tapeout.problem;

import java.util.Collection;
import java.util.List;

/** The mistakes of style sheets and of the files that they load. */
public final class AssetProblems {

    private final Problems problems;

    /** @param problems collects what is reported here */
    public AssetProblems(Problems problems) {
        this.problems = problems;
    }

    /** A style sheet names a file that is not there. */
    public void missing(SourceLocation at, String url, String target, Collection<String> known) {
        problems.report(
                ProblemCode.MISSING_ASSET,
                at,
                "\"" + url + "\" leads to " + target + ", which is not in the asset folder.",
                DidYouMean.hint(target, known));
    }

    /** An import that follows rules. */
    public void lateImport(SourceLocation at, String url) {
        problems.report(
                ProblemCode.INVALID_STYLE_SHEET,
                at,
                "The import of \"" + url + "\" comes after rules, so that browsers ignore it.",
                "Move it to the top of the file; only @layer statements and other imports may come before.");
    }

    /** An import from another place than the asset folder. */
    public void foreignImport(SourceLocation at, String url) {
        problems.report(
                ProblemCode.INVALID_STYLE_SHEET,
                at,
                "\"" + url + "\" is no file of the asset folder.",
                "Copy the style sheet into the asset folder and import it from there: pages load nothing from other hosts.");
    }

    /** Imports that come back to where they started. */
    public void circularImport(SourceLocation at, List<String> chain, String target) {
        problems.report(
                ProblemCode.INVALID_STYLE_SHEET,
                at,
                "The imports run in a circle: " + String.join(" → ", chain) + " → " + target + ".",
                "Take one of these imports out.");
    }

    /** Something in the style sheet of e-mail that cannot be written into elements. */
    public void unfitForMail(SourceLocation at) {
        problems.report(
                ProblemCode.INVALID_STYLE_SHEET,
                at,
                "This is no plain rule, so that it cannot be written into the elements of an e-mail.",
                "Write rules such as h2 { margin: 1em 0; } without at-rules, states or nesting.");
    }
}
