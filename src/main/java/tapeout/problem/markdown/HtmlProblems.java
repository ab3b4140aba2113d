package tapeout.problem.markdown;

import static tapeout.problem.markdown.MarkdownProblems.shown;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** The mistakes of the HTML that stands in a body. Places are offsets in the whole file. */
public final class HtmlProblems {

    private final Problems problems;

    HtmlProblems(Problems problems) {
        this.problems = problems;
    }

    /** An HTML element that is not allowed; its text stays unless it is a script or the like. */
    public void droppedElement(SourceLocation at, String element) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The HTML element <" + shown(element) + "> is not allowed here and was dropped.",
                "Use Markdown for it, or write the characters as code: `<" + shown(element) + ">`.");
    }

    /** An element that stands between lines of text, within one. @param inCell whether that is a cell of a table */
    public void blockInLine(SourceLocation at, String element, boolean inCell) {
        String name = shown(element);
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The HTML element <" + name + "> stands within " + (inCell ? "a cell of a table" : "a line of text")
                        + ", which cannot hold it; its tags were dropped.",
                inCell
                        ? "Part the lines of a cell with <br>, or write the whole table in HTML."
                        : "Start <" + name + "> on a line of its own, with an empty line before it.");
    }

    /**
     * An allowed element where it cannot stand, or with what it cannot hold; what is in it stays.
     *
     * @param why the end of the sentence "The HTML element …"
     */
    public void misplacedElement(SourceLocation at, String element, String why) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The HTML element <" + shown(element) + "> " + why + "; its tags were dropped.",
                "Nest the tags as HTML wants them: blocks in a <div>, items in their list, <summary> first in <details>.");
    }

    /** An element without its end tag, which goes on to the end of the part that it stands in. */
    public void unclosedElement(SourceLocation at, String element) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The HTML element <" + shown(element) + "> is never closed.",
                "Write </" + shown(element) + "> where it is to end, or take its tag out.");
    }

    /**
     * An end tag in a part of the text, such as a paragraph, that stands within what it should end.
     *
     * @param element the element that goes on to the end of the part it was begun in
     */
    public void endElsewhere(SourceLocation at, String element) {
        String name = shown(element);
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The tag </" + name + "> stands within a paragraph, an item or a quotation that started after <" + name
                        + ">, and ends nothing there.",
                "Write </" + name + "> on a line of its own where <" + name
                        + "> was begun: outside of what started since.");
    }

    /** A start tag that HTML has no place for, there or at all. */
    public void strayStart(SourceLocation at, String element) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The tag <" + shown(element) + "> has no place here and was left out or moved, as browsers do.",
                "Nest the tags as HTML wants them: rows in a <table>, cells in a <tr>, no link in a link, no heading in a"
                        + " heading.");
    }

    /** An end tag that ends nothing. @param open what was begun later and is open still; null if nothing is */
    public void strayEnd(SourceLocation at, String element, @Nullable String open) {
        String name = shown(element);
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                open == null
                        ? "The tag </" + name + "> ends nothing and was dropped."
                        : "The tag </" + name + "> stands before </" + shown(open)
                                + ">, which ends what was begun later.",
                open == null
                        ? "Take it out, or write <" + name + "> where it is to begin."
                        : "End first what was begun last: </" + shown(open) + "></" + name + ">.");
    }

    /** HTML that does not end, or ends what was not begun. */
    public void brokenHtml(SourceLocation at) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The HTML here is not complete and was dropped.",
                "Close every tag and every quotation mark, and leave no tag that closes nothing.");
    }

    /**
     * A comment or the like that takes what follows with it.
     *
     * @param start its first characters
     * @param end what it ends with
     */
    public void unclosed(SourceLocation at, String start, String end) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "What starts with " + start + " here never ends, so that what follows it was dropped.",
                "Write " + end + " where it is to end, or write the characters as code: `" + start + "`.");
    }

    /** A comment that goes on to the end of another. */
    public void commentInComment(SourceLocation at) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "This comment goes on into another <!--, so that all up to the first --> behind that was dropped.",
                "Write --> where it is to end; comments do not nest.");
    }

    /** A tag of no element that there is: it is shown as it is written. */
    public void unknownElement(SourceLocation at, String tag) {
        problems.report(
                ProblemCode.UNKNOWN_ELEMENT,
                at,
                "HTML has no element " + shown(tag) + ": it is shown as text.",
                "Write it as code, `" + shown(tag) + "`, or with a backslash before it, if that is what is meant.");
    }

    /**
     * Attributes of raw HTML that are not allowed, or have values that are not; told once a body.
     *
     * @param attributes their names, with how often each stands there
     * @param names their names alone
     */
    public void attributesLeftOut(SourceLocation at, String attributes, Set<String> names) {
        problems.report(
                ProblemCode.ATTRIBUTES_LEFT_OUT,
                at,
                "Raw HTML has attributes that are left out: " + shown(attributes) + ".",
                "Take them out; how things look is decided by the site's style sheets."
                        + (names.contains("class")
                                ? " Classes that tapeout.html_classes in jbake.properties names stay."
                                : "")
                        + (names.contains("lang")
                                ? " A language is written as in lang=\"de\" or lang=\"pt-BR\"."
                                : ""));
    }

    /** A frame that would load a page from where the site loads none; a link stands in its place. */
    public void foreignFrame(SourceLocation at, String host) {
        problems.report(
                ProblemCode.FOREIGN_FRAME,
                at,
                "The frame would show a page of " + shown(host) + "; a link to it stands in its place.",
                "Write a link yourself, or name the host under tapeout.frame_hosts in jbake.properties: it will learn"
                        + " who reads the page.");
    }

    /** A frame of which nobody who hears the page would know what it shows. */
    public void untitledFrame(SourceLocation at, String host) {
        problems.report(
                ProblemCode.UNTITLED_FRAME,
                at,
                "The frame of " + shown(host) + " has no title.",
                "Say what it shows: <iframe title=\"The talk at the conference\" …>.");
    }

    /**
     * An id of an HTML element that its page cannot have twice.
     *
     * @param reserved whether it is kept for the page's own parts, rather than used before in the document
     */
    public void droppedId(SourceLocation at, String id, boolean reserved) {
        problems.report(
                ProblemCode.HTML_DROPPED,
                at,
                "The id \"" + shown(id) + "\" is "
                        + (reserved ? "kept for the page's own parts" : "used before in this document")
                        + " and was dropped.",
                "Choose another one"
                        + (reserved
                                ? " that does not start with \"" + shown(id.substring(0, id.indexOf('_') + 1)) + "\"."
                                : "."));
    }
}
