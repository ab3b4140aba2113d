package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** What readers find of days that are over. */
class PastPagesTest {

    private static final String EMBER = "content/chips/ember-2.md";

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
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

    private String text(String path) throws IOException {
        return Files.readString(source.resolve("output/" + path));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(text(path + "index.html"));
    }

    /** Of days before it was first locked nothing is known, whatever is known of others. */
    @Test
    void aTypeBeginsWithItsOwnHistory() throws IOException {
        run("lock", "2026-02-08");
        Files.writeString(source.resolve("content/types/wire.yaml"), """
                name: {one: Wire, many: Wires}
                folder: wires
                summary: Lines between towns.
                facts:
                  length: {quantity: mm2, label: Length, says: How long it is.}
                tracker: {name: Wire tracker, summary: Every wire.}
                """);
        Files.createDirectories(source.resolve("content/wires"));
        Files.writeString(source.resolve("content/wires/north.md"), """
                ---
                name: North
                summary: A line.
                length: {value: 5, unit: mm2, source: s}
                sources:
                  - {id: s, publisher: North, title: Sheet, url: "https://north.example/", kind: official, accessed: 2026-03-01}
                verified: 2026-03-01
                ---
                """);
        run("lock", "2026-03-15");
        run("build", "2026-04-01");
        assertThat(source.resolve("output/trackers/chips/on/2026-02-28")).exists();
        assertThat(source.resolve("output/trackers/wires/on/2026-02-08")).doesNotExist();
        assertThat(source.resolve("output/trackers/wires/on/2026-02-28")).doesNotExist();
        assertThat(text("trackers/wires/on/2026-03-31/wires-2026-03-31.csv"))
                .isEqualTo("id,name,length\r\nnorth,North,5 mm2\r\n");
    }

    /** What is there for the first time is added; nothing is struck that was never said. */
    @Test
    void aValueThatIsNewReplacesNothing() throws IOException {
        run("lock", "2026-02-08");
        replace(EMBER, "successor_of:", "power: {value: 350, unit: W, source: sheet}\nsuccessor_of:");
        run("lock", "2026-02-20");
        run("build", "2026-04-01");
        for (String path : List.of("trackers/chips/on/", "trackers/chips/on/2026-02-08/")) {
            Element change = page(path).selectFirst(".change");
            assertThat(change.select("del")).isEmpty();
            assertThat(change.selectFirst(".change-values").text()).isEqualTo("Added: 350 W");
        }
    }

    private void threeMonths() throws IOException {
        run("lock", "2026-02-08");
        replace(EMBER, "capacity: {value: 16", "capacity: {value: 24");
        run("lock", "2026-02-20");
        replace(EMBER, "capacity: {value: 24", "capacity: {value: 32");
        replace(EMBER, "name: Ember 2", "name: \"@Ember\"");
        run("lock", "2026-03-15");
        run("build", "2026-04-01");
    }

    @Test
    void eachEndOfAMonthHasItsVersion() throws IOException {
        threeMonths();
        assertThat(text("trackers/chips/on/2026-02-08/chips-2026-02-08.csv"))
                .startsWith("id,name,vendor,kind,status,")
                .containsPattern("\r\nember-2,Ember 2,foundry,npu,planned,.*16 GB")
                .doesNotContain("24 GB");
        assertThat(text("trackers/chips/on/2026-02-28/chips-2026-02-28.csv")).contains("24 GB");
        assertThat(text("trackers/chips/on/2026-03-31/chips-2026-03-31.csv")).contains("\r\nember-2,'@Ember,", "32 GB");
        assertThat(text("trackers/chips/on/2026-02-08/chips-2026-02-08-changes.csv"))
                .isEqualTo("id,name,column,from,to\r\n");
        assertThat(text("trackers/chips/on/2026-02-28/chips-2026-02-28-changes.csv"))
                .isEqualTo("id,name,column,from,to\r\nember-2,Ember 2,memory.capacity,16 GB,24 GB\r\n");
        assertThat(text("trackers/chips/on/2026-03-31/chips-2026-03-31-changes.csv"))
                .isEqualTo("""
                        id,name,column,from,to\r
                        ember-2,'@Ember,memory.capacity,24 GB,32 GB\r
                        ember-2,'@Ember,name,Ember 2,'@Ember\r
                        """);
        assertThat(source.resolve("output/trackers/rules/on/2026-03-31")).isDirectoryContaining("glob:**.csv");
    }

    /** The cells of the last version are those of the tracker's own file, and what has ended beside them. */
    @Test
    void theLatestVersionSaysWhatTheTrackerSays() throws IOException {
        run("lock", "2026-02-08");
        run("build", "2026-02-09");
        List<String> now = text("trackers/chips/chips.csv").lines().toList();
        List<String> then = text("trackers/chips/on/2026-02-08/chips-2026-02-08.csv")
                .lines()
                .toList();
        List<String> columns = List.of(now.get(0).split(","));
        List<String> kept = List.of(then.get(0).split(","));
        assertThat(kept).hasSizeGreaterThan(8).isSubsetOf(columns);
        for (String line : then.subList(1, then.size())) {
            String[] cells = line.split(",", -1);
            String[] same = now.stream()
                    .filter(one -> one.startsWith(cells[0] + ","))
                    .findFirst()
                    .orElseThrow()
                    .split(",", -1);
            for (int i = 0; i < kept.size(); i++) {
                // what has ended is history, and the tracker's no more
                assertThat(cells[i].replaceAll("[^|]* until [^|]*\\| ", ""))
                        .as(line)
                        .isEqualTo(same[columns.indexOf(kept.get(i))]);
            }
        }
    }

    @Test
    void aTrackerSaysWhenItsHistoryBegins() throws IOException {
        run("build", "2026-02-08");
        assertThat(page("trackers/chips/").select("section:has(#page_earlier)").text())
                .isEqualTo("Earlier versions What this table said on earlier days is not kept yet.");
        run("lock", "2026-02-08");
        run("build", "2026-02-08");
        assertThat(page("trackers/chips/").select("section:has(#page_earlier)").text())
                .contains("kept since 8 February 2026", "The first one comes when that day is over.");
        run("build", "2026-03-01");
        assertThat(page("trackers/chips/")
                        .select("section:has(#page_earlier) a[download]")
                        .eachText())
                .containsExactly(
                        "chips-2026-02-28.csv",
                        "chips-2026-02-28-changes.csv",
                        "chips-2026-02-08.csv",
                        "chips-2026-02-08-changes.csv");
    }

    @Test
    void aDaySaysWhatStoodAndWhatChangedSince() throws IOException {
        threeMonths();
        Document chips = page("trackers/chips/on/2026-02-28/");
        assertThat(chips.select("h1").text()).contains("on 28 February 2026");
        assertThat(chips.select(".change-field").eachText()).containsExactly("@Ember · Name", "@Ember · Memory");
        assertThat(chips.select(".change-values del").eachText()).containsExactly("Ember 2", "24 GB");
        assertThat(page("trackers/chips/on/2026-03-31/").text()).contains("Nothing has changed since.");
        Document rules = page("trackers/rules/on/2026-01-31/");
        assertThat(rules.select(".standing-heading").eachText()).containsExactly("Suspended", "Published");
        assertThat(rules.text()).contains("is kept since 8 February 2026");
        assertThat(rules.select(".past-days a").eachText())
                .containsExactly("31 December 2025", "8 February 2026", "How it stood on a day");
    }

    /** All that the script shows of a day stands in the page, so that it answers without one. */
    @Test
    void anyDayIsAnsweredFromWhatStandsInThePage() throws IOException {
        threeMonths();
        Document rules = page("trackers/rules/on/");
        assertThat(rules.select(".past-ask").hasAttr("hidden")).isTrue();
        assertThat(rules.select(".past-spells tbody tr").stream()
                        .filter(row -> row.select("th").text().equals("Wick order"))
                        .map(row -> row.attr("data-from") + ".." + row.attr("data-until") + " "
                                + row.select("td").first().text()))
                .containsExactly(
                        "2025-10-01..2025-12-30 Announced",
                        "2025-12-31..2026-01-04 In force",
                        "2026-01-05..2026-02-04 Suspended",
                        "2026-02-05..2026-03-31 Not clear: a suspension has run out",
                        "2026-04-01.. Rescinded");
        assertThat(page("trackers/chips/on/").select(".change time").eachAttr("datetime"))
                .containsExactly("2026-03-15", "2026-03-15", "2026-02-20");
        assertThat(page("trackers/chips/on/").select(".past-days a").eachText())
                .containsExactly("31 March 2026", "28 February 2026", "8 February 2026");
    }
}
