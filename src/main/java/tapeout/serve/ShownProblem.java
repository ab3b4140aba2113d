package tapeout.serve;

import tapeout.problem.Problem;
import tapeout.problem.ProblemDigest;
import tapeout.site.excerpt.Excerpts;

/**
 * A problem as the page shows it, all text.
 *
 * @param error whether it keeps the site from being published
 * @param code such as {@code TO-080}; empty where there is none
 * @param place such as {@code content/posts/x.md:12:5}; empty where there is none
 * @param line 1-based; 0 where the problem concerns a file as a whole
 * @param detail what is wrong
 * @param hint what to do
 * @param excerpt a part of the line; empty where there is none
 * @param caret how many characters of the excerpt stand before the place; -1 for the whole line
 */
public record ShownProblem(
        boolean error, String code, String place, int line, String detail, String hint, String excerpt, int caret) {

    private static final int OTHERS = 5;

    /** A problem with the line that it is about. */
    public static ShownProblem of(ProblemDigest.Told told, Excerpts excerpts) {
        Problem problem = told.problem();
        StringBuilder detail = new StringBuilder(problem.detail());
        if (told.count() > 1) {
            detail.append(" (and ").append(told.count() - 1).append(" more like it in this file)");
        }
        told.alike().stream()
                .limit(OTHERS)
                .map(ProblemDigest.Told::problem)
                .forEach(other -> detail.append(" At ")
                        .append(other.location().line())
                        .append(':')
                        .append(other.location().column())
                        .append(": ")
                        .append(other.detail()));
        Excerpts.Excerpt excerpt = excerpts.of(problem.location());
        return new ShownProblem(
                problem.isError(),
                problem.code().code(),
                problem.location().toString(),
                problem.location().line(),
                detail.toString(),
                problem.hint(),
                excerpt.text(),
                excerpt.caret());
    }

    /** Something that is wrong in no file. */
    public static ShownProblem general(String detail, String hint) {
        return new ShownProblem(true, "", "", 0, detail, hint, "", -1);
    }
}
