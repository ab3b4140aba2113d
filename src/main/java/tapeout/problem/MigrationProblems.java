package tapeout.problem;

/** What a migration leaves for a person to look at. */
public final class MigrationProblems {

    private final Problems problems;

    /** @param problems collects what is reported here */
    public MigrationProblems(Problems problems) {
        this.problems = problems;
    }

    /** @param what such as {@code front matter} */
    public void unreadable(SourceLocation at, String what, String why) {
        problems.report(
                ProblemCode.UNMIGRATED_DOCUMENT,
                at,
                "The " + what + " cannot be read: " + why + ".",
                "Mend it and migrate again.");
    }

    /** @param name as it is written, such as {@code gallery} */
    public void unknownShortcode(SourceLocation at, String name) {
        problems.report(
                ProblemCode.UNKNOWN_SHORTCODE,
                at,
                "What \"" + name + "\" stands for is known to the old site's templates only.",
                "Write in Markdown or HTML what it showed.");
    }

    /** A known shortcode that does not say enough. */
    public void unclearShortcode(SourceLocation at, String name) {
        problems.report(
                ProblemCode.UNKNOWN_SHORTCODE,
                at,
                "This \"" + name + "\" lacks what it needs, or names what does not exist.",
                "Write in Markdown or HTML what it showed.");
    }

    /** @param typed what stands in braces, such as <code>{: .lead}</code> */
    public void kramdown(SourceLocation at, String typed) {
        problems.report(
                ProblemCode.UNKNOWN_SHORTCODE,
                at,
                "\"" + typed + "\" is read by kramdown only.",
                "Take it out, or write in HTML what it did.");
    }

    /** A text in a language that is not taken. */
    public void otherLanguage(String file, String language, String taken) {
        unmigrated(
                file,
                "It is of the language \"" + language + "\"; of a site's languages one is taken, here \"" + taken
                        + "\".",
                "Make it a site of its own: migrate a copy of the old one whose main language is \"" + language
                        + "\".");
    }

    public void unmigrated(String file, String why, String hint) {
        problems.report(ProblemCode.UNMIGRATED_FILE, SourceLocation.of(file), why, hint);
    }

    public void unmapped(SourceLocation at, String key, String value, String form) {
        problems.report(
                ProblemCode.UNMAPPED_VALUE,
                at,
                "\"" + value + "\" of \"" + key + "\" is not " + form + ".",
                "Mend it there or in the new document.");
    }

    /** @param why such as {@code another document has it} */
    public void lostAddress(SourceLocation at, String address, String why) {
        problems.report(
                ProblemCode.UNMIGRATED_ADDRESS,
                at,
                "The former address " + address + " leads nowhere now: " + why + ".",
                "If others link to it, have the web server send them on.");
    }

    /** A file of the new site that is not as the migration left it. */
    public void foreignFile(String file) {
        problems.report(
                ProblemCode.FOREIGN_FILE,
                SourceLocation.of(file),
                "The file was not written by this migration, or changed since.",
                "Compare the two; --overwrite replaces it.");
    }
}
