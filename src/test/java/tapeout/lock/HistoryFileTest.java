package tapeout.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.history.CellChange;
import tapeout.content.history.RowChange;
import tapeout.content.value.QuotationMarks;
import tapeout.problem.HistoryProblems;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

class HistoryFileTest {

    private static final String PATH = "chip/ember-1/2026-11-26.json";
    private static final String FILE = "content/.history/" + PATH;

    private static final String WRITTEN = """
            {
              "format": 1,
              "cells": {
                "compute.INT8.not-stated": {"from": ["up to 9 TOPS", "8 TOPS"]},
                "memory.bandwidth": {"from": ["3.35 TB/s"], "to": ["4 TB/s"]},
                "name": {"to": ["Ember “1” \\\\ 文\\u0001"]}
              }
            }
            """;

    private final Problems problems = new Problems();

    private Optional<RowChange> read(String path, String text) {
        return HistoryFile.read(
                path, new SourceText(FILE, text), () -> QuotationMarks.ENGLISH, new HistoryProblems(problems));
    }

    private String onlyProblem() {
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_HISTORY);
        return problem.location() + " " + problem.detail();
    }

    @Test
    void readsWhatItWrites() {
        RowChange change = read(PATH, WRITTEN).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(HistoryFile.write(change)).isEqualTo(WRITTEN);
        assertThat(HistoryFile.path(change)).isEqualTo(PATH);
        assertThat(change.cells())
                .extracting(CellChange::cell)
                .containsExactly("compute.INT8.not-stated", "memory.bandwidth", "name");
        assertThat(change.cells().get(1).from()).isEqualTo(List.of("3.35 TB/s"));
        assertThat(change.cells().get(2).to()).isEqualTo(List.of("Ember “1” \\ 文\u0001"));
        assertThat(change.cells().get(1).at()).hasToString(FILE + ":5:5");
    }

    /** A file from before documents were typeset says the same as its document does now. */
    @Test
    void readsPlainMarksAsDocumentsAreRead() {
        RowChange change =
                read(PATH, WRITTEN.replace("Ember “1”", "Maker's \\\"1\\\"")).orElseThrow();
        assertThat(change.cells().get(2).to()).isEqualTo(List.of("Maker’s “1” \\ 文\u0001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "cells"                        | "cell"          | :3:3 There is no key "cell" here.
            "to": ["4 TB/s"]               | "to": "4 TB/s"  | :5:55 Values stand in [ ].
            "to": ["4 TB/s"]               | "to": [4]       | :5:56 A value is a text.
            "to": ["4 TB/s"]               | "two": []       | :5:49 There is no key "two" here.
            "to": ["4 TB/s"]               | "to": ["3.35 TB/s"] | :5:68 The cell says the same before and after.
            "from": ["3.35 TB/s"],         | "from": ["a"], "from": ["b"], | :5:41 The key "from" stands twice.
            memory.bandwidth               | compute.INT8.not-stated | :5:5 The cell "compute.INT8.not-stated" stands twice.
            "format": 1                    | "format": 2     | :2:13 The file has the format 2; this Tapeout knows 1.
            "format": 1,                   | ` `             | :3:3 The file starts with its format.
            {"from": ["3.35 TB/s"], "to": ["4 TB/s"]} | <<<<<<< HEAD | :5:25 The file is not well-formed JSON here.
            """)
    void refusesWhatIsNoHistory(String old, String with, String expected) {
        assertThat(WRITTEN).contains(old);
        assertThat(read(PATH, WRITTEN.replace(old, with))).isEmpty();
        assertThat(onlyProblem()).isEqualTo(FILE + expected);
    }

    @Test
    void nothingMayFollow() {
        assertThat(read(PATH, WRITTEN + "{}")).isEmpty();
        assertThat(onlyProblem()).endsWith(":9:1 Nothing may follow here.");
    }

    @Test
    void aFileHoldsSomething() {
        assertThat(read(PATH, "{\"format\": 1, \"cells\": {}}")).isEmpty();
        assertThat(onlyProblem()).endsWith("A file of the history holds at least one cell.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chip/2026-11-26.json",
                "chip/ember-1/2026-11-26.txt",
                "chip/ember-1/2026-02-30.json",
                "chip/ember-1/2026-11.json",
                "a/chip/ember-1/2026-11-26.json"
            })
    void aFileSaysByItsPathWhoseAndWhenItIs(String path) {
        assertThat(read(path, WRITTEN)).isEmpty();
        assertThat(onlyProblem()).isEqualTo(FILE + " This is no file of the history.");
    }
}
