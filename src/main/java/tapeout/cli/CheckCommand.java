package tapeout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.jbake.HostedSite;
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

    @Option(
            names = "--due",
            description = "List what time has made due and nothing else; end with exit code 1 if there is any.")
    private boolean due;

    @Option(
            names = "--baseline",
            paramLabel = "<file>",
            description = "Leave out the problems that stand in this file, as --format json writes it.")
    private @Nullable Path baseline;

    @Mixin
    private final ReportOptions told = new ReportOptions();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        told.applyTo(options);
        SiteSession session = new SiteSession(console, options);
        SiteSession.Run run = session.run(SiteBuild.Goal.CHECK);
        HostedSite site = run.site();
        if (site == null) {
            told.print(session, null, run.problems());
            return ExitCodes.USAGE;
        }
        Baseline known;
        try {
            known = baseline(site);
        } catch (Baseline.Unreadable e) {
            console.say("error: " + e.getMessage());
            console.say("  hint: Write it with: tapeout check --format json > file.json");
            return ExitCodes.USAGE;
        }
        boolean onlyDue = due || site.console().due();
        if (!onlyDue && !session.isQuiet(site) && run.report() != null) {
            new StayingBack(console).list(run.report());
        }
        List<Problem> fresh = known.without(run.problems()).stream()
                .filter(problem -> !onlyDue || problem.isDue())
                .toList();
        told.print(session, site, fresh);
        if (!session.isQuiet(site)) {
            say(onlyDue, fresh.stream().noneMatch(Problem::counts), known);
        }
        return onlyDue ? endOfDue(fresh) : end(site, fresh);
    }

    private void say(boolean onlyDue, boolean none, Baseline known) {
        if (none) {
            console.say(onlyDue ? "Nothing is due." : known.isEmpty() ? "No problems." : "No new problems.");
        }
    }

    private static int endOfDue(List<Problem> due) {
        return due.isEmpty() ? ExitCodes.FINE : ExitCodes.PROBLEMS;
    }

    private int end(HostedSite site, List<Problem> problems) {
        Severity limit = failOn != null
                ? failOn
                : Severity.valueOf(site.console().failOn().toUpperCase(Locale.ROOT));
        return fails(problems, limit) ? Math.max(ExitCodes.PROBLEMS, ExitCodes.of(problems)) : ExitCodes.FINE;
    }

    private Baseline baseline(HostedSite site) throws Baseline.Unreadable {
        if (baseline != null) {
            return Baseline.read(baseline);
        }
        String file = site.console().baseline();
        return file.isEmpty()
                ? Baseline.NONE
                : Baseline.read(options.sourceFolder().resolve(file));
    }

    /** What is due fails nothing: it comes with time, and no change is to blame. */
    private static boolean fails(List<Problem> problems, Severity limit) {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(limit) <= 0 && !problem.isDue());
    }
}
