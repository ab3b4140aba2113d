package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What the launcher builds to learn which classes a build loads: see {@code bin/tapeout} and decision 0030. */
class TrainingSiteTest {

    private static final Path MORE = Path.of("src/test/sites/training").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void hasWhatTheNewsroomHasNot() throws Exception {
        Path site = Newsroom.copy(folder.resolve("site"));
        Files.delete(site.resolve("content/types/organization.yaml")); // which cp replaces
        SiteCopy.copy(MORE, site);
        Files.writeString(site.resolve("jbake.properties"), "tapeout.cards=true\n", StandardOpenOption.APPEND);

        CommandRun run = CommandRun.of("build", "--source", site.toString(), "--as-of", "2026-11-24");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).contains("0 errors, 0 warnings");
        Path output = site.resolve("output");
        assertThat(output.resolve("sources/index.html")).exists();
        assertThat(output.resolve("card.png")).exists();
        try (var icons = Files.list(output.resolve("assets/img"))) {
            assertThat(icons).anyMatch(icon -> icon.toString().endsWith(".maskable.png"));
        }
        assertThat(output.resolve("trackers/chips/on")).isDirectory();
    }
}
