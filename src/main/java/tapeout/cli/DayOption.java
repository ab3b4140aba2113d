package tapeout.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tapeout.jbake.HostedSite;

/** The day that a command looks at. */
final class DayOption {

    @Option(
            names = "--on",
            paramLabel = "<day>",
            converter = DayConverter.class,
            description = "The day, such as 2025-05-20. Default: the day of --as-of, else today.")
    private @Nullable LocalDate on;

    /** What the command line says, else the configuration, else the day of the build. */
    LocalDate of(HostedSite site) {
        LocalDate today = LocalDate.ofInstant(site.config().build().asOf(), ZoneOffset.UTC);
        return on != null
                ? on
                : Objects.requireNonNullElse(site.console().data().on(), today);
    }
}
