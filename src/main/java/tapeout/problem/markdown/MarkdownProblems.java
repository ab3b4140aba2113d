package tapeout.problem.markdown;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import tapeout.problem.DidYouMean;
import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** The mistakes of a document's body. Places are offsets in the whole file. */
public final class MarkdownProblems {

    private static final int SHOWN = 80;
    private static final Pattern ONE_SLASH = Pattern.compile("(?i)(https?:)/?(?=[^/\\s])");

    private final Problems problems;
    private final HtmlProblems html;

    public MarkdownProblems(Problems problems) {
        this.problems = problems;
        this.html = new HtmlProblems(problems);
    }

    /** The mistakes of the HTML in it. */
    public HtmlProblems html() {
        return html;
    }

    /**
     * Markdown that would take too long or nest too deep.
     *
     * @param what the bound that is passed, as the end of the sentence "The Markdown …"
     */
    public void tooComplex(SourceLocation at, String what) {
        problems.report(
                ProblemCode.MARKDOWN_TOO_COMPLEX,
                at,
                "The Markdown " + what + ".",
                "Write it flatter or shorter, or put literal characters into a fenced code block.");
    }

    /** A character that no page can show; it was taken out. */
    public void forbiddenCharacter(SourceLocation at, int codePoint) {
        problems.report(
                ProblemCode.HIDDEN_CHARACTER,
                at,
                Phrases.character(codePoint),
                "Delete it; it may have come along when text was pasted.");
    }

    /** A link or an image whose address could run a script, or leads where a browser should not go. */
    public void unsafeLink(SourceLocation at, String address) {
        problems.report(
                ProblemCode.UNSAFE_LINK,
                at,
                "The address \"" + shown(address) + "\" is not allowed.",
                ONE_SLASH.matcher(address).lookingAt()
                        ? "Write two slashes behind the colon: "
                                + shown(ONE_SLASH.matcher(address).replaceFirst("$1//"))
                        : "Links may start with https:, http: or mailto:, or with what tapeout.link_schemes in jbake.properties"
                                + " allows, or lead to a file or an address of this site; images must be files of this site.");
    }

    /** An address that is nothing dangerous, and nothing that the site knows; its text stays. */
    public void unknownScheme(SourceLocation at, String address) {
        problems.report(
                ProblemCode.UNKNOWN_SCHEME,
                at,
                "The address \"" + shown(address) + "\" starts with a scheme that is not known here.",
                "Mend the slip; or, if programs of your readers know it, name it in tapeout.link_schemes of jbake.properties.");
    }

    /** An image of another site. */
    public void externalImage(SourceLocation at, String address) {
        problems.report(
                ProblemCode.EXTERNAL_IMAGE,
                at,
                "The image \"" + shown(address) + "\" would be loaded from another site.",
                "Save it beside the document, if its licence allows that, and refer to it by its relative path; or name"
                        + " its host under tapeout.image_hosts in jbake.properties: it will learn who reads the page.");
    }

    /** An image without alternative text. */
    public void missingAlt(SourceLocation at, String src) {
        problems.report(
                ProblemCode.MISSING_ALT_TEXT,
                at,
                "The image \"" + shown(src) + "\" has no alternative text.",
                "Say what it shows between the brackets: ![a chart of …](" + shown(src)
                        + "); where it is but decoration, write <img src=\"" + shown(src) + "\" alt=\"\">.");
    }

    /** A link that shows nothing. */
    public void linkWithoutText(SourceLocation at, String address) {
        problems.report(
                ProblemCode.EMPTY_LINK,
                at,
                "The link to \"" + shown(address) + "\" has no text.",
                "Say between the brackets where it leads: [the text](" + shown(address) + ").");
    }

    /** A link to its own text, with the address in the text's place. */
    public void swappedLink(SourceLocation at, String text, String address) {
        new UnreadLinkProblems(problems)
                .swappedLink(ProblemCode.DEAD_LINK, at, UnreadLinkProblems.Kind.LINK, text, address);
    }

    /** A link that leads nowhere. */
    public void linkWithoutDestination(SourceLocation at) {
        problems.report(
                ProblemCode.EMPTY_LINK,
                at,
                "The link has no destination.",
                "Write the address between the parentheses, or take the brackets out.");
    }

    /** A heading asks with {@code {#id}} for an id that is taken. */
    public void duplicateHeadingId(SourceLocation at, String id) {
        problems.report(
                ProblemCode.DUPLICATE_HEADING_ID,
                at,
                "The id \"" + shown(id) + "\" is used before in this document.",
                "Choose another one, or leave {#" + shown(id) + "} out: each heading gets an id from its text.");
    }

    /** A heading asks with {@code {#id}} for an id that its page may need for a part of its own. */
    public void reservedHeadingId(SourceLocation at, String id, String given) {
        problems.report(
                ProblemCode.RESERVED_HEADING_ID,
                at,
                "The id \"" + shown(id) + "\" is kept for the page's own parts; the heading has \"" + shown(given)
                        + "\" instead.",
                "Write {#" + shown(given) + "}, or another id that does not start with \""
                        + shown(id.substring(0, id.indexOf('_') + 1)) + "\".");
    }

    /** A footnote is referred to that the document does not define. */
    public void undefinedFootnote(SourceLocation at, String label, Collection<String> known) {
        problems.report(
                ProblemCode.UNDEFINED_FOOTNOTE,
                at,
                "The footnote [^" + shown(label) + "] is not defined.",
                known.isEmpty()
                        ? "Write it as a paragraph of its own: \"[^" + shown(label) + "]: text\"; or write \\[^ for"
                                + " the characters."
                        : DidYouMean.hint(label, known));
    }

    /** A footnote is defined that the text does not refer to. */
    public void unusedFootnote(SourceLocation at, String label) {
        problems.report(
                ProblemCode.UNUSED_FOOTNOTE,
                at,
                "The footnote [^" + shown(label) + "] is defined and not used.",
                "Refer to it with [^" + shown(label) + "] in the text, or delete it.");
    }

    /** A footnote is defined again; the first definition counts. */
    public void repeatedFootnote(SourceLocation at, String label) {
        problems.report(
                ProblemCode.UNUSED_FOOTNOTE,
                at,
                "The footnote [^" + shown(label) + "] is defined before; this definition is not used.",
                "Give it a label of its own, or delete it.");
    }

    /** A footnote without a word. */
    public void emptyFootnote(SourceLocation at, String label) {
        problems.report(
                ProblemCode.UNREAD_FOOTNOTE,
                at,
                "The footnote [^" + shown(label) + "] has no text.",
                "Write its text behind the colon; further paragraphs are indented by four spaces.");
    }

    /** A fence that holds keys and whose word is nearly that of a kind of block. */
    public void nearlyBlock(SourceLocation at, String written, String kind) {
        problems.report(
                ProblemCode.UNREAD_BLOCK,
                at,
                "There is no block \"" + shown(written) + "\", so its keys are shown as code.",
                "Write " + kind + " behind the fence; or \"text\" if the keys are what readers should see.");
    }

    /** A heading that shows nothing. */
    public void emptyHeading(SourceLocation at) {
        problems.report(
                ProblemCode.EMPTY_HEADING,
                at,
                "The heading has no text.",
                "Write what its part is about, or delete it: who listens to a page hears of a heading without words.");
    }

    /** A first-level heading in a body. */
    public void secondTitle(SourceLocation at, String text) {
        problems.report(
                ProblemCode.SECOND_TITLE,
                at,
                "The heading \"" + shown(text) + "\" is a first-level heading, as the page's title is.",
                "Start headings in the body with ##.");
    }

    /** A value as a message shows it: on one line, without control characters, not longer than a line. */
    static String shown(String value) {
        StringBuilder line = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c -> {
            int type = Character.getType(c);
            boolean visible = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            if (visible) {
                line.appendCodePoint(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return value.codePointCount(0, value.length()) > SHOWN ? line + "…" : line.toString();
    }
}
