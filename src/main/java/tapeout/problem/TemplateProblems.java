package tapeout.problem;

import java.util.Collection;
import java.util.Optional;

/** Mistakes in templates and in the words of the interface. */
public final class TemplateProblems {

    private final Problems problems;

    /** @param problems collects what is reported here */
    public TemplateProblems(Problems problems) {
        this.problems = problems;
    }

    /** The template is not well-formed. */
    public void malformed(SourceLocation location, String message) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The template cannot be read: " + message,
                "Check that every directive and macro before this place is written and closed as FreeMarker asks.");
    }

    /** The template asks for something that is not there. */
    public void undefined(SourceLocation location, String expression, String hint) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "\"" + expression + "\" has no value.",
                hint + " Views hold no nulls, so a name that is right always has a value.");
    }

    /** The template fails while it runs. */
    public void failed(SourceLocation location, String message) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The template fails: " + message,
                "Templates see the view and the words of the interface, nothing else.");
    }

    /** The template runs until no memory is left for its calls. */
    public void endless(SourceLocation location) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The template calls itself without end: a macro, a function or an include of it leads back to itself.",
                "Let it end, with an <#if> around the call that leads back.");
    }

    /** The template of a JBake site asks for something that is not there. */
    public void undefinedInGuest(SourceLocation location, String expression) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "\"" + expression + "\" has no value on this page.",
                "Write (" + expression + ")!\"\" or ask <#if " + expression
                        + "??> first; or add the key to the documents that lack it.");
    }

    /** The template of a JBake site fails while it runs. */
    public void failedInGuest(SourceLocation location, String message) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The template fails: " + message,
                "JBake would leave the page half made; mend the template, or what the page gives it.");
    }

    /** A file of the template folder cannot be read. */
    public void unreadable(SourceLocation location, String reason) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The file cannot be read: " + reason,
                "Keep templates as readable UTF-8 files inside the template folder.");
    }

    /** There is no such template. */
    public void missing(SourceLocation location, String template, String hint) {
        problems.report(ProblemCode.MISSING_TEMPLATE, location, "There is no template \"" + template + "\".", hint);
    }

    /** A word of the interface is missing. */
    public void missingMessage(SourceLocation location, String key, String hint) {
        problems.report(
                ProblemCode.MISSING_MESSAGE,
                location,
                "There is no message \"" + key + "\".",
                hint + " Or add it to messages.properties.");
    }

    /** A word of the interface is not a message pattern. */
    public void malformedMessage(SourceLocation location, String key, String reason) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The message \"" + key + "\" is not a pattern: " + reason + ".",
                "Write {0} for a value, and '{' where a brace is meant.");
    }

    /**
     * A site whose pages are in one language and the words around them in English.
     *
     * @param file where its own words would stand
     */
    public void foreignWords(String file, String language) {
        problems.report(
                ProblemCode.FOREIGN_WORDS,
                SourceLocation.of("jbake.properties"),
                "The language is \"" + language + "\", and the words of the interface are English: there is no " + file
                        + ".",
                "Write them there, or choose a language that Tapeout speaks: en, de, fr.");
    }

    /**
     * A site whose words are in its language and in English.
     *
     * @param file where its own words stand
     * @param keys those that it does not have, sorted
     */
    public void missingWords(String file, String language, Collection<String> keys) {
        problems.report(
                ProblemCode.FOREIGN_WORDS,
                SourceLocation.of(file),
                "The language is \"" + language + "\", and " + keys.size()
                        + (keys.size() == 1 ? " word that is missing here is" : " words that are missing here are")
                        + " shown in English: " + String.join(", ", keys) + ".",
                "Add them, those too that are the same in both languages. Where there is no such file,"
                        + " \"tapeout eject messages.properties\" writes one with all of them.");
    }

    /** A word of the interface that neither Tapeout nor a template of the site asks for. */
    public void unknownMessage(SourceLocation location, String key, Optional<String> nearest) {
        problems.report(
                ProblemCode.UNKNOWN_MESSAGE,
                location,
                "Nothing reads the message \"" + key + "\".",
                nearest.map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Remove it, or show it with ${text(\"" + key + "\")} in a template of the site."));
    }

    /** @param known how many values the message is given */
    public void messageWithoutValue(SourceLocation location, String key, int index, int known) {
        problems.report(
                ProblemCode.MESSAGE_WITHOUT_VALUE,
                location,
                "The message \"" + key + "\" shows {" + index + "}, which it is not given.",
                known == 0
                        ? "Write it without a value: none is given to it."
                        : "Its values are " + (known == 1 ? "{0} alone." : "{0} to {" + (known - 1) + "}."));
    }

    /** A template asks for a message without one of the values that the message shows. */
    public void callWithoutValue(SourceLocation location, String key, int index) {
        problems.report(
                ProblemCode.MESSAGE_WITHOUT_VALUE,
                location,
                "The message \"" + key + "\" shows {" + index + "}, and no value is given for it.",
                "Give text() the values after the key: text(\"" + key + "\", first, second).");
    }

    /**
     * A message that does not show what it is given.
     *
     * @param quoted whether it stands behind an apostrophe, which makes text of it
     */
    public void droppedValue(SourceLocation location, String key, int index, boolean quoted, String packed) {
        problems.report(
                ProblemCode.DROPPED_VALUE,
                location,
                "The message \"" + key + "\" does not show {" + index + "}, so readers lose what it stands for.",
                (quoted
                                ? "An apostrophe before { makes text of it: write two of them for the sign."
                                : "Put {" + index + "} into the text;")
                        + " Tapeout's own is \"" + packed + "\".");
    }

    /**
     * A message that is a sign, or signs around a value, and cannot work as one.
     *
     * @param written how it stands there
     * @param why a clause that tells it apart, with its comma; may be empty
     * @param hint what to write, without its full stop
     */
    public void unfitSign(SourceLocation location, String key, String written, String why, String hint, String packed) {
        problems.report(
                ProblemCode.TEMPLATE_ERROR,
                location,
                "The message \"" + key + "\" cannot be "
                        + (written.isEmpty() ? "empty" : "\"" + Phrases.shown(written) + "\"") + why + ".",
                hint + "; Tapeout's own is \"" + packed + "\".");
    }

    /** @param mark HTML or a character reference */
    public void markedMessage(SourceLocation location, String key, String mark) {
        problems.report(
                ProblemCode.RAW_MARK,
                location,
                "The message \"" + key + "\" holds " + Phrases.shown(mark) + ", which readers see as it is typed.",
                "Write words alone, and the character itself, such as & or é.");
    }
}
