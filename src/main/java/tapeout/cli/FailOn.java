package tapeout.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tapeout.problem.Severity;

/** What makes a command fail; key {@code tapeout.fail-on}. */
final class FailOn {

    @Option(
            names = "--fail-on",
            paramLabel = "<severity>",
            description = "error or warning: what makes the command end with exit code 1. Default: error.")
    @Nullable
    Severity severity;
}
