package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** What the small newsroom said on a day, before and after a change. */
class FactsCommandTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void aNewsroomWithTwoDays() throws IOException {
        source = Newsroom.copy(folder.resolve("newsroom"));
        run("lock", "--as-of", "2026-02-08");
        Path ember = source.resolve("content/chips/ember-2.md");
        Files.writeString(
                ember,
                Files.readString(ember)
                        .replace("name: Ember 2", "name: \"=Ember, 2\"")
                        .replace("value: 16", "value: 24"));
        run("lock", "--as-of", "2026-02-10");
    }

    private CommandRun run(String command, String... options) {
        return CommandRun.of(Stream.concat(Stream.of(command, "--source", source.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private CommandRun facts(String... options) {
        return run(
                "facts",
                Stream.concat(Stream.of("--as-of", "2026-02-12", "--entity", "ember-2"), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void printsATableForADay() {
        assertThat(facts("--on", "2026-02-09"))
                .isEqualTo(new CommandRun(0, """
                        TYPE  ENTITY   CELL                    VALUE
                        chip  ember-2  available               planned 2027
                        chip  ember-2  compute.FP8.not-stated  5 TOPS
                        chip  ember-2  compute.INT8.dense      up to 9 TOPS
                        chip  ember-2  compute.INT8.sparse     18 TOPS
                        chip  ember-2  kind                    npu
                        chip  ember-2  memory.bandwidth        not disclosed
                        chip  ember-2  memory.capacity         16 GB
                        chip  ember-2  name                    Ember 2
                        chip  ember-2  status                  planned
                        chip  ember-2  successor_of            ember-1
                        chip  ember-2  vendor                  foundry
                        """, "As of 2026-02-09, locked on 2026-02-08: 1 row.\n"));
        assertThat(facts("--on", "2026-02-10").out()).contains("memory.capacity         24 GB");
    }

    @Test
    void theDayOfTheBuildIsTheDefault() {
        assertThat(facts().err()).isEqualTo("As of 2026-02-12, locked on 2026-02-10: 1 row.\n");
        assertThat(run("facts", "--as-of", "2026-02-09", "--quiet").out()).contains("16 GB");
    }

    @Test
    void printsCsv() {
        assertThat(facts("--csv", "--on", "2026-02-10").out())
                .startsWith("type,id,name,column,value\r\nchip,ember-2,\"'=Ember, 2\",available,planned 2027\r\n")
                .contains("\"'=Ember, 2\",memory.capacity,24 GB\r\n");
    }

    @Test
    void printsJson() {
        assertThat(facts("--json", "--on", "2026-02-10").out())
                .startsWith(
                        "{\"on\":\"2026-02-10\",\"entities\":[{\"id\":\"ember-2\",\"type\":\"chip\",\"cells\":{\"available\":[\"planned 2027\"],")
                .contains("\"memory.capacity\":[\"24 GB\"]")
                .endsWith("]}}]}\n");
    }

    @Test
    void twoFormsAreNone() {
        CommandRun run = run("facts", "--csv", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("There is one output: say --csv or --json, not both.\n");
    }

    @Test
    void theConfigurationSaysItToo() throws IOException {
        Path file = source.resolve("jbake.properties");
        Files.writeString(
                file,
                Files.readString(file)
                        + "\ntapeout.csv=true\ntapeout.on=2026-02-09\ntapeout.type=rule\ntapeout.entity=wick-order\n");
        assertThat(run("facts").out())
                .startsWith("type,id")
                .contains("rule,wick-order")
                .doesNotContain("lantern");
        assertThat(run("facts", "--json", "--entity", "lantern-rule").out()).contains("\"lantern-rule\"");
        assertThat(run("facts", "--no-csv").out()).startsWith("TYPE");
    }

    @Test
    void beforeTheFirstDayNothingIsKnown() throws IOException {
        assertThat(facts("--on", "2026-02-07"))
                .isEqualTo(new CommandRun(
                        2, "", "The history of facts begins on 2026-02-08; of 2026-02-07 nothing is known.\n"));
        Files.move(source.resolve("content/.history"), folder.resolve("gone"));
        assertThat(facts().err()).isEqualTo("There is no history of facts yet; \"tapeout lock\" begins it.\n");
    }

    @Test
    void aWrongNameIsTold() {
        assertThat(run("facts", "--type", "chips", "--on", "2026-02-08"))
                .isEqualTo(new CommandRun(2, "", "There is no type \"chips\". Did you mean \"chip\"?\n"));
        assertThat(run("facts", "--entity", "lantern-rul", "--on", "2026-02-08"))
                .isEqualTo(
                        new CommandRun(2, "", "There is no entity \"lantern-rul\". Did you mean \"lantern-rule\"?\n"));
    }

    @Test
    void whatThereIsOnAnotherDayAloneHasNoRow() throws IOException {
        Files.writeString(
                source.resolve("content/chips/ember-4.md"),
                Files.readString(source.resolve("content/chips/ember-2.md")).replaceFirst("name: .*", "name: Ember 4"));
        CommandRun run = run("facts", "--entity", "ember-4", "--on", "2026-02-08", "--csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("type,id,name,column,value\r\n");
    }

    @Test
    void aHistoryThatCannotBeReadIsTold() throws IOException {
        Files.writeString(source.resolve("content/.history/notes.txt"), "No.");
        CommandRun run = facts();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("TO-366");
    }
}
