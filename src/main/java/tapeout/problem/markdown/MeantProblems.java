package tapeout.problem.markdown;

import java.util.Collection;
import tapeout.problem.DidYouMean;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/**
 * Markdown that was meant and does not parse: CommonMark takes all of it for text, so readers would see it as it was
 * typed. Warnings, for nobody can be sure. Each method is given the place at which the construct starts. Links are for
 * {@link UnreadLinkProblems}, lists for {@link ListProblems}.
 */
public final class MeantProblems {

    private final Problems problems;

    public MeantProblems(Problems problems) {
        this.problems = problems;
    }

    /** A fence that goes on to the end of its quote, list item or document. */
    public void unclosedFence(SourceLocation at, String fence) {
        report(
                ProblemCode.UNCLOSED_FENCE,
                at,
                "The code that starts here is never closed, so all that follows is code.",
                "Write " + shown(fence) + " on a line of its own behind the code, indented as this line is.");
    }

    /** A header row and a row of dashes that do not go together. */
    public void tableWidths(SourceLocation at, int header, int dashes) {
        report(
                ProblemCode.UNREAD_TABLE,
                at,
                "The table's row of dashes has " + cells(dashes) + ", its header " + cells(header)
                        + ", so it is no table.",
                "Give both rows the same number of cells, each but the last followed by |.");
    }

    /** A table right below text that keeps it from being one. */
    public void gluedTable(SourceLocation at) {
        report(
                ProblemCode.UNREAD_TABLE,
                at,
                "The table starts right below other text, so it is no table.",
                "Write a blank line before it, and indent it as the text around it is.");
    }

    /** Rows of cells without a header or without a row of dashes. */
    public void unfinishedTable(SourceLocation at) {
        report(
                ProblemCode.UNREAD_TABLE,
                at,
                "These rows are no table: it takes a header row with a row of hyphens right below.",
                "Write the header, then | --- | --- | with as many cells, then the rows.");
    }

    /** Text right below a table, which becomes a row of it. */
    public void textInTable(SourceLocation at) {
        report(
                ProblemCode.UNREAD_TABLE,
                at,
                "The line right below the table becomes one of its rows.",
                "Write a blank line behind the table; or start and end the row with |.");
    }

    /** A row with more cells than the header of its table. */
    public void cutRow(SourceLocation at) {
        report(
                ProblemCode.UNREAD_TABLE,
                at,
                "The row has more cells than the table's header, and those from here on are not shown.",
                "Give the header and its row of hyphens as many cells; a bar within a text is written \\|.");
    }

    /** {@code ##Heading}. */
    public void gluedHeading(SourceLocation at, String marks) {
        report(
                ProblemCode.UNREAD_HEADING,
                at,
                "No space stands behind " + marks + ", so this is no heading.",
                "Write " + marks + " and an ordinary space before the heading's text; or \\# for the character.");
    }

    /** A heading of Textile, AsciiDoc or a wiki: {@code h2. Title}, {@code == Title}. @param marks as it should be */
    public void foreignHeading(SourceLocation at, String written, String marks) {
        // a letter cannot be escaped
        String escaped = written.startsWith("=") ? "\\" + written : written.replace(".", "\\.");
        report(
                ProblemCode.UNREAD_HEADING,
                at,
                "\"" + shown(written) + "\" starts no heading in Markdown, and stands here as text.",
                "Write " + marks + " and a space before the heading's text; or " + escaped + " for the characters.");
    }

    /** A heading with the {@code #} of full width. */
    public void wideHeading(SourceLocation at) {
        report(
                ProblemCode.UNREAD_HEADING,
                at,
                "\uff03 is the wide character that Markdown does not know, so this is no heading.",
                "Write the narrow # and an ordinary space before the heading's text.");
    }

    /** {@code ####### Heading}. */
    public void tooDeepHeading(SourceLocation at) {
        report(
                ProblemCode.UNREAD_HEADING,
                at,
                "A heading has six # at most, so this is none.",
                "Take some away; headings in a body start with ##.");
    }

    /** {@code ** bold **}. */
    public void spacedEmphasis(SourceLocation at, String marks, String text) {
        report(
                ProblemCode.UNREAD_EMPHASIS,
                at,
                "Spaces stand within the " + marks + ", so the words between them are not marked.",
                "Write " + marks + shown(text) + marks + "; or \\" + marks.charAt(0) + " for the character.");
    }

    /** {@code **Note:**text}. */
    public void wedgedEmphasis(SourceLocation at, String marks, String text) {
        String shown = shown(text);
        String html = switch (marks) {
            case "*", "_" -> "<em>" + shown + "</em>";
            case "~~" -> "<del>" + shown + "</del>";
            case "***" -> "<em><strong>" + shown + "</strong></em>";
            default -> "<strong>" + shown + "</strong>";
        };
        report(
                ProblemCode.UNREAD_EMPHASIS,
                at,
                "One " + marks + " stands between punctuation on its inside and a letter on its outside, so nothing is"
                        + " marked.",
                "Write the punctuation outside of the marks, or " + html + ".");
    }

    /** {@code **words} or {@code ~~words} without the marks that close it. */
    public void unclosedEmphasis(SourceLocation at, String marks) {
        report(
                ProblemCode.UNREAD_EMPHASIS,
                at,
                "The " + marks + " that opens here is never closed, so nothing is marked.",
                "Write " + marks + " right behind the last word that it is for, in the same paragraph; or \\"
                        + marks.charAt(0) + "\\" + marks.charAt(0) + " for the characters.");
    }

    /** {@code [[name}. */
    public void unclosedEntity(SourceLocation at) {
        report(
                ProblemCode.UNREAD_ENTITY,
                at,
                "The link to an entity that starts with [[ has no ]].",
                "Write ]] behind the id: [[id]] or [[id|text]]; or \\[ for the character.");
    }

    /** {@code [[two words]]}. */
    public void brokenEntity(SourceLocation at, String inner) {
        report(
                ProblemCode.UNREAD_ENTITY,
                at,
                "\"" + shown(inner) + "\" is no id of an entity, so this is no link.",
                "Write the id, which has no spaces, and behind | what is to be shown: [[id|text]].");
    }

    /** {@code [@a, @b]}. */
    public void brokenCitation(SourceLocation at, String written) {
        report(
                ProblemCode.UNREAD_CITATION,
                at,
                shown(written) + " is no citation, so it is shown as typed.",
                "Write [@id], or [@id; @other] for several, with nothing else within the brackets; or \\[ for the character.");
    }

    /** {@code [text [@a]](address)} and {@code ![alt](file "title [@a]")}. */
    public void citationInLink(SourceLocation at, String citation) {
        report(
                ProblemCode.UNREAD_CITATION,
                at,
                "A link or an image can not cite, neither in its text nor in its title, so " + shown(citation)
                        + " is no citation.",
                "Write it in the text beside.");
    }

    /** {@code [^two words]}, or {@code [^two words]: text} where it starts a line. */
    public void spacedFootnote(SourceLocation at, String label) {
        report(
                ProblemCode.UNREAD_FOOTNOTE,
                at,
                "The footnote's label \"" + shown(label) + "\" holds a space, so it is shown as typed.",
                "Write [^" + shown(label.strip().replaceAll("\\s+", "-"))
                        + "] in the text and, with a colon, before the footnote; or \\[^ for the characters.");
    }

    /** {@code [^]}. */
    public void namelessFootnote(SourceLocation at) {
        report(
                ProblemCode.UNREAD_FOOTNOTE,
                at,
                "The footnote has no label, so it is shown as typed.",
                "Write [^1] in the text and \"[^1]: text\" as a paragraph of its own; or \\[^ for the characters.");
    }

    /** {@code [1]: text}. */
    public void footnoteWithoutCaret(SourceLocation at, String number) {
        report(
                ProblemCode.UNREAD_FOOTNOTE,
                at,
                "This is neither a footnote nor the address of a link, so it is shown as typed.",
                "Write [^" + number + "] in the text and \"[^" + number + "]: text\" here; or \\[ for the character.");
    }

    /** {@code ^[text]}. */
    public void inlineFootnote(SourceLocation at) {
        report(
                ProblemCode.UNREAD_FOOTNOTE,
                at,
                "A footnote within the line is not read; it is shown as typed.",
                "Write [^1] here and its text as a paragraph of its own: \"[^1]: text\"; or ^\\[ for the characters.");
    }

    /** A backtick that starts no code. */
    public void unclosedCode(SourceLocation at) {
        report(
                ProblemCode.UNCLOSED_CODE,
                at,
                "The code that a backtick starts here has no end, so it is text and the backtick is shown.",
                "Write as many backticks behind it, within the same paragraph or cell; or \\` for the character.");
    }

    /**
     * <code>&amp;nbps;</code>, or <code>&amp;nbsp</code> without a semicolon.
     *
     * @param known the names that could be meant
     */
    public void unknownReference(SourceLocation at, String written, Collection<String> known) {
        String name = written.substring(1, written.length() - (written.endsWith(";") ? 1 : 0));
        report(
                ProblemCode.UNKNOWN_REFERENCE,
                at,
                written.endsWith(";")
                        ? "No character has the name \"" + shown(name) + "\", so " + shown(written)
                                + " is shown as typed."
                        : "No semicolon ends " + written + ", so it is shown as typed.",
                DidYouMean.nearest(name, known)
                        .map(near -> "Write &" + near + "; or the character itself.")
                        .orElse("Write the character itself; or \\& for the ampersand."));
    }

    /** {@code **bold**} within a block of raw HTML; the first in each. */
    public void markInHtml(SourceLocation at, String written) {
        report(
                ProblemCode.MARK_IN_HTML,
                at,
                "This stands within a block of HTML, where Markdown is not read: " + shown(written)
                        + " is shown as typed.",
                "Leave a blank line behind the tag before it and before the tag behind it; or write it in HTML.");
    }

    /** A heading more than one level below the one before. */
    public void skippedLevel(SourceLocation at, int level, int before) {
        report(
                ProblemCode.SKIPPED_HEADING_LEVEL,
                at,
                "A heading of level " + level + " follows one of level " + before
                        + (before == 1 ? ", the page's title." : "."),
                "Write " + "#".repeat(before + 1) + ": who listens to a page goes by the levels, and looks for the one"
                        + " that is left out.");
    }

    private static String cells(int number) {
        return number == 1 ? "one cell" : number + " cells";
    }

    /** On one line. */
    static String shown(String value) {
        return MarkdownProblems.shown(value.strip().replace('\n', ' '));
    }

    private void report(ProblemCode code, SourceLocation at, String detail, String hint) {
        problems.report(code, at, detail, hint);
    }
}
