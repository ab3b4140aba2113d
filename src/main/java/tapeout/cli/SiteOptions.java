package tapeout.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tapeout.jbake.Instants;
import tapeout.jbake.Overrides;
import tapeout.jbake.SiteHost;
import tapeout.problem.Severity;

/**
 * The options that every command has; each but {@code --source} and {@code --env}, which say where that file is, can stand in
 * jbake.properties as {@code tapeout.<name>} too.
 */
final class SiteOptions {

    @Option(
            names = "--source",
            paramLabel = "<folder>",
            defaultValue = ".",
            description = "The folder that holds jbake.properties. Default: the current folder.")
    Path source = Path.of(".");

    @Option(
            names = "--env",
            paramLabel = "<name>",
            description = "An environment: the keys of jbake.<name>.properties over those of jbake.properties.")
    @Nullable
    String environment;

    @Option(
            names = "--host",
            paramLabel = "<address>",
            converter = HostConverter.class,
            description = "The site's public address, such as https://you.github.io/digest/. Default: site.host.")
    @Nullable
    URI host;

    @Option(
            names = "--output",
            paramLabel = "<folder>",
            description = "Where the site goes. Default: destination.folder of jbake.properties, else output.")
    @Nullable
    Path output;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            converter = ThreadsConverter.class,
            description = "How many threads work. Default: one for each core.")
    @Nullable
    Integer threads;

    @Option(
            names = "--as-of",
            paramLabel = "<instant>",
            converter = InstantConverter.class,
            description = "Build as if it were this day or instant, such as 2026-11-24 or 2026-11-24T09:00:00Z.")
    @Nullable
    Instant asOf;

    @Option(names = "--drafts", negatable = true, description = "Show drafts too.")
    @Nullable
    Boolean drafts;

    @Option(names = "--future", negatable = true, description = "Show posts dated ahead too, and what has expired.")
    @Nullable
    Boolean future;

    @Option(
            names = "--all",
            negatable = true,
            description =
                    "Tell every problem for itself. Default: the same in one document once, and some hundreds in all.")
    @Nullable
    Boolean all;

    @Option(names = "--quiet", negatable = true, description = "Say nothing but problems.")
    @Nullable
    Boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "<when>",
            description = "auto, always or never. Default: auto, which colours on a terminal unless NO_COLOR is set.")
    @Nullable
    Color color;

    /** Whether readers get the site; null where the configuration decides. Set by the commands that have the option. */
    @Nullable
    Boolean publish = false;

    /** When to colour. */
    enum Color {
        auto,
        always,
        never
    }

    /** The names of the configuration's files, the one whose keys count less first. */
    List<String> configuration() {
        return environment == null
                ? List.of("jbake.properties")
                : List.of("jbake.properties", "jbake." + environment + ".properties");
    }

    Path sourceFolder() {
        return source.toAbsolutePath().normalize();
    }

    /** @param failOn what {@code --fail-on} says where the command has it; null where it says nothing */
    Overrides overrides(@Nullable Severity failOn) {
        Path folder = output == null ? null : output.toAbsolutePath().normalize();
        return new Overrides(host, folder, threads, asOf, drafts, future, publish, failOn);
    }

    /** How a build is asked for, but for the day that is said: all that the configuration is read with beside its files. */
    String asked(@Nullable Severity failOn) {
        Overrides said = overrides(failOn);
        return Stream.of(
                        said.asOf() != null,
                        said.host(),
                        said.output(),
                        said.threads(),
                        said.drafts(),
                        said.future(),
                        said.publish(),
                        said.failOn())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    /** Reads a number of threads, with the bounds of the key {@code tapeout.threads}. */
    static final class ThreadsConverter implements ITypeConverter<Integer> {

        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
        private static final int MOST = 256;

        @Override
        public Integer convert(String value) {
            int threads = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
            if (threads < 1 || threads > MOST) {
                throw new TypeConversionException("\"" + value + "\" is no number from 1 to " + MOST);
            }
            return threads;
        }
    }

    /** Reads an address at which a site can live. */
    static final class HostConverter implements ITypeConverter<URI> {

        @Override
        public URI convert(String value) {
            try {
                return SiteHost.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("\"" + value + "\" cannot be the site's address: " + e.getMessage()
                        + "; write one such as https://you.github.io/digest/");
            }
        }
    }

    /** Reads a day, which is its first instant in UTC, or an instant with an offset. */
    static final class InstantConverter implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String value) {
            return Instants.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" is no date; write it as 2026-11-24 or 2026-11-24T09:00:00Z"));
        }
    }
}
