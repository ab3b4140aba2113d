package tapeout.problem;

/** Mistakes in documents that JBake's engines render. */
public final class EngineProblems {

    private final Problems problems;
    private final SourceText source;

    public EngineProblems(Problems problems, SourceText source) {
        this.problems = problems;
        this.source = source;
    }

    /** JBake knows the format and lacks the library that reads it. */
    public void missingEngine(String ending) {
        problems.report(
                ProblemCode.MISSING_ENGINE,
                SourceLocation.of(source.file()),
                "The library that reads ." + ending + " documents is not installed.",
                "Put the engine's jar files into lib/ of the site, or write the document in Markdown.");
    }

    /** The engine is there, and not all that it needs. */
    public void incomplete(String ending, String reason) {
        problems.report(
                ProblemCode.MISSING_ENGINE,
                SourceLocation.of(source.file()),
                "The library that reads ." + ending + " documents is not whole: " + reason + ".",
                "Put all of the engine's jar files into lib/ of the site, those that it needs itself too.");
    }

    /** The engine gave up. */
    public void failed(String ending, String reason) {
        problems.report(
                ProblemCode.MISSING_ENGINE,
                SourceLocation.of(source.file()),
                "The engine of ." + ending + " documents failed: " + reason + ".",
                "Mend what it names, or write the document in Markdown.");
    }

    /** The engine made something of it and says what it could not read. @param at where, as far as it says so */
    public void told(SourceLocation at, String ending, String message) {
        problems.report(
                ProblemCode.ENGINE_WARNING,
                at,
                "The engine of ." + ending + " documents says: " + message + ".",
                "Mend it: what it does not understand is shown in another way than it was meant, or not at all.");
    }

    /** Markdown in another format. */
    public void markdown(SourceLocation at, String ending) {
        problems.report(
                ProblemCode.MARK_IN_HTML,
                at,
                "This is Markdown, which ." + ending + " documents do not read: it is shown as typed.",
                "Write it as that format has it. Only Markdown cites sources in the text: elsewhere name them in claims"
                        + " and facts, or write the document in Markdown.");
    }

    /** What would stand there is a folder or the clock of the machine. */
    public void machine(int offset, String reference) {
        problems.report(
                ProblemCode.SHOWS_MACHINE,
                source.at(offset),
                "\"" + reference + "\" stands for a folder, or the time, of the machine that builds the site.",
                "Write what readers are to see; for the very letters, write \\" + reference + ".");
    }

    /** The document would make its engine read other files. */
    public void includes(int offset, String directive) {
        problems.report(
                ProblemCode.REFUSED_INCLUDE,
                source.at(offset),
                "\"" + directive + "\" makes the engine read other files.",
                "Write the text itself into the document, and link to pictures.");
    }
}
