package tapeout.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProblemPrinter;
import tapeout.jbake.ConsoleChoices;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.problem.Problem;
import tapeout.site.BuildReport;
import tapeout.site.step.Profile;

/** Builds the site. */
@Command(
        name = "build",
        description = {
            "Builds the site into the output folder.",
            "Nothing is published while anything is wrong: then the folder keeps the last good site."
        })
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final ReportOptions told = new ReportOptions();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final WatchOptions watched = new WatchOptions();

    @Option(
            names = "--verbose",
            negatable = true,
            description = "Tell what was read, made and written, and how long it took.")
    private @Nullable Boolean verbose;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws PublishException {
        told.applyTo(options);
        Profile profile = watched.profile();
        SiteSession session = new SiteSession(console, options, failOn.severity, profile);
        Published published = session.publish();
        ConsoleChoices choices = published.choices();
        told.print(session, choices, published.problems());
        watched.tell(profile, console);
        BuildReport report = published.report();
        if (choices == null || report == null) {
            return ExitCodes.USAGE;
        }
        if (published.isStopped()) {
            boolean hasErrors = published.problems().stream().anyMatch(Problem::isError);
            console.say("Nothing was published" + (hasErrors ? "" : ", as warnings are to stop a build")
                    + ": the output folder keeps the last good site.");
            return Math.max(ExitCodes.PROBLEMS, ExitCodes.of(published.problems()));
        }
        if (!session.isQuiet(choices)) {
            if (verbose != null ? verbose : choices.verbose()) {
                tellAll(report);
            }
            new StayingBack(console).sumUp(report);
            console.say("The site is in " + published.output() + ": " + summary(report, published.problems()));
        }
        sayDrafts(report);
        return ExitCodes.FINE;
    }

    /** Said even where all else is quiet: such a site must not be taken for the one that is published. */
    private void sayDrafts(BuildReport report) {
        if (!report.intake().shownDrafts().isEmpty()) {
            console.say(
                    "NOT TO BE PUBLISHED: this site shows what is held back ("
                            + String.join(", ", report.intake().shownDrafts())
                            + "). Its folder is marked: \"tapeout lock\" refuses it and \"tapeout check\" warns of it until you build without --drafts and --future.");
        }
    }

    /** {@code 36 posts and 430 pages in 5.6 s; 2 warnings; 1 held back.} */
    private static String summary(BuildReport report, List<Problem> problems) {
        long due = problems.stream().filter(Problem::isDue).count();
        long warnings = problems.stream().filter(Problem::counts).count() - due;
        return ProblemPrinter.count(report.intake().documents().getOrDefault("post", 0), "post")
                + " and " + ProblemPrinter.count(report.shown(), "page")
                + String.format(Locale.ROOT, " in %.1f s; ", report.total().toMillis() / 1000.0)
                + (report.published() != null && report.published().nothingChanged() ? "nothing changed; " : "")
                + (warnings == 0 ? "no problems" : ProblemPrinter.count(Math.toIntExact(warnings), "warning"))
                + (due == 0 ? "" : "; " + due + " due")
                + (report.intake().heldBack().isEmpty()
                        ? ""
                        : "; " + report.intake().heldBack().size() + " held back") + ".";
    }

    private void tellAll(BuildReport report) {
        console.say("Started    " + StartArchive.told());
        console.say("Settings   " + String.join(", and over it ", options.configuration()));
        console.say("Documents  " + list(report.intake().documents()));
        console.say("Pages      " + list(report.pages()));
        console.say("Steps      "
                + report.steps().stream()
                        .map(step -> step.name() + " " + step.time().toMillis() + " ms")
                        .collect(Collectors.joining(", ")));
        PublishReport published = report.published();
        if (published != null) {
            console.say("Files      " + published.changed().size() + " changed, " + published.unchanged()
                    + " unchanged, " + published.kept() + " of them not made anew, "
                    + published.removed().size()
                    + " removed");
        }
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + plural(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String plural(String word, int number) {
        if (number == 1) {
            return word;
        }
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
