package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** What readers see of changes that nobody noted. */
class ComputedChangesTest {

    private static final String EMBER = "content/chips/ember-2.md";
    private static final String RULE = "content/rules/lantern-rule.md";

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void aNewsroomWithAHistory() {
        source = Newsroom.copy(folder.resolve("newsroom"));
        run("lock", "2026-02-08");
    }

    private void run(String command, String day) {
        CommandRun run = CommandRun.of(command, "--source", source.toString(), "--as-of", day + "T12:00:00Z");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(source.resolve("output/" + path).toFile());
    }

    /** The changes that a page lists of some day, each as its field, what it said and what it says. */
    private static List<String> changes(Document page, String day) {
        return page.select(".change:has(time[datetime=" + day + "])").stream()
                .map(change -> change.select(".change-field").text() + ": "
                        + change.select("del").text() + " > "
                        + change.select("ins").text())
                .toList();
    }

    @Test
    void aChangedCellIsToldInTheWordsOfReaders() throws IOException {
        replace(EMBER, "capacity: {value: 16, unit: GB", "capacity: {value: 24000, unit: GB, qualifier: up to");
        replace(EMBER, "value: 5, unit: TOPS", "value: 6.5, unit: TOPS");
        // a note of the ninth tells of this one
        replace(EMBER, "status: {value: planned", "status: {value: announced");
        replace(EMBER, "name: Ember 2", "name: Ember II");
        run("lock", "2026-02-12");
        run("build", "2026-02-12");
        assertThat(changes(page("trackers/changes/index.html"), "2026-02-12"))
                .containsExactly(
                        "Ember II · Compute (FP8, dense or sparse not stated): 5 TOPS > 6.5 TOPS",
                        "Ember II · Memory: 16 GB > up to 24,000 GB",
                        "Ember II · Name: Ember 2 > Ember II");
        Document chip = page("chips/ember-2/index.html");
        assertThat(changes(chip, "2026-02-12")).hasSize(3).contains("Memory: 16 GB > up to 24,000 GB");
        assertThat(chip.select("#change_2026-02-12_memory-capacity .change-values a"))
                .as("its sources are those of the value")
                .isNotEmpty();
        assertThat(page("trackers/changes/feed.xml").text())
                .contains("Ember II: Memory")
                .contains("From “16 GB” to “up to 24,000 GB”.");
        assertThat(page("trackers/changes/index.html").select(".changes-begins").text())
                .isEqualTo(
                        "Since 8 February 2026 every changed value is found by comparing, whether or not somebody notes it.");
    }

    @Test
    void howItBeganIsNoChange() throws IOException {
        run("build", "2026-02-08");
        assertThat(changes(page("trackers/changes/index.html"), "2026-02-08")).isEmpty();
    }

    @Test
    void whatAnEditorNotesIsToldOnce() throws IOException {
        replace(EMBER, "capacity: {value: 16", "capacity: {value: 24");
        replace(EMBER, "value: 5, unit: TOPS", "value: 6, unit: TOPS");
        replace(EMBER, "updates:\n", "updates:\n  - {date: 2026-02-11, field: compute, from: five, to: six}\n");
        run("lock", "2026-02-12");
        run("build", "2026-02-12");
        Document page = page("trackers/changes/index.html");
        assertThat(changes(page, "2026-02-12")).containsExactly("Ember 2 · Memory: 16 GB > 24 GB");
        assertThat(changes(page, "2026-02-11")).containsExactly("Ember 2 · Compute: five > six");
        // a note of days before tells of another change
        replace(EMBER, "value: 6, unit: TOPS", "value: 7, unit: TOPS");
        run("lock", "2026-02-13");
        run("build", "2026-02-13");
        assertThat(changes(page("trackers/changes/index.html"), "2026-02-13"))
                .containsExactly("Ember 2 · Compute (FP8, dense or sparse not stated): 6 TOPS > 7 TOPS");
    }

    @Test
    void whatComesAndGoesIsTold() throws IOException {
        replace(EMBER, "  bandwidth: {value: not disclosed, source: fair}\n", "");
        Files.writeString(
                source.resolve("content/chips/ember-9.md"),
                Files.readString(source.resolve(EMBER)).replace("name: Ember 2", "name: Ember 9"));
        Files.delete(source.resolve("content/chips/lampblack.md"));
        run("lock", "2026-02-12");
        run("build", "2026-02-12");
        assertThat(changes(page("trackers/changes/index.html"), "2026-02-12"))
                .containsExactly(
                        "Ember 2 · Memory bandwidth: Not disclosed > nothing",
                        "Ember 9 · New in the tracker:  > Ember 9");
    }

    @Test
    void ofListsOnlyTheDifferenceIsTold() throws IOException {
        replace(
                RULE,
                "affects: ",
                "  - {date: 2026-03-05, action: amended, text: It is amended., source: gazette}\naffects: ");
        run("lock", "2026-02-12");
        run("build", "2026-02-12");
        assertThat(changes(page("trackers/changes/index.html"), "2026-02-12"))
                .containsExactly("Lantern rule · Actions:  > Amended, 5 March 2026");
    }

    @Test
    void whatJoinsAListStandsBesideWhatWasOnIt() throws IOException {
        replace(RULE, "affects: [ember-1, foundry]", "affects: [ember-1, foundry, workshop]");
        run("lock", "2026-02-12");
        replace(RULE, "affects: [ember-1, foundry, workshop]", "affects: [ember-2, foundry, workshop]");
        run("lock", "2026-02-13");
        run("build", "2026-02-13");
        Document page = page("trackers/changes/index.html");
        assertThat(changes(page, "2026-02-12"))
                .containsExactly(
                        "Lantern rule · Affects: Ember 1 and Foundry & Sons > Ember 1, Foundry & Sons and The Workshop");
        assertThat(changes(page, "2026-02-13")).containsExactly("Lantern rule · Affects: Ember 1 > Ember 2");
    }

    @Test
    void whatWasLockedLaterIsHeldBack() throws IOException {
        replace(EMBER, "capacity: {value: 16", "capacity: {value: 24");
        run("lock", "2026-02-12");
        run("build", "2026-02-10");
        assertThat(changes(page("trackers/changes/index.html"), "2026-02-12")).isEmpty();
    }
}
