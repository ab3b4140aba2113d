package tapeout.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tapeout.cli.report.AnnotationPrinter;
import tapeout.cli.report.ProblemJson;
import tapeout.jbake.ConsoleChoices;
import tapeout.problem.Problem;

/** In which form a command tells problems; key {@code tapeout.format}. */
final class FormatOptions {

    @Option(
            names = "--format",
            paramLabel = "<form>",
            description = "text for people; github for annotations in GitHub Actions, json or sarif (2.1.0),"
                    + " to standard output. Default: text.")
    private @Nullable Format format;

    /** In which form problems are told. */
    enum Format {
        text,
        github,
        json,
        sarif
    }

    /** Tells problems in the form asked for. */
    void print(SiteSession session, @Nullable ConsoleChoices choices, List<Problem> problems) {
        Format chosen = format;
        if (chosen == null) {
            chosen = choices == null ? Format.text : Format.valueOf(choices.format());
        }
        switch (chosen) {
            case text -> session.print(choices, problems);
            case github -> new AnnotationPrinter(session.console(), session.repositoryFolder()).print(problems);
            case json -> session.console().out().print(ProblemJson.write(problems) + "\n");
            case sarif ->
                session.console().out().print(new ProblemSarif(session.repositoryFolder()).write(problems) + "\n");
        }
    }
}
