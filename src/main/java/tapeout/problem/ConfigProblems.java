package tapeout.problem;

import java.util.Collection;
import java.util.List;

/** Mistakes in {@code jbake.properties} and on the command line. */
public final class ConfigProblems {

    private final Problems problems;

    public ConfigProblems(Problems problems) {
        this.problems = problems;
    }

    /** Of a site of JBake's. */
    public GuestProblems ofGuest() {
        return new GuestProblems(problems);
    }

    /** There is no {@code jbake.properties}, or it cannot be a source folder at all. */
    public void missingConfiguration(SourceLocation at, String detail, String hint) {
        problems.report(ProblemCode.MISSING_CONFIGURATION, at, detail, hint);
    }

    /** The file cannot be read. */
    public void unreadable(SourceLocation at, String reason) {
        problems.report(
                ProblemCode.UNREADABLE_FILE,
                at,
                "The configuration cannot be read: " + reason + ".",
                "Make it a plain file in the source folder that you may read.");
    }

    /** No file of the site is named after an environment. */
    public void unknownEnvironment(String name, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_ENVIRONMENT,
                SourceLocation.of("--env"),
                "There is no environment \"" + name + "\": the source folder holds no jbake." + name + ".properties.",
                known.isEmpty()
                        ? "Write that file, with the keys that differ from jbake.properties; there is none of its kind yet."
                        : DidYouMean.nearest(name, known)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("There are " + String.join(", ", known) + "."));
    }

    /** The mistakes of the file itself, among the same problems. */
    public FileProblems ofFiles() {
        return new FileProblems(problems);
    }

    /** One key, two lines. */
    public void duplicateKey(SourceLocation at, String key, int firstLine) {
        problems.report(
                ProblemCode.DUPLICATE_KEY,
                at,
                "The key \"" + key + "\" already stands in line " + firstLine + ".",
                "Keep one of the two lines.");
    }

    /** A key of JBake's that Tapeout does without, or a key of somebody else's. */
    public void unsupportedKey(SourceLocation at, String key, String why) {
        problems.report(
                ProblemCode.UNSUPPORTED_KEY, at, "The key \"" + key + "\" has no effect: " + why + ".", "Remove it.");
    }

    /** A key that nobody knows and that was probably meant to be another. */
    public void unknownKey(SourceLocation at, String key, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_OPTION, at, "The key \"" + key + "\" is not known.", DidYouMean.hint(key, known));
    }

    /** A key without which there is no site. */
    public void missingOption(SourceLocation at, String key, String example) {
        problems.report(
                ProblemCode.MISSING_OPTION, at, "The key \"" + key + "\" has no value.", "Write " + example + ".");
    }

    /** A value that its key cannot have. */
    public void invalidOption(SourceLocation at, String key, String value, String why, String hint) {
        problems.report(
                ProblemCode.INVALID_OPTION, at, "\"" + key + "\" cannot be \"" + value + "\": " + why + ".", hint);
    }

    /** A folder that the configuration names, or its default, does not exist. */
    public void missingFolder(SourceLocation at, String key, String folder) {
        problems.report(
                ProblemCode.MISSING_FOLDER,
                at,
                "The folder \"" + folder + "\" does not exist.",
                "Make it, or name another one with the key \"" + key + "\".");
    }

    /** A template that the configuration names does not exist. */
    public void missingTemplate(SourceLocation at, String key, String file) {
        problems.report(
                ProblemCode.MISSING_TEMPLATE,
                at,
                "The template \"" + file + "\" of the key \"" + key + "\" does not exist.",
                "Write a file name relative to the template folder.");
    }

    /** A line that is not a property. */
    public void malformedLine(SourceLocation at, String reason) {
        problems.report(
                ProblemCode.INVALID_OPTION,
                at,
                "The line cannot be read: " + reason + ".",
                "Write key=value; a backslash starts an escape such as \\u2014 and is itself written \\\\.");
    }

    /** A value that no page can show as it is. */
    public void forbiddenCharacter(SourceLocation at, String key, int codePoint) {
        problems.report(
                ProblemCode.FORBIDDEN_CHARACTER,
                at,
                "\"" + key + "\": " + Phrases.character(codePoint),
                "Delete it, or the escape that stands for it.");
    }

    /** A site is to be published at a host of that name, which is for examples, for tests or for one machine. */
    public void reservedHost(SourceLocation at, String host, String why) {
        problems.report(
                ProblemCode.RESERVED_HOST,
                at,
                "The site is to be published, and no reader can reach \"" + host + "\": " + why + ".",
                "Write the address that readers use, with site.host in jbake.properties or with --host.");
    }

    /** A site is to be published, and whoever subscribes to its e-mail would write to a host that is for examples or tests. */
    public void reservedSubscription(SourceLocation at, String host, String why) {
        problems.report(
                ProblemCode.RESERVED_SUBSCRIPTION,
                at,
                "The site is to be published, and no reader can subscribe at \"" + host + "\": " + why + ".",
                "Write the address or form of your own mailing service, or leave tapeout.mail.subscribe out.");
    }

    /**
     * A site is to be published and shows what is held back.
     *
     * @param option what shows it, as it is written there
     */
    public void heldBackPublished(SourceLocation at, String option, String what) {
        problems.report(
                ProblemCode.HELD_BACK_PUBLISHED,
                at,
                "The site is to be published, and " + option + " shows " + what + ".",
                "Publish without it; what is held back can be looked at with \"tapeout serve\".");
    }

    /**
     * The folder to be published shows drafts, or posts dated ahead.
     *
     * @param files what it shows, never empty
     */
    public void draftsInOutput(SourceLocation at, String folder, List<String> files) {
        problems.report(
                ProblemCode.DRAFTS_IN_OUTPUT,
                at,
                "The output folder " + folder + " shows what is held back: " + files.get(0)
                        + (files.size() == 1 ? "." : " and " + (files.size() - 1) + " more."),
                "Do not publish it as it is; build again without --drafts and --future.");
    }

    /** JBake's old name for the file. */
    public void legacyFile(SourceLocation at) {
        problems.report(
                ProblemCode.UNSUPPORTED_KEY,
                at,
                "The file custom.properties is not read.",
                "Move its keys to jbake.properties and delete it.");
    }
}
