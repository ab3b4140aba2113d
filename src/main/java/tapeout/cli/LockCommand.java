package tapeout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProblemPrinter;
import tapeout.content.value.SitePath;
import tapeout.lock.HistoryUpdate;
import tapeout.lock.LockReport;
import tapeout.output.PublishException;
import tapeout.site.BuildReport;
import tapeout.site.Goal;

/** Locks what is published. */
@Command(
        name = "lock",
        description = {
            "Writes down what is published, in content/.published.json, to be committed with the posts.",
            "From then on a post that changes without saying so, vanishes, or joins the edition of a week that is over is a problem."
        })
final class LockCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    private final Console console;

    LockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws PublishException {
        SiteSession session = new SiteSession(console, options, failOn.severity, null);
        SiteSession.Run run = session.run(Goal.LOCK);
        format.print(session, run.choices(), run.problems());
        BuildReport report = run.report();
        if (run.site() == null || report == null) {
            return ExitCodes.USAGE;
        }
        LockReport locked = report.locked();
        if (locked == null) {
            console.say("Nothing was locked: the lock stays as it is.");
            return Math.max(ExitCodes.PROBLEMS, ExitCodes.of(run.problems()));
        }
        if (!session.isQuiet(run.choices())) {
            print(locked);
        }
        return ExitCodes.FINE;
    }

    private void print(LockReport locked) {
        print("added", locked.added());
        print("changed", locked.changed());
        print("moved", locked.former());
        console.say(ProblemPrinter.count(locked.lock().posts().size(), "post") + " locked; the editions up to "
                + locked.lock().closed() + " are closed.");
        HistoryUpdate history = locked.history();
        if (history.begins()) {
            console.say("The history of facts begins, with "
                    + ProblemPrinter.count(history.written().size(), "row") + ".");
        } else if (!history.isEmpty()) {
            console.say(ProblemPrinter.count(history.cells(), "changed cell") + " in the history of today; "
                    + ProblemPrinter.count(history.removed().size(), "row") + " taken out of it.");
        }
        if (!history.isEmpty()) {
            console.say("Commit " + locked.file() + " and the folder .history beside it with the posts.");
        } else {
            console.say(
                    locked.written() ? "Commit " + locked.file() + " with the posts." : "Nothing has changed since.");
        }
    }

    private void print(String what, List<SitePath> addresses) {
        addresses.forEach(address -> console.say(what + " " + address));
    }
}
