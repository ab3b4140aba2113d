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

    /** The document would make its engine read other files. */
    public void includes(int offset, String directive) {
        problems.report(
                ProblemCode.REFUSED_INCLUDE,
                source.at(offset),
                "\"" + directive + "\" makes the engine read other files.",
                "Write the text itself into the document, and link to pictures.");
    }
}
