package tapeout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tapeout.cli.report.Console;
import tapeout.cli.report.Paint;
import tapeout.cli.report.ProblemPrinter;
import tapeout.cli.report.Progress;
import tapeout.content.value.SitePath;
import tapeout.guest.GuestBuild;
import tapeout.guest.GuestRules;
import tapeout.jbake.ConfigurationReading;
import tapeout.jbake.ConsoleChoices;
import tapeout.jbake.DigestOven;
import tapeout.jbake.GuestEngines;
import tapeout.jbake.HostedSite;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.library.Library;
import tapeout.output.PublishException;
import tapeout.problem.GuestProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.Severity;
import tapeout.site.BuildMemory;
import tapeout.site.BuildReport;
import tapeout.site.Goal;
import tapeout.site.HeapMemory;
import tapeout.site.SiteBuild;
import tapeout.site.SiteDeclarations;
import tapeout.site.SiteReading;
import tapeout.site.SiteWords;
import tapeout.site.excerpt.Excerpts;
import tapeout.site.step.Profile;
import tapeout.site.step.Stopwatch;

/** What commands share: read the configuration, build in JBake's oven or only read, print what was found. */
final class SiteSession {

    private final Console console;
    private final SiteOptions options;
    private final @Nullable Severity failOn;
    private final @Nullable Profile profile;
    private final HeapMemory known = new HeapMemory();

    SiteSession(Console console, SiteOptions options) {
        this(console, options, null, null);
    }

    /**
     * @param failOn what {@code --fail-on} says; null where it says nothing
     * @param profile keeps what is done; null where nobody asks
     */
    SiteSession(Console console, SiteOptions options, @Nullable Severity failOn, @Nullable Profile profile) {
        this.console = console;
        this.options = options;
        this.failOn = failOn;
        this.profile = profile;
    }

    /**
     * What came of one run.
     *
     * @param site the configuration; null if it has errors
     * @param report what the build did; null if there was none
     * @param problems everything found, the configuration's first
     */
    record Run(@Nullable HostedSite site, @Nullable BuildReport report, List<Problem> problems) {

        /** How to talk; null if the configuration has errors. */
        @Nullable
        ConsoleChoices choices() {
            return site == null ? null : site.console();
        }

        /** Whether the configuration is wrong, or there is a problem that the site does not go out with. */
        boolean isStopped() {
            return site == null || site.config().build().isStoppedBy(problems);
        }
    }

    /** Reads the configuration and builds; goes no further than checking where the configuration stops it. */
    Run run(Goal goal) throws PublishException {
        return run(goal, site -> site);
    }

    /**
     * Reads the configuration and builds.
     *
     * @param place says where the site goes, if not where the configuration says
     * @throws PublishException if the output folder cannot be written; the old site is untouched then
     */
    Run run(Goal goal, UnaryOperator<HostedSite> place) throws PublishException {
        try (Progress progress = Progress.on(console)) {
            Stopwatch stopwatch = stopwatch(progress);
            BuildMemory memory = stopwatch.time("look", () -> memory(goal));
            return run(goal, place, memory, stopwatch);
        }
    }

    private Run run(Goal goal, UnaryOperator<HostedSite> place, BuildMemory memory, Stopwatch stopwatch)
            throws PublishException {
        ConfigurationReading reading = goal == Goal.LOCK ? digest() : configuration();
        if (reading.site() == null) {
            return new Run(null, null, reading.problems());
        }
        HostedSite site = place.apply(reading.site());
        Goal reached = site.config().build().isStoppedBy(reading.problems()) ? Goal.CHECK : goal;
        BuildMemory telling = memory.telling(Published.Told.of(site, reading.problems()));
        BuildReport report = new DigestOven<>(site, build(site, reached, telling, stopwatch)).build();
        return new Run(site, report, Published.joined(reading.problems(), report.problems()));
    }

    private Stopwatch stopwatch(Progress progress) {
        return profile == null ? new Stopwatch(progress) : new Stopwatch(progress, profile);
    }

    private BuildMemory memory(Goal goal) {
        List<String> files = new ArrayList<>(options.configuration());
        files.add(JBakeConfigurationReader.LEGACY);
        return BuildMemory.of(new BuildMemory.Asked(goal, options.sourceFolder(), files, options.asked(failOn)), known);
    }

    /**
     * Publishes the site; where it stands as it was published last, without so much as reading its configuration.
     *
     * @throws PublishException if the output folder cannot be written; the old site is untouched then
     */
    Published publish() throws PublishException {
        try (Progress progress = Progress.on(console)) {
            Stopwatch stopwatch = stopwatch(progress);
            BuildMemory memory = stopwatch.time("look", () -> memory(Goal.PUBLISH));
            Instant asOf = options.asOf == null ? Instant.now() : options.asOf;
            BuildMemory.Standing standing =
                    stopwatch.time("recall all", () -> memory.standing(asOf)).orElse(null);
            return standing != null && standing.told() instanceof Published.Told told
                    ? Published.of(told, standing.report().after(stopwatch.steps()))
                    : Published.of(run(Goal.PUBLISH, site -> site, memory, stopwatch));
        }
    }

    /**
     * What can be shown at once of what was saved since the last run, before a run builds it: by address.
     *
     * @param changed files that were saved, links resolved
     */
    Map<SitePath, byte[]> ahead(Set<Path> changed) {
        return known.ahead(changed);
    }

    private static DigestOven.Build<PublishException> build(
            HostedSite site, Goal goal, BuildMemory memory, Stopwatch stopwatch) {
        GuestRules guest = site.guest();
        if (guest != null) {
            return new GuestBuild(site.config(), guest, new GuestEngines(site), goal.writesTheSite(), stopwatch)::run;
        }
        SiteWords words = new SiteWords(site.config());
        return new SiteBuild(site.config(), words, () -> Renderers.of(site, words), goal, memory, stopwatch)::run;
    }

    /**
     * What came of reading the documents alone.
     *
     * @param site the configuration; null if it has errors
     * @param library everything that goes out; null if the configuration has errors
     * @param problems everything found, the configuration's first
     */
    record Reading(@Nullable HostedSite site, @Nullable Library library, List<Problem> problems) {}

    /** Reads the configuration and the documents; renders and writes nothing. */
    Reading read() {
        ConfigurationReading configuration = digest();
        HostedSite site = configuration.site();
        if (site == null) {
            return new Reading(null, null, configuration.problems());
        }
        SiteWords words = new SiteWords(site.config());
        SiteReading.Reading result = new SiteReading(site.config(), words, Renderers.of(site, words)).read();
        return new Reading(site, result.library(), Published.joined(configuration.problems(), result.problems()));
    }

    /** What a command works with that needs the configuration, and no document. */
    interface ConfiguredTask {

        /** @return the exit code */
        int run(HostedSite site) throws IOException;
    }

    /** Runs what needs the configuration; where that is wrong, says so instead. */
    int withConfiguration(FormatOptions format, ConfiguredTask task) throws IOException {
        ConfigurationReading reading = digest();
        if (reading.site() == null) {
            format.print(this, null, reading.problems());
            return ExitCodes.USAGE;
        }
        return task.run(reading.site());
    }

    /** What a command works with that needs the types that a site declares, and no document. */
    interface DeclaredTask {

        /** @return the exit code */
        int run(HostedSite site, SiteDeclarations.Declared declared) throws IOException;
    }

    /** Runs what needs the declared types; where these or the configuration are wrong, says so instead. */
    int withTypes(FormatOptions format, DeclaredTask task) throws IOException {
        return withConfiguration(format, site -> {
            SiteDeclarations.Declared declared =
                    new SiteDeclarations(site.config(), new SiteWords(site.config())).read();
            if (declared.problems().stream().anyMatch(Problem::isError)) {
                format.print(this, site.console(), declared.problems());
                return ExitCodes.of(declared.problems());
            }
            return task.run(site, declared);
        });
    }

    ConfigurationReading configuration() {
        return new JBakeConfigurationReader(
                        Clock.systemUTC(), Runtime.getRuntime().availableProcessors())
                .read(options.sourceFolder(), options.environment, options.overrides(failOn));
    }

    /** The configuration of a digest: of a site of JBake's, what was asked for does not exist. */
    private ConfigurationReading digest() {
        ConfigurationReading reading = configuration();
        if (reading.site() == null || reading.site().guest() == null) {
            return reading;
        }
        Problems refused = new Problems();
        refused.addAll(reading.problems());
        new GuestProblems(refused).notForGuests();
        return new ConfigurationReading(null, refused.sorted());
    }

    void print(Run run) {
        print(run.choices(), run.problems());
    }

    /** Prints problems as the site wants them, or plainly where its configuration has errors; no notes where it is quiet. */
    void print(@Nullable ConsoleChoices choices, List<Problem> problems) {
        List<Problem> shown =
                isQuiet(choices) ? problems.stream().filter(Problem::counts).toList() : problems;
        new ProblemPrinter(console, paint(choices))
                .print(shown, new Excerpts(options.sourceFolder()), tellsAll(choices));
    }

    private Paint paint(@Nullable ConsoleChoices choices) {
        if (options.color != null) {
            return console.paint(options.color.name());
        }
        return console.paint(choices == null ? "auto" : choices.color());
    }

    private boolean tellsAll(@Nullable ConsoleChoices choices) {
        return options.all != null ? options.all : choices != null && choices.all();
    }

    boolean isQuiet(@Nullable ConsoleChoices choices) {
        return options.quiet != null ? options.quiet : choices != null && choices.quiet();
    }

    /** The source folder's path within the repository, in which a step of CI runs, with a slash; empty where it is that. */
    String repositoryFolder() {
        return repositoryFolder(options.sourceFolder());
    }

    static String repositoryFolder(Path source) {
        Path here = Path.of("").toAbsolutePath().normalize();
        String below =
                source.startsWith(here) ? here.relativize(source).toString().replace('\\', '/') : "";
        return below.isEmpty() ? "" : below + "/";
    }

    Console console() {
        return console;
    }
}
