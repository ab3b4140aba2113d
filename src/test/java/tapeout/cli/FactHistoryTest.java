package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** What {@code tapeout lock} keeps of facts, on the small newsroom, as its writers meet it. */
class FactHistoryTest {

    private static final String EMBER = "content/chips/ember-2.md";
    private static final String CAPACITY = "capacity: {value: 16, unit: GB";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private Path source;
    private Path history;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
        history = source.resolve("content/.history");
    }

    private CommandRun run(String command, String day, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of(command, "--source", source.toString(), "--as-of", day + "T12:00:00Z"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private String lock(String day) {
        CommandRun run = run("lock", day);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.err();
    }

    private String check(String day) {
        return run("check", day).err().replace(Newsroom.HELD_BACK, "");
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(history)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> history.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void beginsWithWhatIsSaid() throws IOException {
        assertThat(lock("2026-02-08")).contains("The history of facts begins, with 11 rows.");
        assertThat(files()).hasSize(11).contains("chip/ember-2/2026-02-08.json", "rule/lantern-rule/2026-02-08.json");
        assertThat(history.resolve("chip/ember-2/2026-02-08.json")).hasContent("""
                {
                  "format": 1,
                  "cells": {
                    "available": {"to": ["planned 2027"]},
                    "compute.FP8.not-stated": {"to": ["5 TOPS"]},
                    "compute.INT8.dense": {"to": ["up to 9 TOPS"]},
                    "compute.INT8.sparse": {"to": ["18 TOPS"]},
                    "kind": {"to": ["npu"]},
                    "memory.bandwidth": {"to": ["not disclosed"]},
                    "memory.capacity": {"to": ["16 GB"]},
                    "name": {"to": ["Ember 2"]},
                    "status": {"to": ["planned"]},
                    "successor_of": {"to": ["ember-1"]},
                    "vendor": {"to": ["foundry"]}
                  }
                }
                """);
        assertThat(check("2026-02-08")).isEqualTo("No problems.\n");
        assertThat(run("build", "2026-02-08").exitCode()).isZero();
        assertThat(source.resolve("output")).isDirectoryNotContaining("glob:**/.history");
    }

    @Test
    void addsWhatChangedInWhichCell() throws IOException {
        lock("2026-02-08");
        replace(EMBER, CAPACITY, "capacity: {value: 24, unit: GB");
        replace(EMBER, "note: Said on stage.", "note: Said on stage by a guest.");
        assertThat(check("2026-02-10")).contains("""
                content/chips/ember-2.md:9:13: warning TO-367 The history does not know what this says now: memory.capacity.
                  9 |   capacity: {value: 24, unit: GB, source: [fair, sheet], as_of: 2026-02-…
                    |             ^
                  hint: Run "tapeout lock" and commit what it writes. If nothing was to change, put the old values back.
                """).contains("1 warning");
        assertThat(lock("2026-02-10")).contains("1 changed cell in the history of today; 0 rows taken out of it.");
        assertThat(history.resolve("chip/ember-2/2026-02-10.json")).hasContent("""
                {
                  "format": 1,
                  "cells": {
                    "memory.capacity": {"from": ["16 GB"], "to": ["24 GB"]}
                  }
                }
                """);
        assertThat(files()).hasSize(12);
        assertThat(check("2026-02-10")).isEqualTo("No problems.\n");
    }

    @Test
    void aDayHasOneChangeOfACellHoweverOftenItIsLocked() throws IOException {
        lock("2026-02-08");
        replace(EMBER, CAPACITY, "capacity: {value: 24, unit: GB");
        lock("2026-02-10");
        Path kept = history.resolve("chip/ember-2/2026-02-08.json");
        Files.setLastModifiedTime(kept, LONG_AGO);
        replace(EMBER, "capacity: {value: 24", "capacity: {value: 32");
        lock("2026-02-10");
        assertThat(history.resolve("chip/ember-2/2026-02-10.json"))
                .content()
                .contains("\"from\": [\"16 GB\"], \"to\": [\"32 GB\"]");
        replace(EMBER, "capacity: {value: 32", "capacity: {value: 16");
        assertThat(lock("2026-02-10")).contains("0 changed cells in the history of today; 1 row taken out of it.");
        assertThat(files()).hasSize(11);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
        assertThat(check("2026-02-10")).isEqualTo("No problems.\n");
    }

    @Test
    void entitiesComeAndGo() throws IOException {
        lock("2026-02-08");
        Path rule = source.resolve("content/rules/wick-order.md");
        String text = Files.readString(rule);
        Files.writeString(rule, text.replaceFirst("---\n", "---\nstatus: draft\n"));
        assertThat(check("2026-02-10"))
                .contains(
                        "content/.history/rule/wick-order/2026-02-08.json: warning TO-367 The history knows the rule \"wick-order\", and it is gone.");
        lock("2026-02-10");
        assertThat(check("2026-02-10")).contains("No problems.");
        Files.writeString(rule, text);
        assertThat(check("2026-02-12")).contains("TO-367 The history does not know this entity yet.");
        lock("2026-02-12");
        assertThat(check("2026-02-12")).isEqualTo("No problems.\n");
        assertThat(files()).hasSize(13);
    }

    @Test
    void whatIsTamperedWithIsTold() throws IOException {
        lock("2026-02-08");
        replace(EMBER, CAPACITY, "capacity: {value: 24, unit: GB");
        lock("2026-02-10");
        replace("content/.history/chip/ember-2/2026-02-08.json", "16 GB", "12 GB");
        assertThat(check("2026-02-10")).contains("""
                content/.history/chip/ember-2/2026-02-10.json:4:5: error TO-368 By this change "memory.capacity" said ["16 GB"] before; by the changes before it, it said ["12 GB"].
                  4 |     "memory.capacity": {"from": ["16 GB"], "to": ["24 GB"]}
                    |     ^
                  hint: Take the files of this folder back from version control; if two branches changed the cell, write "from": ["12 GB"] here.
                """);
        CommandRun lock = run("lock", "2026-02-10");
        assertThat(lock.exitCode()).isEqualTo(1);
        assertThat(lock.err()).endsWith("Nothing was locked: the lock stays as it is.\n");
        // the last change is compared with what the entity says
        replace("content/.history/chip/ember-2/2026-02-08.json", "12 GB", "16 GB");
        replace("content/.history/chip/ember-2/2026-02-10.json", "24 GB", "25 GB");
        assertThat(check("2026-02-10"))
                .contains("TO-367 The history does not know what this says now: memory.capacity.");
        Files.delete(history.resolve("chip/ember-2/2026-02-08.json"));
        assertThat(check("2026-02-10")).contains("it said nothing.");
    }

    @Test
    void whatCannotBeReadStopsTheBuild() throws IOException {
        lock("2026-02-08");
        replace("content/.history/chip/ember-2/2026-02-08.json", "\"cells\"", "<<<<<<< ours");
        Files.writeString(history.resolve("notes.txt"), "Not for here.");
        Files.writeString(history.resolve("chip/ember-2/2026-02-09.json~"), "An editor's.");
        assertThat(check("2026-02-08"))
                .contains("content/.history/chip/ember-2/2026-02-08.json:3:3: error TO-366")
                .contains("content/.history/notes.txt: error TO-366 This is no file of the history.")
                .contains("2 errors, 0 warnings");
        assertThat(run("build", "2026-02-08").exitCode()).isEqualTo(1);
    }

    @Test
    void noDayIsAddedBeforeTheLast() throws IOException {
        lock("2026-02-20");
        assertThat(check("2026-02-10"))
                .contains("TO-369 11 changes are dated ahead, up to 2026-02-20, and it is 2026-02-10")
                .contains("0 errors, 1 warning");
        replace(EMBER, CAPACITY, "capacity: {value: 24, unit: GB");
        CommandRun lock = run("lock", "2026-02-10");
        assertThat(lock.exitCode()).isEqualTo(1);
        assertThat(lock.err())
                .contains(
                        "error TO-370 The history goes up to 2026-02-20, so that no change of 2026-02-10 can be added.");
        assertThat(files()).hasSize(11);
    }

    @Test
    void theHistoryIsAFolderOfTheSourceFolder() throws IOException {
        Files.createSymbolicLink(history, Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(check("2026-02-08")).contains("content/.history: error TO-004");
        Files.delete(history);
        Files.writeString(history, "A file.");
        assertThat(check("2026-02-08")).contains("content/.history: error TO-366");
    }

    @Test
    void mistakesStayAlone() throws IOException {
        lock("2026-02-08");
        replace(EMBER, "kind: npu", "kind: npuu");
        assertThat(check("2026-02-08")).contains("1 error, 0 warnings").doesNotContain("TO-367");
    }

    @Test
    void theOrderOfSourcesThatDisagreeIsNoChange() throws IOException {
        replace(
                EMBER,
                "{value: not disclosed, source: fair}",
                "[{value: 1, unit: GB/s, source: fair}, {value: 2, unit: GB/s, source: sheet}]");
        lock("2026-02-08");
        replace(EMBER, "value: 1, unit: GB/s, source: fair", "value: X, unit: GB/s, source: fair");
        replace(EMBER, "value: 2, unit: GB/s, source: sheet", "value: 1, unit: GB/s, source: sheet");
        replace(EMBER, "value: X", "value: 2");
        assertThat(check("2026-02-09")).isEqualTo("No problems.\n");
    }
}
