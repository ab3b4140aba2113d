package tapeout.problem;

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
                "The message \"" + key + "\" is not a pattern: " + reason,
                "Write {0} for a value, ’ for an apostrophe and '' where a straight one is meant.");
    }
}
