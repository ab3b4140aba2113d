package tapeout.problem.markdown;

import static tapeout.problem.markdown.MeantProblems.shown;

import java.util.Collection;
import java.util.regex.Pattern;
import tapeout.problem.DidYouMean;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/**
 * Links and images that were meant and do not parse, so that readers would see their brackets. Warnings, for nobody can be
 * sure. Each method is given the place at which the link starts.
 */
public final class UnreadLinkProblems {

    /** {@code mailto: desk@a.example}: a space that belongs to nothing. */
    private static final Pattern SPACED_SCHEME = Pattern.compile("^(mailto:|tel:|https?://)\\s++(?=\\S++$)");

    private final Problems problems;

    public UnreadLinkProblems(Problems problems) {
        this.problems = problems;
    }

    /** Whether a message is about a link or an image. */
    public enum Kind {
        LINK,
        IMAGE;

        private String start() {
            return this == IMAGE ? "![" : "[";
        }

        @Override
        public String toString() {
            return this == IMAGE ? "image" : "link";
        }
    }

    /**
     * {@code [text](two words)}.
     *
     * @param title what stands behind the destination, with its marks; empty for nothing
     */
    public void spaceInDestination(SourceLocation at, Kind kind, String text, String destination, String title) {
        String label = kind.start() + shown(text) + "](";
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The " + kind + "'s destination \"" + shown(destination) + "\" holds "
                        + (destination.indexOf('\n') < 0 ? "a space" : "a line's end") + ", so it is no " + kind + ".",
                SPACED_SCHEME.matcher(destination).find()
                        ? "Take it out: " + label
                                + shown(SPACED_SCHEME.matcher(destination).replaceFirst("$1")) + title(title) + ")."
                        : "Write %20 for a space, or put the destination between < and >: " + label + "<"
                                + shown(destination) + ">" + title(title) + ").");
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " " + shown(title);
    }

    /** {@code [text](url}. */
    public void unclosedLink(SourceLocation at, Kind kind, String text) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The " + kind + " " + kind.start() + shown(text) + "](… has no closing parenthesis.",
                "Write ) right behind the destination; a parenthesis within it is written %28 or %29.");
    }

    /** {@code [text](<url)}. */
    public void unclosedAngle(SourceLocation at, Kind kind) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The " + kind + "'s destination starts with < and does not end with >.",
                "Write > behind the destination, or take < away.");
    }

    /** {@code <https://two words>}. */
    public void spaceInAngles(SourceLocation at, String address) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The address \"" + shown(address) + "\" holds a space, so it is no link.",
                "Write %20 for a space that belongs to it; or [text](address) for a link with words of its own.");
    }

    /** {@code < https://address >}. */
    public void spacesInAngles(SourceLocation at, String address) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "Spaces stand within the angle brackets, which are shown as typed.",
                "Write <" + shown(address) + ">.");
    }

    /** {@code <https://address|text>}. */
    public void barInAngles(SourceLocation at, String address, String text) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The bar and the text behind it are taken for a part of the address: Slack has links so, and Markdown has not.",
                "Write [" + shown(text) + "](" + shown(address)
                        + "); a bar that belongs to an address is written %7C.");
    }

    /** {@code <www.a.example>}. */
    public void schemelessAngles(SourceLocation at, String address) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "Between angle brackets only a whole address is a link; this is shown as typed.",
                "Write <https://" + MeantProblems.shown(address) + ">.");
    }

    /** {@code [text](url "a "title"")}, and titles in typographic quotation marks. */
    public void brokenTitle(SourceLocation at, Kind kind) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The " + kind + "'s title is not written as one, so it is no " + kind + ".",
                "Put the title between two straight quotation marks, with none of them within it:"
                        + " [text](address \"title\").");
    }

    /** {@code [text] (url)}. */
    public void spacedLink(SourceLocation at, Kind kind, String text, String destination) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "A space stands between the " + kind + "'s text and its destination.",
                "Take it out: " + kind.start() + shown(text) + "](" + shown(destination) + ").");
    }

    /** {@code [a]b](url)}. */
    public void unpairedBrackets(SourceLocation at, String destination) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The brackets before (" + shown(destination) + ") do not pair, so it is no link or image.",
                "Write [ where its text starts, and \\[ and \\] for brackets within it.");
    }

    /** {@code [text]（url）}, as keyboards for Chinese and Japanese type it. */
    public void wideLink(SourceLocation at, Kind kind, String text, String destination) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The parentheses around the " + kind + "'s destination are wide ones, so it is no " + kind + ".",
                "Write the narrow ones: " + kind.start() + shown(text) + "](" + shown(destination) + ").");
    }

    /**
     * {@code [url](text)}.
     *
     * @param code {@link ProblemCode#DEAD_LINK} where it is read as a link that leads nowhere
     */
    public void swappedLink(ProblemCode code, SourceLocation at, Kind kind, String text, String address) {
        problems.report(
                code,
                at,
                "The " + kind + "'s address stands where its text belongs, and the text where the address belongs.",
                "Write " + kind.start() + shown(text) + "](" + (address.startsWith("www.") ? "https://" : "")
                        + shown(address) + ").");
    }

    /** {@code (text)[url]}. */
    public void reversedLink(SourceLocation at, String text, String destination) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The link's brackets and parentheses are the wrong way round.",
                "Write [" + shown(text) + "](" + shown(destination) + ").");
    }

    /** {@code [url text]} and {@code [[url|text]]}. */
    public void wikiLink(SourceLocation at, String text, String address) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The brackets around the address are shown as typed: wikis have links so, and Markdown has not.",
                "Write [" + shown(text) + "](" + shown(address) + "); or \\[ for the character.");
    }

    /** {@code [one [two](url) three](url)}. */
    public void linkInLink(SourceLocation at) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The link holds another link, so only the inner one is read.",
                "Take one of the two away, or write the outer one's text without a link.");
    }

    /** {@code [label]: two words}, or a definition right below a line of text. */
    public void brokenDefinition(SourceLocation at, String label) {
        problems.report(
                ProblemCode.UNREAD_LINK,
                at,
                "The definition [" + shown(label) + "] is not read as one.",
                "It takes a blank line before it, an address without spaces (or between < and >), and nothing but a"
                        + " quoted title behind.");
    }

    /**
     * {@code [text][nowhere]}.
     *
     * @param known the labels that could be meant
     */
    public void undefinedReference(SourceLocation at, String label, Collection<String> known) {
        String write = "Define it: \"[" + shown(label) + "]: address\" as a paragraph of its own; or write \\[ for the"
                + " characters.";
        problems.report(
                ProblemCode.UNDEFINED_REFERENCE,
                at,
                "The link's label [" + shown(label) + "] is not defined.",
                DidYouMean.nearest(label, known)
                        .map(near -> "Did you mean \"" + shown(near) + "\"? " + write)
                        .orElse(write));
    }
}
