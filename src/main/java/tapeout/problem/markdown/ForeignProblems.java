package tapeout.problem.markdown;

import java.util.regex.Pattern;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/**
 * What other generators read and this one does not: it is shown as it was typed, or is lost. Warnings, for nobody can be
 * sure that it was meant. Each method is given the place at which it starts.
 */
public final class ForeignProblems {

    private static final String AS_CODE = "; or put the characters between backticks.";

    /** How wide a picture is to be, in pixels, and how high. */
    private static final Pattern WIDTH = Pattern.compile("\\d{1,5}(?:x\\d{1,5})?");

    private final Problems problems;

    public ForeignProblems(Problems problems) {
        this.problems = problems;
    }

    /** {@code ![[file]]}, {@code ![[file|width]]} and {@code ![[file|what it shows]]}. */
    public void embed(SourceLocation at, String inner) {
        String[] parts = inner.strip().split("\\|", 2);
        String file = parts[0].strip();
        String behind = parts.length < 2 ? "" : parts[1].strip();
        String text = behind.isEmpty() || WIDTH.matcher(behind).matches() ? "what it shows" : behind;
        String target = file.indexOf(' ') < 0 ? file : "<" + file + ">";
        problems.report(
                ProblemCode.FOREIGN_EMBED,
                at,
                "![[" + shown(inner) + "]] embeds nothing here and is shown as typed.",
                "Write ![" + shown(text) + "](" + shown(target) + ") for an image, a link for anything else.");
    }

    /** Shortcodes and tags of templates. */
    public void templateCode(SourceLocation at, String code) {
        problems.report(
                ProblemCode.TEMPLATE_CODE,
                at,
                "No template reads " + shown(code) + " in a text; it is shown as typed.",
                "Write in Markdown what it stands for" + AS_CODE);
    }

    /** Containers and directives: {@code :::}, {@code !!!}, {@code .. name::}. */
    public void container(SourceLocation at, String line) {
        problems.report(
                ProblemCode.FOREIGN_CONTAINER,
                at,
                "\"" + shown(line) + "\" starts no box here and is shown as typed.",
                "Write a quote whose first line is [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]: > [!NOTE]");
    }

    /** A quote's first line that looks like an alert's. */
    public void unknownAlert(SourceLocation at, String kind) {
        problems.report(
                ProblemCode.UNKNOWN_ALERT,
                at,
                "[!" + shown(kind) + "] starts no alert here and is shown as typed.",
                "Start a quote with [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on its first line, and"
                        + " go on below.");
    }

    /**
     * Marks around words, or a name of a drawing between colons.
     *
     * @param instead what does the same here
     */
    public void mark(SourceLocation at, String written, String instead) {
        problems.report(
                ProblemCode.FOREIGN_MARK,
                at,
                shown(written) + " does not do here what it does elsewhere.",
                "Write " + instead + AS_CODE);
    }

    /** {@code $$…$$}, {@code \(…\)} and the like. */
    public void mathematics(SourceLocation at) {
        problems.report(
                ProblemCode.MATHEMATICS,
                at,
                "Formulas are not typeset; this one is shown as text.",
                "Write it in words, in Unicode (10⁻³, H₂O) or as an image with a description" + AS_CODE);
    }

    /** {@code [TOC]}. */
    public void contentsMark(SourceLocation at, String mark) {
        problems.report(
                ProblemCode.CONTENTS_MARK,
                at,
                shown(mark) + " makes no table of contents; it is shown as typed.",
                "Delete the line: a page has its contents from its headings by itself.");
    }

    /** {@code <!--more-->}. */
    public void moreMark(SourceLocation at, String comment) {
        problems.report(
                ProblemCode.MORE_MARK,
                at,
                shown(comment) + " ends no excerpt here; it does nothing.",
                "Delete it: lists and feeds show the front matter's summary.");
    }

    /** A fence whose code other generators draw. */
    public void drawnFence(SourceLocation at, String language) {
        problems.report(
                ProblemCode.DRAWN_FENCE,
                at,
                "A fence of " + shown(language) + " is shown as code and not drawn.",
                "Draw it with its own tool, save the image beside the post and write ![what it shows](file.svg); or name"
                        + " the fence \"text\" if the code is what readers should see.");
    }

    /** {@code {: .name}}. */
    public void attributes(SourceLocation at, String list) {
        problems.report(
                ProblemCode.ATTRIBUTE_LIST,
                at,
                "The attributes " + shown(list) + " are not read; they are shown as typed.",
                "Delete them: only a heading takes an id, {#id} at its end. How things look is decided by the site's"
                        + " style sheets.");
    }

    /** <code>``` {.name}</code>. */
    public void fenceAttributes(SourceLocation at, String word) {
        problems.report(
                ProblemCode.ATTRIBUTE_LIST,
                at,
                "The attributes " + shown(word) + " behind a fence are not read.",
                "Write the language's name alone: ```java");
    }

    private static String shown(String value) {
        return MarkdownProblems.shown(value.strip());
    }
}
