package tapeout.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tapeout.output.PublishReport;
import tapeout.site.BuildReport;
import tapeout.site.SiteBuild;

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

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteSession session = new SiteSession(console, options);
        SiteSession.Run run = session.run(SiteBuild.Goal.PUBLISH);
        session.print(run);
        BuildReport report = run.report();
        if (run.site() == null || report == null) {
            return ExitCodes.USAGE;
        }
        if (run.hasErrors()) {
            console.say("Nothing was published: the output folder keeps the last good site.");
            return ExitCodes.PROBLEMS;
        }
        if (!session.isQuiet(run.site())) {
            print(report);
            console.say("The site is in " + run.site().config().folders().output());
        }
        sayDrafts(report);
        return ExitCodes.FINE;
    }

    /** Said even where all else is quiet: such a site must not be taken for the one that is published. */
    private void sayDrafts(BuildReport report) {
        if (!report.shownDrafts().isEmpty()) {
            console.say(
                    "NOT TO BE PUBLISHED: this site shows what is held back ("
                            + String.join(", ", report.shownDrafts())
                            + "). Its folder is marked: \"tapeout lock\" refuses it and \"tapeout check\" warns of it until you build without --drafts and --future.");
        }
    }

    private void print(BuildReport report) {
        console.say("Documents  " + list(report.documents())
                + (report.heldBack().isEmpty() ? "" : "; " + report.heldBack().size() + " held back"));
        console.say("Pages      " + list(report.pages()));
        console.say("Steps      "
                + report.steps().stream()
                        .map(step -> step.name() + " " + step.time().toMillis() + " ms")
                        .collect(Collectors.joining(", "))
                + "; " + report.total().toMillis() + " ms in all");
        new StayingBack(console).sumUp(report);
        PublishReport published = report.published();
        if (published != null) {
            console.say("Files      " + published.changed().size() + " changed, " + published.unchanged()
                    + " unchanged, " + published.removed().size() + " removed");
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
