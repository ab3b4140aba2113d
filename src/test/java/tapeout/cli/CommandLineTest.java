package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tapeout.cli.report.Console;
import tapeout.site.BuiltSite;
import tapeout.site.Newsroom;
import tapeout.site.Trees;

/** The commands, within this process, on the small newsroom. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
    }

    private CommandRun run(String command, String... options) {
        String[] arguments = new String[options.length + 5];
        String[] fixed = {command, "--source", source.toString(), "--as-of", Newsroom.AS_OF};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(options, 0, arguments, fixed.length, options.length);
        return CommandRun.of(arguments);
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    /** As of a variable that is not set. */
    @Test
    void anEmptyTextIsNoPath() {
        for (String option : List.of("--source", "--trace")) {
            CommandRun run = CommandRun.of("build", option, "");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("'" + option + "'", "it is empty; write a path");
        }
        assertThat(CommandRun.of("init", "").err()).contains("it is empty; write a path");
        assertThat(run("eject", "").err()).contains("Tapeout ships no file \"\".");
    }

    @Test
    void everyCommandIsFoundByTheNameThatItHas() {
        CommandRun help = CommandRun.of("--help");
        Commands.NAMED.forEach((name, command) -> {
            assertThat(command.getAnnotation(CommandLine.Command.class).name()).isEqualTo(name);
            assertThat(help.out()).contains("\n  " + name + " ");
            assertThat(CommandRun.of(name, "--help").out()).startsWith("Usage: tapeout " + name + " ");
        });
        assertThat(CommandRun.of("biuld").err()).contains("build");
        assertThat(CommandRun.of("help").out()).isEqualTo(help.out());
        assertThat(CommandRun.of("help", "build").out()).startsWith("Usage: tapeout build ");
        assertThat(CommandRun.of("serve", "--port", "x").err()).contains("\"x\" is no whole number");
        assertThat(CommandRun.of("serve", "--port", "65536"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "error: There is no port 65536.\n  hint: Write a number from 1 to 65535, or 0 for any.\n"));
    }

    /** Exit code 1 is for problems in the content, and the Java machine's own for what nobody catches. */
    @Test
    void anErrorOfTheMachineIsAFaultToo() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) {
                throw new StackOverflowError("of a test");
            }
        };
        Console console = new Console(
                new PrintStream(broken, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                true,
                null);
        assertThat(Main.run(console, "completion", "bash")).isEqualTo(ExitCodes.FAULT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("This is a fault of Tapeout's own.")
                .contains("java.lang.StackOverflowError: of a test");
    }

    @Test
    void checkWritesNothingButItsMemory() throws IOException {
        CommandRun run = run("check");
        assertThat(run).isEqualTo(new CommandRun(0, "", Newsroom.HELD_BACK + "No problems.\n"));
        assertThat(source.resolve("output")).doesNotExist();
        assertThat(source.resolve(".tapeout").toFile().list()).containsExactlyInAnyOrder(".gitignore", "memory");
    }

    @Test
    void checkFailsOnWarningsWhereAsked() throws IOException {
        replace("content/about.md", "## The site", "<blink>x</blink>\n\n## The site");
        assertThat(run("check").exitCode()).isZero();
        CommandRun strict = run("check", "--fail-on", "warning");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.err()).contains("content/about.md:5:1: warning").contains("0 errors, 1 warning");
        assertThat(run("build").exitCode()).isZero();
        CommandRun slip = run("check", "--fail-on", "note");
        assertThat(slip.exitCode()).isEqualTo(2);
        assertThat(slip.err()).contains("\"note\" makes nothing fail; write error or warning");
    }

    @Test
    void aMissingTopicNamesEveryPlaceThatNeedsIt() throws IOException {
        assertThat(run("build").exitCode()).isZero();
        var before = BuiltSite.files(source.resolve("output"));
        Files.delete(source.resolve("content/topics/rules.md"));
        CommandRun run = run("build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/posts/2026/lantern-rule-published.md:5:10: error")
                .contains("content/posts/2026/old-lamp.md:5:10: error")
                .contains("content/stories/first-light.md:5:17: error")
                .contains("3 errors, 1 warning");
        assertThat(Trees.differences(before, BuiltSite.files(source.resolve("output"))))
                .isEmpty();
    }

    @Test
    void tellsOnceWhyARuleOfTheNewsroomIsOne() throws IOException {
        replace("content/posts/2026/old-lamp.md", "In 1899,", "> One.\n\n> Two.\n\nIn 1899,");
        assertThat(run("check").err())
                .contains("content/posts/2026/old-lamp.md:12:1: warning TO-104", "0 errors, 2 warnings")
                .containsOnlyOnce("  why:  A quotation is somebody's very words:");
    }

    @Test
    void aBuildEndsWithOneLine() throws IOException {
        String where = "The site is in " + source.resolve("output");
        assertThat(run("build").err())
                .matches(Pattern.quote(where)
                        + ": 6 posts and [0-9]+ pages in [0-9]+\\.[0-9] s; no problems; 1 held back\\.\n");
        replace("content/about.md", "## The site", "<blink>x</blink>\n\n## The site");
        assertThat(run("build", "--drafts").err())
                .containsPattern("\n" + Pattern.quote(where)
                        + ": 7 posts and [0-9]+ pages in [0-9.]+ s; 1 warning\\.\nNOT TO BE PUBLISHED: ");
    }

    @Test
    void theRestIsToldWhereAsked() {
        assertThat(run("build", "--verbose").err().lines().map(line -> line.split(" ")[0]))
                .containsExactly("Started", "Settings", "Documents", "Pages", "Steps", "Files", "The");
    }

    @Test
    void whereTheTimeWentIsToldWhereAsked() throws IOException {
        Path trace = source.resolve("trace.json");
        String told = run("build", "--profile", "--trace", trace.toString()).err();
        assertThat(told)
                .containsPattern("\n +[0-9]+\\.[0-9]  read\n +[0-9.]+  read \\([0-9]+\\)\n")
                .containsPattern("\n +[0-9]+\\.[0-9]  render\n +[0-9.]+  make \\([0-9]+\\)\n")
                .containsPattern("Documents that took longest to read, in ms:\n +[0-9.]+  content/")
                .containsPattern("Pages that took longest to make, in ms:\n +[0-9.]+  /")
                .containsPattern("Templates, in ms[^\n]*\n +[0-9.]+  pages/");
        List<JsonNode> events = new ArrayList<>();
        new ObjectMapper().readTree(trace.toFile()).get("traceEvents").forEach(events::add);
        assertThat(events).extracting(event -> event.get("name").asText()).contains("read", "plan", "view", "publish");
        JsonNode step = events.get(0);
        assertThat(step.get("ph").asText() + step.get("ts") + " " + step.get("tid"))
                .isEqualTo("X0.0 1");
    }

    @Test
    void quietSaysNothingWhereAllIsWell() {
        assertThat(run("build", "--quiet")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void showsDraftsWhereAsked() {
        assertThat(run("build", "--drafts").exitCode()).isZero();
        assertThat(source.resolve("output/posts/2026/not-yet/index.html"))
                .content()
                .contains("SECRET-DRAFT");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(CommandRun.of().exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("biuld").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of().err()).contains("Usage: tapeout ");
        assertThat(run("build", "--nope").err())
                .contains("--nope", "hint: tapeout build --help tells")
                .hasLineCount(2);
        assertThat(run("build", "--profil").err()).contains("--profile").doesNotContain("Usage");
        assertThat(run("build", "--threads", "0").err())
                .contains("from 1 to 256")
                .hasLineCount(2);
        assertThat(run("build", "--threads", "0").exitCode()).isEqualTo(2);
        assertThat(run("build", "--threads", "300").exitCode()).isEqualTo(2);
        assertThat(run("build", "--threads", "many").exitCode()).isEqualTo(2);
        assertThat(run("build", "--as-of", "2026-02-30").exitCode()).isEqualTo(2);
        assertThat(run("check", "--fail-on", "fatal").exitCode()).isEqualTo(2);
        for (String command : List.of("build", "serve")) {
            CommandRun nowhere =
                    CommandRun.of(command, "--source", folder.resolve("none").toString());
            assertThat(nowhere.exitCode()).isEqualTo(2);
            assertThat(nowhere.err()).contains("TO-204", "none does not exist").doesNotContain("last good site");
        }
    }

    /** A place that does not do is a mistake of whoever named it, and no fault of Tapeout's own. */
    @Test
    void aPlaceThatCannotBeWrittenEndsWithTwo() throws IOException {
        assumeThat(Path.of("/proc/self")).exists();
        assertThat(run("build", "--output", "/proc/site")).satisfies(CommandLineTest::refused);
        assertThat(run("build", "--trace", "/proc/trace.json")).satisfies(CommandLineTest::refused);
        Path file = Files.createFile(folder.resolve("file"));
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("zola.toml"), "base_url = \"https://blog.example\"\n");
        assertThat(CommandRun.of("migrate", "zola", old.toString(), "--output", file.resolve("new") + ""))
                .satisfies(CommandLineTest::refused);
    }

    private static void refused(CommandRun run) {
        assertThat(run.err())
                .contains("error: ", "Name a place in which you may write")
                .doesNotContain("a fault");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void anOutputFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("diary.txt"), "mine");
        CommandRun run = run("build", "--output", other.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("diary.txt").contains("hint:");
        assertThat(other.resolve("diary.txt")).hasContent("mine");
    }
}
