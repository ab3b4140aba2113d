package tapeout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProblemJson;
import tapeout.cli.report.ProblemPrinter;
import tapeout.jbake.HostedSite;
import tapeout.output.PublishException;
import tapeout.output.ReplacedFile;
import tapeout.problem.Problem;
import tapeout.site.Goal;
import tapeout.site.step.Profile;

/** Checks the site without writing anything but what it remembers of it. */
@Command(
        name = "check",
        description =
                "Reports everything that a build would find wrong. Writes nothing but what it remembers, in .tapeout,"
                        + " and the baseline.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final WatchOptions watched = new WatchOptions();

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

    @Option(
            names = "--write-baseline",
            description = "Write down the problems that there are, in " + Baseline.FILE + " beside jbake.properties."
                    + " From then on only others are told and fail, and those that are gone are struck out.")
    private boolean writeBaseline;

    @Parameters(
            arity = "0..*",
            paramLabel = "<path>",
            description =
                    "Documents or folders of content/: tell what is wrong in these alone. The site is read whole all"
                            + " the same.")
    private List<Path> paths = List.of();

    @Mixin
    private final ReportOptions told = new ReportOptions();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws PublishException {
        told.applyTo(options);
        Profile profile = watched.profile();
        SiteSession session = new SiteSession(console, options, failOn.severity, profile);
        SiteSession.Run run = session.run(Goal.CHECK);
        watched.tell(profile, console);
        HostedSite site = run.site();
        if (site == null) {
            told.print(session, null, run.problems());
            return ExitCodes.USAGE;
        }
        CheckedPaths checked;
        try {
            checked = CheckedPaths.of(paths, site.config().folders(), Renderers.endings(site));
        } catch (CheckedPaths.NoDocument e) {
            return refuse(e.getMessage(), e.hint());
        }
        if (run.report() != null && run.report().isOfTypesAlone()) {
            // Of documents nothing is known: neither that one is fine nor that something is gone.
            told.print(session, site.console(), run.problems());
            if (!session.isQuiet(site.console())) {
                console.say("No document was read: first the types have to hold.");
            }
            return ExitCodes.of(run.problems());
        }
        if (writeBaseline && !checked.isAll()) {
            return refuse(
                    Baseline.FILE + " holds the problems of the whole site.", "Run: tapeout check --write-baseline");
        }
        if (writeBaseline) {
            return write(session, site, run.problems());
        }
        Baseline known;
        try {
            known = baseline(site);
        } catch (Baseline.Unreadable e) {
            return refuse(
                    e.getMessage(),
                    "Write it with: tapeout check --write-baseline, or: tapeout check --format json > file.json");
        }
        boolean onlyDue = due != null ? due : site.console().due();
        if (!onlyDue && checked.isAll() && !session.isQuiet(site.console()) && run.report() != null) {
            new StayingBack(console).list(run.report());
        }
        List<Problem> fresh = known.without(run.problems()).stream()
                .filter(problem -> !onlyDue || problem.isDue())
                .filter(checked::hold)
                .toList();
        told.print(session, site.console(), fresh);
        if (!session.isQuiet(site.console())) {
            say(onlyDue, fresh.stream().noneMatch(Problem::counts), known);
        }
        if (checked.isAll()
                && keepsItsOwn(site)
                && !known.isEmpty()
                && fresh.stream().noneMatch(Problem::isError)) {
            strikeOut(session, site, known, run.problems());
        }
        return onlyDue ? endOfDue(fresh) : end(site, fresh);
    }

    private int refuse(@Nullable String why, String hint) {
        console.refuse(why, hint);
        return ExitCodes.USAGE;
    }

    private void say(boolean onlyDue, boolean none, Baseline known) {
        if (none) {
            console.say(onlyDue ? "Nothing is due." : known.isEmpty() ? "No problems." : "No new problems.");
        }
    }

    /** What time brought is no one's debt, and notes count as nothing. */
    private int write(SiteSession session, HostedSite site, List<Problem> problems) throws PublishException {
        List<Problem> known = problems.stream()
                .filter(problem -> problem.counts() && !problem.isDue())
                .toList();
        ReplacedFile.write(own(), ProblemJson.write(known) + "\n");
        if (!session.isQuiet(site.console())) {
            console.say(ProblemPrinter.count(known.size(), "problem") + " known from now on. Commit " + Baseline.FILE
                    + ".");
        }
        return ExitCodes.FINE;
    }

    /** While a document has a new error it may hide what else is wrong in it, so nothing is taken to be gone then. */
    private void strikeOut(SiteSession session, HostedSite site, Baseline known, List<Problem> problems)
            throws PublishException {
        List<Problem> kept = known.kept(problems);
        if (kept.size() == known.size()) {
            return;
        }
        if (kept.isEmpty()) {
            ReplacedFile.remove(own());
        } else {
            ReplacedFile.write(own(), ProblemJson.write(kept) + "\n");
        }
        if (!session.isQuiet(site.console())) {
            console.say(ProblemPrinter.count(known.size() - kept.size(), "known problem")
                    + " gone; " + Baseline.FILE + (kept.isEmpty() ? " is removed." : " holds " + kept.size() + " now.")
                    + " Commit the change.");
        }
    }

    private Path own() {
        return options.sourceFolder().resolve(Baseline.FILE);
    }

    /** Whether the site's own file counts, and not one that is named. */
    private boolean keepsItsOwn(HostedSite site) {
        return baseline == null && site.console().baseline().isEmpty();
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
        if (keepsItsOwn(site)) {
            return Files.exists(own()) ? Baseline.read(own()) : Baseline.NONE;
        }
        return Baseline.read(options.sourceFolder().resolve(site.console().baseline()));
    }
}
