package tapeout.problem;

import java.util.Collection;

/**
 * What is wrong with a site of JBake's. What JBake goes on with is a warning; what it would leave half made, or one file
 * over another in silence, is an error.
 */
public final class GuestProblems {

    private final Problems problems;

    /** @param problems collects what is reported here */
    public GuestProblems(Problems problems) {
        this.problems = problems;
    }

    /** @param template the template by which the site was known */
    public void detected(String template) {
        problems.report(
                ProblemCode.GUEST_SITE,
                SourceLocation.of("jbake.properties"),
                "This is built as JBake 2.7.0 would: there is " + template + ", and no folder of topics.",
                "Write tapeout.profile=jbake to say so for good, or tapeout.profile=newsroom for a digest.");
    }

    /** @param separator the line that ends JBake's header */
    public void noHeader(SourceLocation at, String separator) {
        problems.report(
                ProblemCode.GUEST_WITHOUT_HEADER,
                at,
                "There is no header with a type, so this makes no page.",
                "Start the file with lines such as type=page and status=published, and " + separator
                        + " alone on the line behind them; or set default.type.");
    }

    public void unknownType(SourceLocation at, String type, Collection<String> known) {
        problems.report(
                ProblemCode.GUEST_TYPE,
                at,
                "There is no template for the type \"" + type + "\", so this makes no page.",
                DidYouMean.nearest(type, known)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Add template." + type + ".file to jbake.properties."));
    }

    public void unknownStatus(SourceLocation at, String status) {
        problems.report(
                ProblemCode.GUEST_STATUS,
                at,
                "The status \"" + status + "\" is none: the page is made, and no list of what is published has it.",
                "Write published, draft or published-date.");
    }

    public void unreadableDate(SourceLocation at, String date, String format) {
        problems.report(
                ProblemCode.GUEST_DATE,
                at,
                "\"" + date + "\" is no date of the form " + format + ": the time of the file stands in for it.",
                "Write it in that form, or set date.format.");
    }

    public void noDate(SourceLocation at, String format) {
        problems.report(
                ProblemCode.GUEST_WITHOUT_DATE,
                at,
                "This post has no date: the time of the file stands in for it, and changes with every copy.",
                "Add a line such as date=" + format + ".");
    }

    public void unreadableValue(SourceLocation at, String key) {
        problems.report(
                ProblemCode.GUEST_VALUE,
                at,
                "The value of \"" + key + "\" starts and ends as JSON and is none, so it is left out.",
                "Mend the JSON; names and texts stand in double quotes.");
    }

    /** Two files that want one address, as a page and a document, or two documents that differ in their ending alone.
     *
     * @param by what readers get in its place
     */
    public void covered(SourceLocation at, String address, String by) {
        problems.report(
                ProblemCode.GUEST_COVERED,
                at,
                "This is written to " + address + ", and so is " + by + ", which covers it.",
                "Give one of them another name.");
    }

    public void noAddress(SourceLocation at, String address) {
        problems.report(
                ProblemCode.GUEST_PATH,
                at,
                "\"" + address + "\" cannot be the name of a file of the site.",
                "Use no backslashes, control characters, empty names, . or .. in it.");
    }

    /** A command that works on what only a digest has. */
    public void notForGuests() {
        problems.report(
                ProblemCode.GUEST_COMMAND,
                SourceLocation.of("jbake.properties"),
                "This is a JBake site, and the command works on what only a digest has.",
                "Use build, check and serve.");
    }
}
