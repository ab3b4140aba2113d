package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** What is not published is read and made as sparingly as what is: by {@code check}, and where something is wrong. */
class RehearsalTest {

    private static final String POST = "content/posts/2026/candle-preview.md";

    /** What an engine of JBake's reads is read each time. */
    private static final int OTHERS = 1;

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void copy() {
        site = Newsroom.copy(folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/chips/ember-1.md",
                "content/models/candle.md",
                "content/organizations/foundry.md",
                "content/rules/wick-order.md",
                "content/topics/chips.md"
            })
    void whatNamesADeclaredTypeIsReadWhereItChangedAlone(String file) throws IOException {
        assertThat(count(run("build"), "read")).isGreaterThan(15);
        append(file, "\nA sentence more.\n");
        CommandRun second = run("build");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(count(second, "read")).as(second.err()).isEqualTo(OTHERS + 1);
        assertThat(count(second, "render")).as(second.err()).isBetween(1, 5);
        assertClean();
    }

    @Test
    void whereATypeChangedAllIsReadAnew() throws IOException {
        int first = count(run("build"), "read");
        append("content/types/rule.yaml", "\n# a remark\n");
        assertThat(count(run("build"), "read")).isEqualTo(first);
        assertClean();
    }

    @Test
    void aCheckMakesWhatChanged() throws IOException {
        int first = count(run("check"), "render");
        append("content/models/candle.md", "\nA sentence more.\n");
        CommandRun second = run("check");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(first).isGreaterThan(30);
        assertThat(count(second, "render")).as(second.err()).isBetween(1, 3);
    }

    @Test
    void whatWasBuiltIsKnownToACheckAndWhatWasCheckedIsBuilt() throws IOException {
        run("build");
        append("content/models/candle.md", "\nA sentence more.\n");
        CommandRun check = run("check", "--fail-on", "warning");
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(count(check, "render")).as(check.err()).isBetween(1, 5);
        CommandRun build = run("build");
        assertThat(count(build, "render")).as(build.err()).isBetween(1, 5);
        assertClean();
    }

    /** What is asked for in another way takes nothing from what is known of the published site. */
    @Test
    void aCheckOfAnotherDayLeavesWhatWasBuilt() throws IOException {
        run("build");
        CommandRun check = runAt("2026-03-01", "check");
        assertThat(count(check, "render")).as(check.err()).isGreaterThan(30);
        append("content/models/candle.md", "\nA sentence more.\n");
        assertThat(count(runAt("2026-03-01", "check"), "render")).isBetween(1, 5);
        assertThat(count(run("build"), "render")).isBetween(1, 5);
        assertClean();
    }

    /** The lock is none of what pages are made of: they ask it for addresses. */
    @Test
    void aLockMakesNothingAnew() throws IOException {
        run("build");
        CommandRun first = lock();
        assertThat(first.exitCode()).as(first.err()).isZero();
        run("build");
        append("content/models/candle.md", "\nA sentence more.\n");
        CommandRun second = lock();
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(count(run("build"), "render")).isBetween(1, 5);
        assertClean();
    }

    private CommandRun lock() {
        return CommandRun.of("lock", "--source", site.toString(), "--as-of", Newsroom.AS_OF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void aMistakeMakesWhatItTouchesAndIsMendedAsFast(String command) throws IOException {
        append("jbake.properties", "\ntapeout.severity.TO-061=error\n");
        run(command);
        String mended = Files.readString(site.resolve(POST));
        append(POST, "\n<script>alert(1)</script>\n");
        CommandRun broken = run(command);
        assertThat(broken.exitCode()).as(broken.err()).isEqualTo(1);
        assertThat(count(broken, "render")).as(broken.err()).isLessThan(10);
        append("content/chips/ember-1.md", "\nA sentence more.\n");
        Files.writeString(site.resolve(POST), mended);
        CommandRun second = run(command);
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(count(second, "render")).as(second.err()).isLessThan(12);
        assertClean();
    }

    /** What was made and thrown away is no page that the output folder has. */
    @ParameterizedTest
    @ValueSource(strings = {"", "title: A headline of another kind"})
    void whatAWarningStoppedIsMadeOnceItIsNoMore(String title) throws IOException {
        run("build");
        String quiet = Files.readString(site.resolve(POST)).replaceFirst("title: .*", title.isEmpty() ? "$0" : title);
        Files.writeString(site.resolve(POST), quiet + "\n<blink>A sentence more.</blink>\n");
        CommandRun stopped = run("build", "--fail-on", "warning");
        assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(1);
        CommandRun second = run("build");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertClean();
    }

    /** The output folder has what a build leaves in it that remembers nothing. */
    private void assertClean() throws IOException {
        run("build");
        Map<String, byte[]> found = BuiltSite.files(site.resolve("output"));
        FolderRemoval.delete(site.resolve(".tapeout"));
        FolderRemoval.delete(site.resolve("output"));
        run("build");
        assertThat(Trees.differences(BuiltSite.files(site.resolve("output")), found))
                .isEmpty();
    }

    /** How much was done of a kind of work, such as {@code read}; 0 where none was. */
    private static int count(CommandRun run, String work) {
        Matcher found =
                Pattern.compile("(?m)^ +[0-9.]+ +" + work + " \\((\\d+)\\)$").matcher(run.err());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private CommandRun run(String command, String... options) {
        return runAt(Newsroom.AS_OF, command, options);
    }

    private CommandRun runAt(String asOf, String command, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--source", site.toString(), "--as-of", asOf, "--profile"));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), Files.readString(site.resolve(file)) + text);
    }
}
