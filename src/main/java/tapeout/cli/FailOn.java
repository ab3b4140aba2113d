package tapeout.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tapeout.problem.Severity;

/** What makes a command fail; key {@code tapeout.fail-on}. */
final class FailOn {

    @Option(
            names = "--fail-on",
            paramLabel = "<severity>",
            converter = Failing.class,
            description = "error or warning: what makes the command end with exit code 1. Default: error.")
    @Nullable
    Severity severity;

    /** Reads what can fail a command: a note is for information. */
    static final class Failing implements ITypeConverter<Severity> {

        @Override
        public Severity convert(String value) {
            return Stream.of(Severity.ERROR, Severity.WARNING)
                    .filter(severity -> severity.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" makes nothing fail; write error or warning"));
        }
    }
}
