package tapeout.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.jbake.ConsoleChoices;
import tapeout.problem.Problem;

/** How a command that judges a site tells what it found, and what for. */
final class ReportOptions {

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(
            names = "--publish",
            negatable = true,
            description = "Readers get this site: refuse a reserved address, drafts and posts dated ahead.")
    private @Nullable Boolean publish;

    /** Lets the configuration read say what must not be published. */
    void applyTo(SiteOptions options) {
        options.publish = publish;
    }

    /** Tells problems in the form asked for. */
    void print(SiteSession session, @Nullable ConsoleChoices choices, List<Problem> problems) {
        format.print(session, choices, problems);
    }
}
