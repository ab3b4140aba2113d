package tapeout.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProfilePrinter;
import tapeout.cli.report.TraceJson;
import tapeout.output.PublishException;
import tapeout.output.ReplacedFile;
import tapeout.site.step.Profile;

/** Where the time of a run went, told to whoever asks once: a site has no habit of that, so there are no keys for it. */
final class WatchOptions {

    @Option(
            names = "--profile",
            description = "Tell how long each step took, and which documents, pages and templates took longest.")
    private boolean profiled;

    @Option(
            names = "--trace",
            paramLabel = "<file>",
            description = "Write what was done when, and on which thread, for a browser's trace viewer.")
    private @Nullable Path trace;

    /** What keeps everything that is done; null where nobody asks. */
    @Nullable
    Profile profile() {
        return profiled || trace != null ? new Profile() : null;
    }

    /**
     * Tells what was kept.
     *
     * @throws PublishException if the trace cannot be written
     */
    void tell(@Nullable Profile profile, Console console) throws PublishException {
        if (profile != null && profiled) {
            new ProfilePrinter(console).print(profile);
        }
        if (profile != null && trace != null) {
            ReplacedFile.write(trace, TraceJson.write(profile));
        }
    }
}
