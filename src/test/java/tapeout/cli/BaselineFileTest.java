package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an old site owes is written down once; only what is new fails, and what is paid is struck out. */
class BaselineFileTest {

    private static final String POST = "---\ntitle: A post\ndate: 2024-03-05\n---\n";

    @TempDir
    private Path site;

    private Path known;

    @BeforeEach
    void writeAnOldSite() throws IOException {
        known = site.resolve("baseline.json");
        write(
                "jbake.properties",
                "site.host=https://old.example/\ntapeout.title=Old\ntapeout.profile=blog\n"
                        + "tapeout.severity.TO-080=error\n");
        write("content/posts/a.md", POST + "[a](/gone/) and [b](/lost/)\n\n<blink>x</blink>\n");
    }

    @Test
    void keepsAnOldSiteFromFailing() throws IOException {
        assertThat(check().exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        CommandRun written = check("--write-baseline");
        assertThat(written).isEqualTo(new CommandRun(0, "", "3 problems known from now on. Commit baseline.json.\n"));
        assertThat(problems(known)).hasSize(3);

        CommandRun quiet = check("--fail-on", "warning");
        assertThat(quiet).isEqualTo(new CommandRun(0, "", "No new problems.\n"));
        write("content/posts/b.md", POST + "[c](/new/)\n");
        CommandRun fresh = check();
        assertThat(fresh.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(fresh.err()).contains("/new/").doesNotContain("/gone/", "/lost/");
    }

    @Test
    void shrinksByItself() throws IOException {
        check("--write-baseline");
        write("content/posts/a.md", POST + "Moved.\n\n[b](/lost/)\n\n<blink>x</blink>\n");
        assertThat(check().err()).contains("1 known problem gone; baseline.json holds 2 now. Commit the change.");
        assertThat(problems(known).findValuesAsText("line")).contains("7", "9");
        assertThat(check().err()).isEqualTo("No new problems.\n");

        write("content/posts/a.md", POST + "[a](/gone/) and [b](/lost/)\n\n<blink>x</blink>\n");
        assertThat(check().exitCode()).as("what was paid is owed anew").isEqualTo(ExitCodes.PROBLEMS);

        write("content/posts/a.md", POST + "Clean.\n");
        assertThat(check().err()).contains("2 known problems gone; baseline.json is removed.");
        assertThat(known).doesNotExist();
        assertThat(check().err()).isEqualTo("No problems.\n");
    }

    @Test
    void knowsWhatWeighsLessAndNotWhatWeighsMore() throws IOException {
        check("--write-baseline");
        String properties = Files.readString(site.resolve("jbake.properties"));
        write("jbake.properties", properties.replace("TO-080=error", "TO-080=warning"));
        assertThat(check("--fail-on", "warning").err()).isEqualTo("No new problems.\n");
        check("--write-baseline");
        write("jbake.properties", properties);
        assertThat(check().err()).contains("/gone/", "/lost/");
    }

    @Test
    void takesNothingForGoneWhileSomethingNewIsWrong() throws IOException {
        check("--write-baseline");
        write("content/posts/a.md", "---\ntitle: [\n---\n");
        assertThat(check().exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(problems(known)).hasSize(3);
    }

    @Test
    void leavesAFileAloneThatIsNamed() throws IOException {
        Path named = site.resolve("named.json");
        Files.writeString(named, check("--format", "json").out());
        write("content/posts/a.md", POST + "Clean.\n");
        assertThat(check("--baseline", named.toString()).err()).isEqualTo("No new problems.\n");
        assertThat(problems(named)).hasSize(3);
    }

    @Test
    void tellsAnalysersInSarif() throws IOException {
        write("content/posts/a b.md", POST + "[c](/new/)\n");
        for (String command : List.of("check", "build", "lock")) {
            JsonNode run = new ObjectMapper()
                    .readTree(run(command, "--format", "sarif").out())
                    .at("/runs/0");
            assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Tapeout");
            assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).contains("TO-061", "TO-080");
            JsonNode first = run.at("/results/0");
            assertThat(first.at("/ruleId").asText()).isEqualTo("TO-080");
            assertThat(first.at("/level").asText()).isEqualTo("error");
            assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .endsWith("content/posts/a%20b.md");
            assertThat(first.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isEqualTo(5);
        }
    }

    private CommandRun check(String... options) {
        return run("check", options);
    }

    private CommandRun run(String command, String... options) {
        List<String> all = new ArrayList<>(List.of(command, "--source", site.toString(), "--as-of", "2026-11-24"));
        all.addAll(List.of(options));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private static JsonNode problems(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file)).at("/problems");
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
