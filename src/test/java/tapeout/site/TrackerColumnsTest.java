package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** A tracker is grouped and filtered by what its columns name, and by what they do not. */
class TrackerColumnsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "columns: [kind]",
                "columns: [length]",
                "columns: [length], group: kind",
                "columns: [length], filters: [kind, state]",
                "columns: [since], tables: {all: {label: All, columns: [since]}}"
            })
    void columnsNeedNotNameByWhatItIsGrouped(String tracker) throws Exception {
        SmallSite site = new SmallSite(folder);
        site.write("content/types/permit.yaml", """
                name: {one: Permit, many: Permits}
                folder: permits
                summary: What may be done.
                fields:
                  kind: {label: Kind, says: Its kind., words: {sea: At sea, land: On land}}
                facts:
                  length: {form: date, label: Length, says: How long it lasts.}
                lifecycle:
                  states: {open: {label: Open, binding: true}}
                  actions: {opened: {label: Opened, from: none, to: open}}
                tracker: {name: Permit tracker, summary: Every permit., %s}
                """.replace("%s", tracker));
        site.write("content/permits/one.md", """
                ---
                name: One
                summary: The first one.
                kind: sea
                length: {value: 2027, source: s1}
                actions: [{date: 2026-11-20, action: opened, text: It was opened., source: s1}]
                """ + SmallSite.sources(1) + "---\nText.\n");
        CommandRun run = site.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("output/trackers/permits/index.html")))
                .contains("/permits/one/");
    }
}
