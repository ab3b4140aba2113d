package tapeout.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The mistakes that front matter can have. */
public final class FrontMatterProblems {

    private final Problems problems;

    public FrontMatterProblems(Problems problems) {
        this.problems = problems;
    }

    public void missing(SourceLocation at) {
        problems.report(
                ProblemCode.MISSING_FRONT_MATTER,
                at,
                "The document does not start with front matter.",
                "Start it with a line of ---, then keys such as title, then another line of ---.");
    }

    /** @param marker the closing line that is looked for */
    public void unclosed(SourceLocation at, String marker) {
        problems.report(
                ProblemCode.UNCLOSED_FRONT_MATTER,
                at,
                "The front matter that starts here has no closing line.",
                "Close it with a line that holds " + marker + " and nothing else.");
    }

    public void invalidYaml(SourceLocation at, String what, String hint) {
        problems.report(ProblemCode.INVALID_YAML, at, what, hint);
    }

    public void tooComplex(SourceLocation at, String what) {
        problems.report(
                ProblemCode.YAML_TOO_COMPLEX,
                at,
                "The front matter " + what + ".",
                "Write it flat and without anchors and aliases; move long texts into the body.");
    }

    public void invalidHeaderLine(SourceLocation at, String line) {
        problems.report(
                ProblemCode.INVALID_HEADER_LINE,
                at,
                "The header line \"" + shown(line) + "\" is not key=value.",
                "Write it as key=value, or use YAML between two lines of ---.");
    }

    /** @param type what has the keys, such as {@code post} or {@code source} */
    public void unknownKey(SourceLocation at, String key, String type, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_KEY,
                at,
                "A " + type + " has no key \"" + shown(key) + "\".",
                DidYouMean.hint(key, known));
    }

    public void duplicateKey(SourceLocation at, String key, int firstLine) {
        problems.report(
                ProblemCode.DUPLICATE_KEY,
                at,
                "The key \"" + shown(key) + "\" stands twice; the first is in line " + firstLine + ".",
                "Keep one of the two.");
    }

    /** @param example a line that would be right */
    public void missingKey(SourceLocation at, String key, String type, String example) {
        problems.report(
                ProblemCode.MISSING_KEY,
                at,
                "A " + type + " needs the key \"" + key + "\".",
                "Add a line such as \"" + example + "\".");
    }

    /** @param expected what it should be, such as {@code a list} */
    public void wrongType(SourceLocation at, String key, String expected, String found, String example) {
        problems.report(
                ProblemCode.WRONG_TYPE,
                at,
                "\"" + key + "\" must be " + expected + ", and this is " + found + ".",
                "Write it as \"" + example + "\".");
    }

    public void invalidDate(SourceLocation at, String text, String form) {
        problems.report(
                ProblemCode.INVALID_DATE,
                at,
                "\"" + shown(text) + "\" is no date that exists in the form " + form + ".",
                "Write it as year, month and day, such as 2026-11-24.");
    }

    public void dateBefore(SourceLocation at, String key, String text, String earliest) {
        problems.report(
                ProblemCode.INVALID_DATE,
                at,
                "\"" + key + "\" is " + text + ", before the publication on " + earliest + ".",
                "A post cannot be changed before it is published: mend one of the two dates.");
    }

    public void unknownValue(SourceLocation at, String key, String value, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "\"" + shown(value) + "\" is no value of \"" + key + "\".",
                DidYouMean.hint(value, known));
    }

    /** @param range what is allowed, such as {@code 40 to 240 characters} */
    public void outOfRange(SourceLocation at, String key, String found, String range) {
        problems.report(
                ProblemCode.OUT_OF_RANGE, at, "\"" + key + "\" has " + found + ".", "It must have " + range + ".");
    }

    public void invalidId(SourceLocation at, String key, String value, String form) {
        problems.report(
                ProblemCode.INVALID_ID,
                at,
                "\"" + shown(value) + "\" is not written as \"" + key + "\" must be.",
                "Write " + form + ".");
    }

    public void invalidUrl(SourceLocation at, String value, String why) {
        problems.report(
                ProblemCode.INVALID_URL,
                at,
                "\"" + shown(value) + "\" " + why + ".",
                "Write a whole address such as https://example.org/page, or leave the key out where there is none.");
    }

    public void invalidAddress(SourceLocation at, String value) {
        problems.report(
                ProblemCode.INVALID_URL,
                at,
                "\"" + shown(value) + "\" is no address of this site.",
                "Write it from the root and with a slash at the end, such as /old/address/.");
    }

    public void unknownType(SourceLocation at, String type, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_TYPE,
                at,
                "There is no type \"" + shown(type) + "\".",
                DidYouMean.hint(type, known));
    }

    public void missingSource(SourceLocation at, String key) {
        problems.report(
                ProblemCode.MISSING_SOURCE,
                at,
                "\"" + key + "\" states a value without a source.",
                "Add source: with the id of one of the document's sources, or write value: not disclosed.");
    }

    public void unknownSource(SourceLocation at, String id, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_SOURCE,
                at,
                "The source \"" + shown(id) + "\" is not listed under sources.",
                DidYouMean.hint(id, known));
    }

    /** @param what what has the id, such as {@code source} */
    public void duplicateId(SourceLocation at, String what, String id, int firstLine) {
        problems.report(
                ProblemCode.DUPLICATE_ID,
                at,
                "The " + what + " id \"" + shown(id) + "\" is used twice; first in line " + firstLine + ".",
                "Give one of the two another id.");
    }

    public void misplaced(SourceLocation at, String type, List<String> folders) {
        problems.report(
                ProblemCode.MISPLACED_DOCUMENT,
                at,
                String.format(Locale.ROOT, "A document of the type %s lies in the wrong folder.", type),
                "Move it to " + String.join(" or ", folders) + ", or change its type.");
    }

    public void invalidFileName(SourceLocation at, String name, String form) {
        problems.report(
                ProblemCode.INVALID_ID, at, "The file name \"" + shown(name) + "\" cannot stand in an address.", form);
    }

    private static String shown(String text) {
        String flat = text.replaceAll("\\p{Cntrl}", " ");
        return flat.length() <= 60 ? flat : flat.substring(0, 60) + "…";
    }
}
