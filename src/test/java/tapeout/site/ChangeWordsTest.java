package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What an editor writes of a change looks as facts look everywhere. */
class ChangeWordsTest {

    @TempDir
    Path folder;

    @Test
    void daysAmongWordsAreWrittenAsDaysAre() throws Exception {
        SmallSite site = new SmallSite(folder);
        site.write("content/types/permit.yaml", """
                name: {one: Permit, many: Permits}
                folder: permits
                summary: What may be done.
                facts:
                  begun: {form: date, label: Begun, says: When it began.}
                tracker: {name: Permit tracker, summary: Every permit., columns: [begun]}
                """);
        site.write("content/permits/one.md", """
                ---
                name: One
                summary: The first one.
                begun: {value: 2026-02-03, source: s1}
                updates:
                  - {date: 2026-11-20, field: begun, from: "2026-02-30, as was said", to: "2026-01-02 as a plan, 2026-02-03 in truth, file 12-2026-02-03", source: s1}
                """ + SmallSite.sources(1) + "---\nText.\n");
        CommandRun run = site.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Document page = Jsoup.parse(Files.readString(folder.resolve("output/permits/one/index.html")));
        assertThat(page.select("del").eachText()).containsExactly("2026-02-30, as was said");
        assertThat(page.select("ins").eachText().stream().map(text -> text.replace('\u00a0', ' ')))
                .containsExactly("2 January 2026 as a plan, 3 February 2026 in truth, file 12-2026-02-03");
    }
}
