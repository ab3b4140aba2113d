package tapeout.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.problem.Problem;
import tapeout.problem.Severity;
import tapeout.site.SiteBuild;

/** Checks the site without writing anything. */
@Command(name = "check", description = "Reports everything that a build would find wrong, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "<severity>",
            description = "error or warning: what makes the command end with exit code 1. Default: error.")
    private @Nullable Severity failOn;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteSession session = new SiteSession(console, options);
        SiteSession.Run run = session.run(SiteBuild.Goal.CHECK);
        session.print(run);
        if (run.site() == null) {
            return ExitCodes.USAGE;
        }
        if (!session.isQuiet(run.site()) && run.report() != null) {
            new StayingBack(console).list(run.report());
        }
        Severity limit = failOn != null
                ? failOn
                : Severity.valueOf(run.site().console().failOn().toUpperCase(Locale.ROOT));
        if (fails(run.problems(), limit)) {
            return ExitCodes.PROBLEMS;
        }
        if (!session.isQuiet(run.site()) && run.problems().stream().noneMatch(Problem::counts)) {
            console.say("No problems.");
        }
        return ExitCodes.FINE;
    }

    private static boolean fails(List<Problem> problems, Severity limit) {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(limit) <= 0);
    }
}
