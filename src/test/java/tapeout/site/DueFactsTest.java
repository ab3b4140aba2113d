package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.cli.CommandRun;

/** Facts grow old: the page says so in words, beside the day of their last check. */
class DueFactsTest {

    private static final String RULE = "content/rules/lantern-rule.md";

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copyTheNewsroom() throws IOException {
        source = Newsroom.copy(folder.resolve("newsroom"));
        Files.writeString(source.resolve("content/types/rule.yaml"), "fresh: 30\n", StandardOpenOption.APPEND);
    }

    /** What stands beside "Facts checked" on the rule's page. */
    private String shown(String asOf) {
        CommandRun run = CommandRun.of("build", "--source", source.toString(), "--as-of", asOf);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return BuiltSite.read(source.resolve("output"), Newsroom.HOST)
                .page("rules/lantern-rule/index.html")
                .document()
                .select("dt:contains(Facts checked) + dd")
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-08, 1 February 2026",
        "2026-03-03T23:59:59Z, 1 February 2026",
        "2026-03-04, 1 February 2026 check overdue",
        // still the third in UTC
        "2026-03-04T00:30:00+01:00, 1 February 2026",
        "2026-05-30, 1 February 2026 check overdue"
    })
    void areMarkedOnceTheirTimeIsOver(String asOf, String text) {
        assertThat(shown(asOf)).isEqualTo(text);
    }

    @Test
    void factsThatWereNeverCheckedAreMarkedToo() throws IOException {
        Path rule = source.resolve(RULE);
        Files.writeString(rule, Files.readString(rule).replace("verified: 2026-02-01\n", ""));
        assertThat(shown(Newsroom.AS_OF)).isEqualTo("not yet check overdue");
    }

    @Test
    void checkListsThem() {
        CommandRun run =
                CommandRun.of("check", "--source", source.toString(), "--as-of", "2026-03-04", "--fail-on", "warning");
        assertThat(run.exitCode()).as("time alone fails nothing").isZero();
        assertThat(run.err())
                .contains(RULE)
                .contains("TO-130")
                .contains("set \"verified: 2026-03-04\"")
                .contains("0 errors, 0 warnings, 1 due");
    }
}
