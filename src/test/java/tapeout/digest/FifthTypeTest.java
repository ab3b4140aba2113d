package tapeout.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tapeout.cli.CommandRun;
import tapeout.site.FolderRemoval;
import tapeout.site.RealSite;
import tapeout.site.SiteCopy;

/** A type that the digest does not have: one file declares it, and nothing else is told of it. */
class FifthTypeTest {

    private static final String TYPE = """
            name: {one: Data centre, many: Data centres}
            folder: datacenters
            order: 9
            summary: Places full of chips.
            can: [compare]
            kind: kind
            by: operator
            fields:
              operator:
                to: organization
                label: Operator
                says: Who runs it.
                required: true
                back: {label: Data centres, order: 12}
              kind: {label: Kind, says: What sort it is., required: true, words: {training: Training, serving: Serving}}
            facts:
              opened: {form: date, label: Opened, says: When it was opened.}
              power: {quantity: W, label: Power, says: How much power it draws.}
              floor: {quantity: m2, label: Floor, says: How much floor it has.}
            measures:
              of:
                draw: {label: Power, unit: kW, fact: {fact: power}}
                density: {label: Power by floor, unit: kW/m2, quotient: {of: draw, by: floor}}
            tracker:
              name: Data centre tracker
              summary: Every data centre with its power.
              columns: [operator, power, opened]
            """;

    private static final String ENTITY = """
            ---
            name: Lighthouse
            summary: A data centre that only this test knows.
            operator: huawei
            kind: training
            opened: {value: 2026-09, source: s}
            power: {value: 120, unit: MW, qualifier: about, source: s}
            floor: {value: 60000, unit: m2, source: s}
            sources: [{id: s, publisher: P, title: T, kind: official, accessed: 2026-11-23}]
            ---
            It stands by the sea [@s].
            """;

    private Path source;

    @BeforeEach
    void copyTheDigest() throws Exception {
        source = SiteCopy.ofTheRepository(Files.createTempDirectory("tapeout-fifth"));
        Files.writeString(source.resolve("content/types/datacenter.yaml"), TYPE);
    }

    @AfterEach
    void remove() throws Exception {
        FolderRemoval.delete(source);
    }

    @Test
    void oneFileMakesPagesLinksAndATracker() throws Exception {
        Files.createDirectories(source.resolve("content/datacenters"));
        Files.writeString(source.resolve("content/datacenters/lighthouse.md"), ENTITY);
        Path about = source.resolve("content/about.md");
        Files.writeString(about, Files.readString(about) + "\nSee [[lighthouse]].\n");

        CommandRun run = build();
        assertThat(run.exitCode()).as(run.err()).isZero();

        assertThat(page("about/").select("a[href=/datacenters/lighthouse/]").eachText())
                .containsExactly("Lighthouse");
        Document entity = page("datacenters/lighthouse/");
        assertThat(entity.select("h1").text()).isEqualTo("Lighthouse");
        assertThat(entity.text()).contains("about 120 MW", "September 2026", "Data centre", "Huawei");
        assertThat(entity.select("section:has(h2:contains(What the figures give))")
                        .text())
                .as("what is worked out is shown with its steps where no limit asks for it")
                .contains("Power by floor about 120,000 kW ÷ 60,000 m² = about 2", "In all: about 2 kW/m²");
        assertThat(page("datacenters/").select("main a[href=/datacenters/lighthouse/]"))
                .isNotEmpty();
        assertThat(page("organizations/huawei/").select("a[href=/datacenters/lighthouse/]"))
                .isNotEmpty();
        assertThat(page("trackers/").text()).contains("Data centre tracker");
        Document tracker = page("trackers/datacenters/");
        assertThat(tracker.select(".tracker-table tbody tr")).hasSize(1);
        assertThat(tracker.select(".tracker-table tbody tr").text()).contains("Lighthouse", "Huawei", "about 120");
        List<String> csv = Files.readAllLines(source.resolve("output/trackers/datacenters/datacenters.csv"));
        assertThat(csv).hasSize(2);
        assertThat(csv.get(1)).contains("lighthouse").contains("120");
    }

    @Test
    void aMistakeInSuchAnEntityIsToldAsInAnyOther() throws Exception {
        Files.createDirectories(source.resolve("content/datacenters"));
        Files.writeString(
                source.resolve("content/datacenters/lighthouse.md"), ENTITY.replace("unit: MW", "unit: horsepower"));
        CommandRun run = CommandRun.of("check", "--source", source.toString(), "--as-of", RealSite.AS_OF);
        assertThat(run.err()).contains("content/datacenters/lighthouse.md:7:").contains("horsepower");
    }

    private CommandRun build() {
        return CommandRun.of("build", "--source", source.toString(), "--as-of", RealSite.AS_OF);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(
                source.resolve("output").resolve(path).resolve("index.html").toFile());
    }
}
