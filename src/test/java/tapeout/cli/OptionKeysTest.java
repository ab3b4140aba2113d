package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tapeout.cli.report.Console;
import tapeout.config.BuildOptions;
import tapeout.jbake.HostedSite;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.site.Newsroom;

/** Every option of every command can stand in jbake.properties, does there what it does on the command line, and yields to it. */
class OptionKeysTest {

    /**
     * What says where the configuration is cannot stand in it, and what ends a run before anything is read need not; nor
     * need what says which of several things one run of {@code schema}, {@code new} or {@code check} makes, or asks where its time
     * went, for a site has no habit of that.
     */
    private static final Set<String> WITHOUT_KEY =
            Set.of("source", "env", "help", "version", "to", "markdown", "brief", "write-baseline", "profile", "trace");

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
    }

    static Set<String> options() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Set<String> names = new TreeSet<>();
        collect(Main.commandLine(new Console(nowhere, nowhere, false, true, null)), names);
        names.removeAll(WITHOUT_KEY);
        return names;
    }

    /** All but those of {@code init} and {@code migrate}, which run where no configuration is yet. */
    private static void collect(CommandLine command, Set<String> names) {
        if (List.of("init", "migrate").contains(command.getCommandName())) {
            return;
        }
        command.getCommandSpec()
                .options()
                .forEach(option -> names.add(option.longestName().replaceFirst("^--", "")));
        command.getSubcommands().values().forEach(sub -> collect(sub, names));
    }

    private void configure(String line) throws IOException {
        Path file = source.resolve("jbake.properties");
        Files.writeString(file, line + "\n" + Files.readString(file));
    }

    private CommandRun run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--source", source.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private CommandRun build(String... options) {
        return run(
                "build",
                Stream.concat(Stream.of("--as-of", Newsroom.AS_OF), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void thereAreOptions() {
        assertThat(options()).contains("output", "drafts", "fail-on", "port", "json", "verbose");
    }

    /** A point is no value of any key: a key that is known refuses it at its place, one that is not is unknown. */
    @ParameterizedTest
    @MethodSource("options")
    void everyOptionHasItsKey(String option) throws IOException {
        String key = "tapeout." + option;
        configure(key + "=.");
        CommandRun run = run("check");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        if (option.equals("baseline")) {
            assertThat(run.err())
                    .as("a file's name may be anything; it is sought")
                    .contains("newsroom/. cannot be read");
            return;
        }
        assertThat(run.err())
                .contains("jbake.properties:1:" + (key.length() + 2) + ": error TO-203 \"" + key + "\" cannot be");
    }

    @Test
    void outputFoldersAreHonoured() throws IOException {
        configure("tapeout.output=public");
        assertThat(build().exitCode()).isZero();
        assertThat(source.resolve("public/index.html")).exists();
        assertThat(build("--output", folder.resolve("else").toString()).exitCode())
                .isZero();
        assertThat(folder.resolve("else/index.html")).exists();
    }

    @Test
    void threadsPortsAndDaysAreHonoured() throws IOException {
        configure("tapeout.threads=3\ntapeout.port=8999\ntapeout.as-of=2026-01-02");
        HostedSite site = new JBakeConfigurationReader(Clock.systemUTC(), 1)
                .read(source, Overrides.NONE)
                .site();
        BuildOptions build = site.config().build();
        assertThat(List.of(
                        build.threads(), build.asOf().toString(), site.preview().port()))
                .isEqualTo(List.of(3, "2026-01-02T00:00:00Z", 8999));
    }

    @Test
    void draftsAndPostsAheadAreHonoured() throws IOException {
        configure("tapeout.drafts=on\ntapeout.future=on\ntapeout.as-of=2026-02-04");
        Path draft = source.resolve("output/posts/2026/not-yet/index.html");
        Path ahead = source.resolve("output/posts/2026/old-lamp/index.html");
        run("build");
        assertThat(draft).exists();
        assertThat(ahead).exists();
        run("build", "--no-drafts", "--no-future");
        assertThat(draft).doesNotExist();
        assertThat(ahead).doesNotExist();
    }

    @Test
    void quietAndVerboseAreHonoured() throws IOException {
        configure("tapeout.verbose=true\ntapeout.quiet=true");
        assertThat(build().err()).isEmpty();
        configure("# so that there is something to build");
        assertThat(build("--no-quiet").err()).contains("Steps      look", "The site is in");
        assertThat(build("--no-quiet", "--no-verbose").err())
                .doesNotContain("Steps")
                .contains("The site is in");
    }

    @Test
    void coloursAreHonoured() throws IOException {
        warn();
        configure("tapeout.color=always");
        assertThat(build().err()).contains("\u001b[33;1mwarning");
        assertThat(build("--color", "never").err()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"build", "check", "lock"})
    void whatFailsIsHonoured(String command) throws IOException {
        warn();
        assertThat(run(command, "--as-of", Newsroom.AS_OF).exitCode()).isZero();
        configure("tapeout.fail-on=warning");
        assertThat(run(command, "--as-of", Newsroom.AS_OF).exitCode()).isEqualTo(1);
        assertThat(run(command, "--as-of", Newsroom.AS_OF, "--fail-on", "error").exitCode())
                .isZero();
    }

    @Test
    void aBuildThatWarningsStopPublishesNothing() throws IOException {
        assertThat(build().exitCode()).isZero();
        Path page = source.resolve("output/about/index.html");
        String before = Files.readString(page);
        warn();
        CommandRun run = build("--fail-on", "warning");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("0 errors, 1 warning")
                .endsWith(
                        "Nothing was published, as warnings are to stop a build: the output folder keeps the last good"
                                + " site.\n");
        assertThat(page).hasContent(before);
    }

    @Test
    void warningsOfTheConfigurationStopABuildToo() throws IOException {
        configure("jvm.locale=de\ntapeout.fail-on=warning");
        CommandRun run = build();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("jbake.properties:1:1: warning TO-201");
        assertThat(source.resolve("output")).doesNotExist();
    }

    @Test
    void theFormAndTheDayOfStatesAreHonoured() throws IOException {
        configure("tapeout.json=true\ntapeout.on=2026-01-11");
        assertThat(run("states").out()).startsWith("{\"on\":\"2026-01-11\"");
        assertThat(run("states", "--on", "2026-02-01", "--no-json").out())
                .startsWith("STATE")
                .contains("2026-02-01");
    }

    @Test
    void howProblemsAreToldIsHonoured() throws IOException {
        warn();
        configure("tapeout.format=json\ntapeout.as-of=" + Newsroom.AS_OF);
        CommandRun json = run("check");
        assertThat(json.out()).startsWith("{");
        assertThat(run("check", "--format", "text").out()).isEmpty();
        Files.writeString(source.resolve("known.json"), json.out());
        configure("tapeout.baseline=known.json");
        assertThat(run("check", "--format", "text").err()).endsWith("No new problems.\n");
        configure("tapeout.due=yes");
        assertThat(run("check", "--format", "text").err()).isEqualTo("Nothing is due.\n");
        assertThat(run("check", "--format", "text", "--no-due").err()).endsWith("No new problems.\n");
    }

    @Test
    void everyProblemIsToldForItself() throws IOException {
        Path about = source.resolve("content/about.md");
        Files.writeString(
                about,
                Files.readString(about).replace("## The site", "<blink>x</blink>\n\n".repeat(40) + "## The site"));
        String few = run("check", "--as-of", Newsroom.AS_OF).err();
        configure("tapeout.all=true");
        assertThat(run("check", "--as-of", Newsroom.AS_OF).err().lines().count())
                .isGreaterThan(few.lines().count());
        assertThat(run("check", "--as-of", Newsroom.AS_OF, "--no-all").err()).isEqualTo(few);
    }

    @Test
    void whereReadersGetTheSiteIsHonoured() throws IOException {
        configure("tapeout.host=https://lamps.news/\ntapeout.publish=true\ntapeout.as-of=" + Newsroom.AS_OF);
        assertThat(run("build").exitCode()).isZero();
        assertThat(Files.readString(source.resolve("output/feed.xml"))).contains("https://lamps.news/");
        assertThat(run("build", "--host", "https://newsroom.example/").err()).contains("TO-220");
        assertThat(run("build", "--host", "https://newsroom.example/", "--no-publish")
                        .exitCode())
                .isZero();
    }

    /** Everything that has its effect shown above; a new option belongs here too. */
    @Test
    void everyOptionIsTried() {
        assertThat(options())
                .containsExactly(
                        "all",
                        "as-of",
                        "baseline",
                        "color",
                        "csv",
                        "drafts",
                        "due",
                        "entity",
                        "fail-on",
                        "follow",
                        "format",
                        "future",
                        "host",
                        "json",
                        "on",
                        "output",
                        "port",
                        "publish",
                        "quiet",
                        "threads",
                        "type",
                        "verbose");
    }

    private void warn() throws IOException {
        Path about = source.resolve("content/about.md");
        Files.writeString(about, Files.readString(about).replace("## The site", "<blink>x</blink>\n\n## The site"));
    }
}
