package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.config.BuildOptions;
import tapeout.problem.Severity;

/** What the configuration and the command line can both say. */
class CommandLineChoicesTest {

    @TempDir
    Path folder;

    @Test
    void readsTheOptionsOfTheCommandLineToo() throws IOException {
        var site = ConfiguredSite.with(folder, """
                tapeout.threads=3
                tapeout.as-of=2026-01-02
                tapeout.drafts=true
                tapeout.future=true
                tapeout.output=elsewhere
                tapeout.quiet=true
                tapeout.color=never
                tapeout.fail-on=warning
                tapeout.format=json
                tapeout.due=true
                tapeout.follow=true
                tapeout.baseline=known.json
                tapeout.host=https://tapeout.news
                tapeout.port=0
                tapeout.verbose=on
                tapeout.json=yes
                tapeout.on=2025-05-20
                tapeout.type=chip
                """).site();
        assertThat(site.config().build())
                .isEqualTo(new BuildOptions(
                        3, Instant.parse("2026-01-02T00:00:00Z"), true, true, Map.of(), Severity.WARNING));
        assertThat(site.config().folders().output()).isEqualTo(folder.resolve("elsewhere"));
        assertThat(site.host().getDestinationFolder().toPath()).isEqualTo(folder.resolve("elsewhere"));
        assertThat(site.config().identity().host()).isEqualTo(URI.create("https://tapeout.news/"));
        assertThat(site.preview().follow()).isTrue();
        assertThat(site.console())
                .isEqualTo(new ConsoleChoices(
                        true,
                        true,
                        "never",
                        false,
                        "json",
                        true,
                        "known.json",
                        new ConsoleChoices.DataChoices(true, false, LocalDate.of(2025, 5, 20), "chip", "")));
        assertThat(site.preview().port()).isZero();
    }

    @Test
    void letsTheCommandLineWin() throws IOException {
        var site = ConfiguredSite.with(folder, """
                tapeout.threads=3
                tapeout.as-of=2026-01-02
                tapeout.drafts=true
                destination.folder=public
                """);
        Instant asOf = Instant.parse("2027-05-06T07:08:09Z");
        Path output = folder.resolveSibling("out-" + folder.getFileName());
        var config = site.read(new Overrides(
                        URI.create("https://tapeout.news/x/"), output, 1, asOf, false, true, null, Severity.WARNING))
                .site()
                .config();
        assertThat(config.build()).isEqualTo(new BuildOptions(1, asOf, false, true, Map.of(), Severity.WARNING));
        assertThat(config.folders().output()).isEqualTo(output);
        assertThat(config.identity().host()).isEqualTo(URI.create("https://tapeout.news/x/"));
    }
}
