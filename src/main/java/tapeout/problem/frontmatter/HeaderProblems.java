package tapeout.problem.frontmatter;

import java.util.regex.Pattern;
import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Mistakes in how front matter stands in its file, before a key of it is read. */
public final class HeaderProblems {

    /** More or fewer hyphens, others that look like them, or white space before them. */
    private static final Pattern NEARLY_MARKER =
            Pattern.compile("[\\s\\p{Cf}]*(?:[-\\u2010-\\u2015\\u2212]{1,80}\\s*|---[^-].*)");

    private final Problems problems;

    HeaderProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * The document starts with its body, or with front matter that is written otherwise.
     *
     * @param first its first line that holds something
     */
    public void missing(SourceLocation at, String first) {
        problems.report(
                ProblemCode.MISSING_FRONT_MATTER, at, "The document does not start with front matter.", instead(first));
    }

    private static String instead(String first) {
        if (first.equals("+++")) {
            return "Write it in YAML, between lines of --- and with a colon behind each key; this is TOML.";
        }
        if (first.equals("{")) {
            return "Write it in YAML, between lines of ---; this is JSON.";
        }
        return NEARLY_MARKER.matcher(first).matches()
                ? "Write three hyphens and nothing else on that line: ---"
                : "Start it with a line of ---, then a key such as title: on each line, then another line of ---.";
    }

    /** The front matter stands below empty lines, where {@code ---} is a rule across the page. */
    public void late(SourceLocation at) {
        problems.report(
                ProblemCode.MISSING_FRONT_MATTER,
                at,
                "The front matter does not start on the first line.",
                "Delete the empty lines before the ---.");
    }

    /** @param marker the closing line that is looked for */
    public void unclosed(SourceLocation at, String marker) {
        problems.report(
                ProblemCode.UNCLOSED_FRONT_MATTER,
                at,
                "The front matter that starts here has no closing line.",
                "Close it with a line that holds " + marker + " and nothing else, before the body.");
    }

    /**
     * Keys stand behind the line that closes the front matter, and are closed once more.
     *
     * @param line the line that closes it
     * @param marker what stands there
     */
    public void keysBehind(SourceLocation at, int line, String marker) {
        problems.report(
                ProblemCode.UNCLOSED_FRONT_MATTER,
                at,
                "The front matter is closed in line " + line + ", so that these keys are text of the body.",
                "Take the " + marker + " of line " + line + " out, or these lines.");
    }

    /** @param what which bound is passed, such as {@code is nested deeper than 16 levels} */
    public void tooComplex(SourceLocation at, String what) {
        problems.report(
                ProblemCode.YAML_TOO_COMPLEX,
                at,
                "The " + Phrases.named(at) + " " + what + ".",
                "Write it flat and without anchors and aliases"
                        + (Phrases.isWholeFile(at) ? "." : ", and move long texts into the body."));
    }

    /** @param most how many characters it may have */
    public void tooLong(SourceLocation at, int most) {
        problems.report(
                ProblemCode.YAML_TOO_COMPLEX,
                at,
                "The " + Phrases.named(at) + " has more than " + most + " characters.",
                Phrases.isWholeFile(at)
                        ? "Take out what nothing needs: a file this long was probably made by a program."
                        : "Move long texts into the body.");
    }

    /** A line of JBake's header without an equals sign. */
    public void invalidHeaderLine(SourceLocation at, String line) {
        problems.report(
                ProblemCode.INVALID_HEADER_LINE,
                at,
                "The header line \"" + Phrases.shown(line) + "\" is not key=value.",
                "Write it as key=value, or delete it; the body starts behind the line of ~~~~~~.");
    }
}
