package tapeout.problem.frontmatter;

import java.util.Collection;
import java.util.Optional;
import tapeout.problem.BlockProblems;
import tapeout.problem.DidYouMean;
import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** The mistakes that front matter can have. */
public final class FrontMatterProblems {

    private final Problems problems;

    public FrontMatterProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * The YAML cannot be read here.
     *
     * @param detail what is wrong, one sentence
     * @param hint what to write instead
     */
    public void invalidYaml(SourceLocation at, String detail, String hint) {
        problems.report(ProblemCode.INVALID_YAML, at, detail, hint);
    }

    /**
     * @param owner what has the keys, such as {@code post} or {@code source}
     * @param meant the key that was probably meant
     */
    public void unknownKey(
            SourceLocation at, String key, String owner, Optional<String> meant, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_KEY,
                at,
                Phrases.article(owner) + " has no key \"" + Phrases.shown(key) + "\".",
                DidYouMean.hint(meant, known));
    }

    /** The mistakes in what a block of a text holds. */
    public BlockProblems ofBlocks() {
        return new BlockProblems(problems);
    }

    /** @param example the keys that must be there, with values that would be right */
    public void blockWithoutKeys(SourceLocation at, String kind, String example) {
        problems.report(
                ProblemCode.BLOCK_WITHOUT_KEYS,
                at,
                Phrases.article(kind) + " is written as keys and values, and there are none here.",
                "Write " + example
                        + ", each on a line of its own; or name the fence \"text\" if readers should see it as it is.");
    }

    public void duplicateKey(SourceLocation at, String key, int firstLine) {
        problems.report(
                ProblemCode.DUPLICATE_KEY,
                at,
                "The key \"" + Phrases.shown(key) + "\" already stands in line " + firstLine + ".",
                "Keep one of the two.");
    }

    /** @param example a value that would be right */
    public void missingKey(SourceLocation at, String key, String owner, String example) {
        problems.report(
                ProblemCode.MISSING_KEY,
                at,
                Phrases.article(owner) + " needs the key \"" + key + "\".",
                "Add " + key + ": " + example);
    }

    /** A required key with nothing behind it; text that starts with {@code #} or that only looks like nothing. */
    public void emptyKey(SourceLocation at, String key, String example) {
        problems.report(
                ProblemCode.MISSING_KEY,
                at,
                "The key \"" + key + "\" has no value.",
                "Write " + key + ": " + example + " (a text that starts with # needs quotes).");
    }

    /**
     * A list where a text belongs, and the like.
     *
     * @param expected what it should be, such as {@code a list}
     * @param found what it is, such as {@code a single value}
     * @param example a value that would be right
     */
    public void wrongType(SourceLocation at, String key, String expected, String found, String example) {
        problems.report(
                ProblemCode.WRONG_TYPE,
                at,
                "\"" + key + "\" must be " + expected + ", and this is " + found + ".",
                "Write " + key + ": " + example);
    }

    /** As {@link #wrongType}, of an entry of a list. */
    public void wrongEntry(SourceLocation at, String key, String expected, String found, String example) {
        problems.report(
                ProblemCode.WRONG_TYPE,
                at,
                "Each entry of \"" + key + "\" must be " + expected + ", and this is " + found + ".",
                "Write " + key + ": " + example);
    }

    /** A comma between braces that was meant as part of a text or number and starts a key. */
    public void strayComma(SourceLocation at, String text) {
        problems.report(
                ProblemCode.UNKNOWN_KEY,
                at,
                "\"" + Phrases.shown(text) + "\" is taken for a key, because a comma ends the value before it.",
                "Put a text that holds a comma into quotes; write a number without commas.");
    }

    /**
     * @param detail what is wrong with it
     * @param hint how it is written
     */
    public void invalidDate(SourceLocation at, String detail, String hint) {
        problems.report(ProblemCode.INVALID_DATE, at, detail, hint);
    }

    /** A day that comes before another that it must follow. */
    public void dateBefore(SourceLocation at, String what, Object day, String otherWhat, Object otherDay) {
        problems.report(
                ProblemCode.DATE_ORDER,
                at,
                what + " (" + day + ") comes before " + otherWhat + " (" + otherDay + ").",
                "Mend the one that is wrong.");
    }

    /** A document that is held back again from the day on that it is published. */
    public void neverShown(SourceLocation at, Object day) {
        problems.report(
                ProblemCode.DATE_ORDER,
                at,
                "It expires on the day of its publication (" + day + "), so that nobody ever sees it.",
                "Write a later day: the first one on which it is not to be seen any more.");
    }

    public void unknownValue(SourceLocation at, String key, String value, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "\"" + key + "\" cannot be \"" + Phrases.shown(value) + "\".",
                DidYouMean.hint(value, known));
    }

    /**
     * @param found what it has, such as {@code 300 characters}
     * @param range what is allowed, such as {@code 40 to 240 characters}
     */
    public void outOfRange(SourceLocation at, String key, String found, String range) {
        problems.report(
                ProblemCode.OUT_OF_RANGE, at, "\"" + key + "\" has " + found + ".", "It must have " + range + ".");
    }

    /** A list with nothing in it that must have something. */
    public void emptyList(SourceLocation at, String key, String example) {
        problems.report(ProblemCode.OUT_OF_RANGE, at, "\"" + key + "\" has no entry.", "Write " + key + ": " + example);
    }

    /** An entry of a list that stands there already. */
    public void entryTwice(SourceLocation at, String key, String entry) {
        problems.report(
                ProblemCode.DUPLICATE_ID,
                at,
                "\"" + Phrases.shown(entry) + "\" stands twice in \"" + key + "\".",
                "Keep one of the two.");
    }

    /** @param form the form in words, such as {@code lower-case letters, digits and hyphens} */
    public void invalidId(SourceLocation at, String key, String value, String form) {
        problems.report(
                ProblemCode.INVALID_ID,
                at,
                "\"" + Phrases.shown(value) + "\" cannot be \"" + key + "\".",
                "Write it as " + form + ".");
    }

    /** @param why such as {@code is not an https address} */
    public void invalidUrl(SourceLocation at, String value, String why) {
        problems.report(
                ProblemCode.INVALID_URL,
                at,
                "\"" + Phrases.shown(value) + "\" " + why + ".",
                "Write a whole address such as \"https://example.org/page\", or leave the key out where there is none.");
    }

    /** @param why such as {@code does not start with a slash} */
    public void invalidAddress(SourceLocation at, String value, String why) {
        problems.report(
                ProblemCode.INVALID_URL,
                at,
                "\"" + Phrases.shown(value) + "\" " + why + ".",
                "Write a former address of this site from its root, such as /old/address/ or /old/address.html.");
    }

    /** @param why such as {@code is an address} */
    public void invalidImage(SourceLocation at, String value, String why) {
        problems.report(
                ProblemCode.INVALID_URL,
                at,
                "\"" + Phrases.shown(value) + "\" " + why + ".",
                "Write the file's path relative to the document, such as chart.png, or /img/chart.png for one of assets/.");
    }

    public void unknownType(SourceLocation at, String type, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_TYPE,
                at,
                "There is no type \"" + Phrases.shown(type) + "\".",
                DidYouMean.hint(type, known) + " A type of your own needs template." + Phrases.shown(type)
                        + ".file in jbake.properties.");
    }

    public void unknownSource(SourceLocation at, String id, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_SOURCE,
                at,
                "There is no source \"" + Phrases.shown(id) + "\" in this document.",
                known.isEmpty() ? "List it under sources: first." : DidYouMean.hint(id, known));
    }

    /** @param what what has the id, such as {@code source} */
    public void duplicateId(SourceLocation at, String what, String id, int firstLine) {
        problems.report(
                ProblemCode.DUPLICATE_ID,
                at,
                "The " + what + " id \"" + Phrases.shown(id) + "\" already stands in line " + firstLine + ".",
                "Give one of the two another id.");
    }

    public void forbiddenCharacter(SourceLocation at, int codePoint) {
        problems.report(
                ProblemCode.FORBIDDEN_CHARACTER,
                at,
                Phrases.character(codePoint),
                "Delete it; it may have come along when text was pasted.");
    }

    /**
     * A key that only makes sense beside another value.
     *
     * @param when what it goes with, such as {@code action: suspended}
     */
    public void misplacedKey(SourceLocation at, String key, String when) {
        problems.report(
                ProblemCode.MISPLACED_KEY,
                at,
                "The key \"" + key + "\" goes only with " + when + ".",
                "Delete it, or mend the other.");
    }

    /** Several keys of which exactly one belongs here, or none of them. */
    public void oneOf(SourceLocation at, String owner, Collection<String> keys) {
        problems.report(
                ProblemCode.MISSING_KEY,
                at,
                Phrases.article(owner) + " needs exactly one of the keys " + String.join(", ", keys) + ".",
                "Keep the one that says what its value is.");
    }

    /** The mistakes in how front matter stands in its file. */
    public HeaderProblems ofHeader() {
        return new HeaderProblems(problems);
    }

    /** The mistakes in where a document lies and what its file is called. */
    public PlaceProblems ofPlaces() {
        return new PlaceProblems(problems);
    }

    /** The mistakes that only entities have. */
    public EntityProblems ofEntities() {
        return new EntityProblems(problems);
    }

    /** The mistakes that only files of declared types have. */
    public TypeProblems ofTypes() {
        return new TypeProblems(problems);
    }

    /** The mistakes that texts can have. */
    public TextProblems ofTexts() {
        return new TextProblems(problems);
    }
}
