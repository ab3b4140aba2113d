package tapeout.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tapeout.cli.report.Console;
import tapeout.output.PublishReport;
import tapeout.serve.BuildOutcome;
import tapeout.serve.PreviewLog;

/** Tells in a line what each build of the preview did; its problems are printed where they are found. */
final class ServeLog implements PreviewLog {

    /** How many addresses of pages are told. */
    private static final int MOST = 3;

    private final Console console;
    private final boolean quiet;

    ServeLog(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public void shown(List<URI> pages, Duration took) {
        if (!quiet) {
            console.say("Shown in " + took.toMillis() + " ms: " + list(pages));
        }
    }

    @Override
    public void built(BuildOutcome outcome, List<URI> pages, Duration took) {
        PublishReport published = outcome.published();
        if (published == null) {
            console.say("The preview keeps the last good site.");
        } else if (!quiet) {
            console.say("Built in " + took.toMillis() + " ms: "
                    + published.changed().size() + " files changed, "
                    + published.removed().size() + " removed."
                    + (pages.isEmpty() ? "" : " " + list(pages)));
        }
    }

    /** The first of them. */
    private static String list(List<URI> pages) {
        int more = pages.size() - MOST;
        return pages.stream().limit(MOST).map(URI::toString).collect(Collectors.joining(" "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    @Override
    public void fault(String what, Throwable cause) {
        console.say("This is a fault of Tapeout's own: " + what);
        console.trace(cause);
    }
}
