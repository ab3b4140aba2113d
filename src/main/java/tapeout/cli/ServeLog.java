package tapeout.cli;

import java.time.Duration;
import tapeout.cli.report.Console;
import tapeout.output.PublishReport;
import tapeout.serve.BuildOutcome;
import tapeout.serve.PreviewLog;

/** Tells in a line what each build of the preview did; its problems are printed where they are found. */
final class ServeLog implements PreviewLog {

    private final Console console;
    private final boolean quiet;

    ServeLog(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public void built(BuildOutcome outcome, Duration took) {
        PublishReport published = outcome.published();
        if (published == null) {
            console.say("The preview keeps the last good site.");
        } else if (!quiet) {
            console.say("Built in " + took.toMillis() + " ms: "
                    + published.changed().size() + " files changed, "
                    + published.removed().size() + " removed.");
        }
    }

    @Override
    public void fault(String what, Throwable cause) {
        console.say("This is a fault of Tapeout's own: " + what);
        console.trace(cause);
    }
}
