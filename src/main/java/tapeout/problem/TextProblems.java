package tapeout.problem;

/** The mistakes that texts of front matter can have, as readers would see them. */
public final class TextProblems {

    private final Problems problems;

    TextProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A text without quotes, whose end YAML takes for a comment.
     *
     * @param hash where the {@code #} stands
     * @param kept what is left of the text; empty if nothing is
     */
    public void cutText(SourceLocation hash, String key, String kept) {
        problems.report(
                ProblemCode.CUT_TEXT,
                hash,
                "A # with a space before it starts a comment: of \"" + key + "\" "
                        + (kept.isEmpty() ? "nothing is left." : "only \"" + Phrases.shown(kept) + "\" is left."),
                "Put the whole text into quotes, or the comment on a line of its own.");
    }

    /** A post goes out with the summary that a new draft has. */
    public void summaryToCome(SourceLocation at) {
        problems.report(
                ProblemCode.SUMMARY_TO_COME,
                at,
                "The summary is still the one of a new draft.",
                "Write one or two sentences of your own that stand alone, or set status: draft.");
    }

    /** A citation as bodies have it, in a text that is shown as it is written. */
    public void rawCitation(SourceLocation at, String key, String written) {
        problems.report(
                ProblemCode.RAW_REFERENCE,
                at,
                "\"" + key + "\" holds the citation " + written + ", which readers see as it is typed.",
                "Delete it: beside a text of front matter, source: or sources: say where it is from.");
    }

    /** A link to a document as bodies have it, in a text that is shown as it is written. */
    public void rawLink(SourceLocation at, String key, String written) {
        problems.report(
                ProblemCode.RAW_REFERENCE,
                at,
                "\"" + key + "\" holds the link " + written + ", which readers see as it is typed.",
                "Write the name alone; links stand in the body.");
    }
}
