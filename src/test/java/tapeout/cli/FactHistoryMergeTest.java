package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** Two branches that both lock, brought together by git itself. */
class FactHistoryMergeTest {

    private static final String SECOND = "content/chips/ember-2.md";

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void aRepositoryWithAHistory() throws Exception {
        source = Newsroom.copy(folder.resolve("newsroom"));
        git("init", "-q", "-b", "main");
        lock("2026-02-08");
        commit("Begin");
    }

    private int git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-C",
                source.toString(),
                "-c",
                "user.name=A writer",
                "-c",
                "user.email=writer@newsroom.example",
                "-c",
                "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = git.waitFor();
        assertThat(code).as(told).isLessThan(2);
        return code;
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        assertThat(git("commit", "-q", "-m", message)).isZero();
    }

    private CommandRun run(String command, String day) {
        return CommandRun.of(command, "--source", source.toString(), "--as-of", day + "T12:00:00Z");
    }

    private void lock(String day) {
        CommandRun run = run("lock", day);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private void assertSound(String day) {
        assertThat(run("check", day).err()).isEqualTo(Newsroom.HELD_BACK + "No problems.\n");
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    /** Changes a fact on a branch off main, and locks it. */
    private void branch(String name, String day, String file, String old, String with) throws Exception {
        git("checkout", "-q", "-b", name, "main");
        replace(file, old, with);
        lock(day);
        commit("Change " + file);
    }

    @Test
    void twoEntitiesOnOneDayMergeByThemselves() throws Exception {
        branch("one", "2026-02-10", SECOND, "capacity: {value: 16", "capacity: {value: 24");
        branch("other", "2026-02-10", "content/rules/wick-order.md", "name: Wick order", "name: Wick Order");
        assertThat(git("merge", "-q", "one", "-m", "Merge")).isZero();
        assertSound("2026-02-10");
    }

    @Test
    void oneEntityOnTwoDaysMergesByItself() throws Exception {
        branch("one", "2026-02-10", SECOND, "capacity: {value: 16", "capacity: {value: 24");
        branch("other", "2026-02-11", SECOND, "name: Ember 2", "name: Ember II");
        assertThat(git("merge", "-q", "one", "-m", "Merge")).isZero();
        assertSound("2026-02-11");
    }

    @Test
    void oneEntityOnOneDayIsPutRightByLockingAgain() throws Exception {
        branch("one", "2026-02-10", SECOND, "capacity: {value: 16", "capacity: {value: 24");
        branch("other", "2026-02-10", SECOND, "name: Ember 2", "name: Ember II");
        assertThat(git("merge", "-q", "one", "-m", "Merge")).isEqualTo(1);
        assertThat(run("check", "2026-02-12").err())
                .contains("content/.history/chip/ember-2/2026-02-10.json:4:1: error TO-366")
                .contains("after a merge take either side of it, then run \"tapeout lock\".");
        git("checkout", "--theirs", "content/.history");
        lock("2026-02-12");
        commit("Merge");
        assertSound("2026-02-12");
        assertThat(source.resolve("content/.history/chip/ember-2/2026-02-12.json"))
                .content()
                .contains("\"name\": {\"from\": [\"Ember 2\"], \"to\": [\"Ember II\"]}");
    }

    @Test
    void oneCellOnTwoDaysIsForAnEditorToSay() throws Exception {
        branch("one", "2026-02-10", SECOND, "capacity: {value: 16", "capacity: {value: 24");
        branch("other", "2026-02-11", SECOND, "capacity: {value: 16", "capacity: {value: 32");
        assertThat(git("merge", "-q", "one", "-m", "Merge")).isEqualTo(1);
        git("checkout", "--ours", SECOND);
        assertThat(run("check", "2026-02-12").err())
                .contains("error TO-368")
                .contains("if two branches changed the cell, write \"from\": [\"24 GB\"] here.");
        replace("content/.history/chip/ember-2/2026-02-11.json", "\"from\": [\"16 GB\"]", "\"from\": [\"24 GB\"]");
        assertSound("2026-02-12");
    }
}
