package tapeout.jbake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.config.BuildOptions;
import tapeout.config.Profile;
import tapeout.problem.ConfigProblems;
import tapeout.problem.Severity;
import tapeout.problem.SourceLocation;

/** How a run goes, whatever the site is: from the configuration, with the command line on top of it. */
final class RunOptions {

    static final int MAX_THREADS = 256;
    private static final int MAX_PORT = 65_535;

    private final Options options;
    private final ConfigProblems problems;
    private final Clock clock;
    private final int processors;

    /**
     * @param clock decides what is scheduled where nothing else does
     * @param processors how many threads a build has where nothing says so
     */
    RunOptions(Options options, ConfigProblems problems, Clock clock, int processors) {
        this.options = options;
        this.problems = problems;
        this.clock = clock;
        this.processors = processors;
    }

    /** @param profile whose weights of problems stand where the site gives none of its own */
    BuildOptions build(Overrides overrides, Profile profile) {
        int threads =
                options.written("tapeout.threads") == null ? processors : options.count("tapeout.threads", MAX_THREADS);
        Instant asOf = asOf().orElseGet(clock::instant);
        return new BuildOptions(
                Objects.requireNonNullElse(overrides.threads(), threads),
                Objects.requireNonNullElse(overrides.asOf(), asOf),
                Objects.requireNonNullElse(overrides.drafts(), options.flag("tapeout.drafts")),
                Objects.requireNonNullElse(overrides.future(), options.flag("tapeout.future")),
                new SeverityOptions(options, problems).read(profile),
                Objects.requireNonNullElse(overrides.failOn(), failOn()));
    }

    void checkHeldBack(Overrides overrides, BuildOptions build) {
        if (build.drafts()) {
            checkHeldBack(overrides.drafts(), "drafts", "drafts");
        }
        if (build.future()) {
            checkHeldBack(overrides.future(), "future", "posts dated ahead");
        }
    }

    private void checkHeldBack(@Nullable Boolean given, String name, String what) {
        String option = (given == null ? "tapeout." : "--") + name;
        problems.heldBackPublished(given == null ? options.at(option) : SourceLocation.of(option), option, what);
    }

    private Optional<Instant> asOf() {
        String key = "tapeout.as-of";
        String text = options.text(key);
        Optional<Instant> instant = Instants.parse(text);
        if (!text.isEmpty() && instant.isEmpty()) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    text,
                    "it is neither a day nor an instant with an offset",
                    "Write 2026-11-24 or 2026-11-24T09:00:00Z.");
        }
        return instant;
    }

    private Severity failOn() {
        return Severity.valueOf(
                options.choice("tapeout.fail-on", List.of("error", "warning")).toUpperCase(Locale.ROOT));
    }

    PreviewChoices preview() {
        int port = options.count("server.port", MAX_PORT);
        int own = options.limit("tapeout.port", MAX_PORT);
        return new PreviewChoices(
                options.text("server.hostname"),
                options.text("tapeout.port").isEmpty() ? port : own,
                options.flag("tapeout.follow"));
    }

    ConsoleChoices console() {
        return new ConsoleChoices(
                options.flag("tapeout.quiet"),
                options.flag("tapeout.verbose"),
                options.choice("tapeout.color", List.of("auto", "always", "never")),
                options.flag("tapeout.all"),
                options.choice("tapeout.format", List.of("text", "github", "json", "sarif")),
                options.flag("tapeout.due"),
                options.text("tapeout.baseline"),
                new ConsoleChoices.DataChoices(
                        options.flag("tapeout.json"),
                        options.flag("tapeout.csv"),
                        on(),
                        options.id("tapeout.type"),
                        options.id("tapeout.entity")));
    }

    private @Nullable LocalDate on() {
        String key = "tapeout.on";
        String text = options.text(key);
        Optional<LocalDate> day = Instants.day(text);
        if (!text.isEmpty() && day.isEmpty()) {
            problems.invalidOption(options.at(key), key, text, "it is no day", "Write one such as 2026-11-24.");
        }
        return day.orElse(null);
    }
}
