package tapeout.problem;

import java.util.Collection;

/** Mistakes in a site's own data, and in the templates that make pages and files of its own. */
public final class OwnProblems {

    private final Problems problems;

    /** @param problems collects what is reported here */
    public OwnProblems(Problems problems) {
        this.problems = problems;
    }

    /** @param form such as {@code JSON} */
    public void malformedData(SourceLocation at, String form, String why) {
        problems.report(
                ProblemCode.MALFORMED_DATA,
                at,
                "This cannot be read as " + form + ": " + why + ".",
                "Mend it here; templates do without the whole file until then.");
    }

    public void tooLarge(String file, long most) {
        problems.report(
                ProblemCode.MALFORMED_DATA,
                SourceLocation.of(file),
                "The file has more than " + (most >> 20) + " MiB.",
                "Split it, or keep only what templates show.");
    }

    /** @param name as templates know them */
    public void twoFilesOfOneName(String file, String other, String name) {
        problems.report(
                ProblemCode.MALFORMED_DATA,
                SourceLocation.of(file),
                "Templates know this file and " + other + " by one name, \"" + name + "\".",
                "Rename one of the two.");
    }

    /** @param why in the validator's words */
    public void againstSchema(SourceLocation at, String why, String schema) {
        problems.report(
                ProblemCode.DATA_AGAINST_SCHEMA,
                at,
                "This is not as " + schema + " asks: " + why + ".",
                "Mend the value, or the schema.");
    }

    /** @param endings what its name can end in */
    public void unknownEnding(String file, Collection<String> endings) {
        problems.report(
                ProblemCode.OUTPUT_OF_NO_KIND,
                SourceLocation.of(file),
                "The name does not say what this template makes.",
                "Let it end in .ftlh for a page, or in " + String.join(", ", endings)
                        + " for a file; parts of templates lie outside templates/own/.");
    }

    /** @param why such as {@code a page ends in a slash or in .html} */
    public void invalidAddress(SourceLocation at, String address, String why) {
        problems.report(
                ProblemCode.OUTPUT_ADDRESS,
                at,
                "\"" + address + "\" cannot be the address: " + why + ".",
                "Write an address of this site, such as /people/ or /people/{id}/ for one of each item.");
    }

    /** @param hint what there is */
    public void unknownData(SourceLocation at, String name, String hint) {
        problems.report(ProblemCode.OUTPUT_DATA, at, "There is no data file \"" + name + "\".", hint);
    }

    public void notAList(SourceLocation at, String name, String noun) {
        problems.report(
                ProblemCode.OUTPUT_DATA,
                at,
                "A page of each item is asked for, and \"" + name + "\" is " + noun + ".",
                "Let the data file be a list of sets of keys, or a CSV file.");
    }

    public void itemWithoutKeys(SourceLocation at, String noun, String template) {
        problems.report(
                ProblemCode.OUTPUT_DATA,
                at,
                "This item is " + noun + ", and " + template + " needs its keys.",
                "Write it as a set of keys, such as {id: ada, name: Ada}.");
    }

    /** An item lacks what its title or address is made of. */
    public void itemWithoutValue(SourceLocation at, String key, String template) {
        problems.report(
                ProblemCode.OUTPUT_DATA,
                at,
                "The item has no \"" + key + "\" of which " + template + " can make its page.",
                "Give it one: a line that says something, with a letter or a digit where an address is made of it.");
    }

    /** @param key a key with names in braces, which no item fills */
    public void placeWithoutItem(SourceLocation at, String key) {
        problems.report(
                ProblemCode.OUTPUT_DATA,
                at,
                "\"" + key + "\" names a key in braces, and there is no item that has it.",
                "Name the data file as well, such as each: people.");
    }

    /** One page for many items. */
    public void sameForAll(SourceLocation at) {
        problems.report(
                ProblemCode.OUTPUT_ADDRESS,
                at,
                "All items would have one address.",
                "Write address: with the key that tells them apart, such as /people/{id}/.");
    }

    /**
     * A template made what no reader of its format can read.
     *
     * @param where line and column of what was made, such as {@code line 3, column 5}
     * @param line that line
     */
    public void malformedOutput(SourceLocation at, String address, String form, String where, String line, String why) {
        problems.report(
                ProblemCode.MALFORMED_OUTPUT,
                at,
                "What the template makes for " + address + " is no " + form + ", " + where + ": " + why
                        + " That line is: " + line,
                "Look for a missing or needless comma, quote or tag there; values are escaped already.");
    }
}
