package tapeout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.jbake.HostedSite;
import tapeout.problem.Problem;
import tapeout.site.SiteBuild;

/** Checks the site without writing anything but what it remembers of it. */
@Command(
        name = "check",
        description =
                "Reports everything that a build would find wrong. Writes nothing but what it remembers, in .tapeout.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Option(
            names = "--due",
            negatable = true,
            description = "List what time has made due and nothing else; end with exit code 1 if there is any.")
    private @Nullable Boolean due;

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
        SiteSession session = new SiteSession(console, options, failOn.severity);
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
        boolean onlyDue = due != null ? due : site.console().due();
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

    private static int end(HostedSite site, List<Problem> problems) {
        return site.config().build().isStoppedBy(problems)
                ? Math.max(ExitCodes.PROBLEMS, ExitCodes.of(problems))
                : ExitCodes.FINE;
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
}
