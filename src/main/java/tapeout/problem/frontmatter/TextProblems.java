package tapeout.problem.frontmatter;

import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** The mistakes that texts of front matter can have, as readers would see them. */
public final class TextProblems {

    private static final String WITHIN_QUOTES =
            "Put the whole text, with its #, into quotes, or the comment on a line of its own that starts under the key.";

    private final Problems problems;

    TextProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A text whose end YAML takes for a comment.
     *
     * @param hash where the {@code #} stands
     * @param kept what is left of the text; empty if nothing is
     */
    public void cutText(SourceLocation hash, String key, String kept) {
        problems.report(
                ProblemCode.CUT_TEXT,
                hash,
                "A # starts a comment here: of \"" + key + "\" "
                        + (kept.isEmpty() ? "nothing is left." : "only \"" + Phrases.shown(kept) + "\" is left."),
                WITHIN_QUOTES);
    }

    /** An entry of a list between brackets that starts with {@code #}, so that the rest of its line is a comment. */
    public void lostEntry(SourceLocation hash, String key) {
        problems.report(
                ProblemCode.CUT_TEXT,
                hash,
                "A # starts a comment here, so that the rest of the line is no part of \"" + key + "\".",
                "Write \"#…\" in quotes, or the comment on a line of its own.");
    }

    /** An entry of a list that is taken for more of the entry above it. */
    public void runOnEntry(SourceLocation dash) {
        problems.report(
                ProblemCode.INVALID_YAML,
                dash,
                "This line goes on with the entry above it, for its dash is indented deeper than that one's.",
                "Put each - under the one above; put a text of which a line starts with - into quotes.");
    }

    /**
     * A place in a text that is filled in later, and this one never.
     *
     * @param known how many there are, at least one
     */
    public void unfilledPlace(SourceLocation at, String key, String place, int known) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "\"" + key + "\" shows " + Phrases.shown(place) + ", which nothing fills.",
                "Its values are " + (known == 1 ? "{0} alone." : "{0} to {" + (known - 1) + "}."));
    }

    /** A post goes out with the summary that a new draft has. */
    public void summaryToCome(SourceLocation at) {
        problems.report(
                ProblemCode.SUMMARY_TO_COME,
                at,
                "The summary is still the one of a new draft.",
                "Write one or two sentences of your own that stand alone, or set status: draft.");
    }

    /** What bodies read and a text of front matter shows as it is typed. */
    public enum Raw {
        CITATION("citation", "Delete it: beside a text of front matter, source: or sources: say where it is from."),
        LINK("link", "Write the name alone; links stand in the body."),
        FOOTNOTE("footnote", "Delete it, or write what it says; footnotes stand in the body."),
        EMPHASIS("emphasis", "Write the words alone; emphasis stands in the body."),
        TAG("HTML", "Write the words alone; HTML stands in the body."),
        SHORTCODE("shortcode", "Write what it stands for."),
        REFERENCE("character reference", "Write the character itself, such as & or é.");

        private final String noun;
        private final String hint;

        Raw(String noun, String hint) {
            this.noun = noun;
            this.hint = hint;
        }
    }

    /** @param written how it stands there */
    public void raw(SourceLocation at, String key, Raw raw, String written) {
        problems.report(
                ProblemCode.RAW_MARK,
                at,
                "\"" + key + "\" holds the " + raw.noun + " " + Phrases.shown(written)
                        + ", which readers see as it is typed.",
                raw.hint);
    }
}
