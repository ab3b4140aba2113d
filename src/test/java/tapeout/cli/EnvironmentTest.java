package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of {@code jbake.<name>.properties} stand over those of {@code jbake.properties}, where {@code --env} names them. */
class EnvironmentTest {

    @TempDir
    private Path site;

    @BeforeEach
    void writeASite() throws IOException {
        write(
                "jbake.properties",
                "site.host=https://blog.example/\ntapeout.title=A blog\ntapeout.profile=blog\ntapeout.tagline=Of ${site.host}\n");
        write("jbake.staging.properties", "site.host=https://staging.example/\ntapeout.title=Staging\n");
        write("content/posts/2024-03-05-a.md", "# Title\n\nText.\n");
    }

    @Test
    void standsOverTheSiteAndIsRemembered() throws IOException {
        assertThat(run("build").exitCode()).isZero();
        String plain = home();
        assertThat(plain).contains("A blog", "https://blog.example/");

        CommandRun staging = run("build", "--env", "staging", "--verbose");
        assertThat(staging.exitCode()).as(staging.err()).isZero();
        assertThat(staging.err()).contains("Settings   jbake.properties, and over it jbake.staging.properties");
        assertThat(home())
                .contains("Staging", "https://staging.example/", "Of https://staging.example/")
                .doesNotContain("A blog", "https://blog.example/");

        write("jbake.staging.properties", "site.host=https://staging.example/\ntapeout.title=Other\n");
        run("build", "--env", "staging");
        assertThat(home()).contains("Other").doesNotContain("Staging");

        run("build");
        assertThat(home()).isEqualTo(plain);
    }

    @Test
    void tellsMistakesWhereTheyStand() throws IOException {
        write("jbake.staging.properties", "# two\ntapeout.titel=x\n");
        CommandRun run = run("check", "--env", "staging");
        assertThat(run.err()).contains("jbake.staging.properties:2:1", "\"tapeout.titel\"");

        CommandRun unknown = run("check", "--env", "stagin");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err())
                .contains("--env: error TO-480 There is no environment \"stagin\"", "Did you mean \"staging\"?");
        assertThat(run("check", "--env", "../x").err()).contains("TO-480", "There are staging.");
    }

    private CommandRun run(String command, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {command, "--source", site.toString(), "--as-of", "2026-11-24"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(arguments);
    }

    private String home() throws IOException {
        return Files.readString(site.resolve("output/index.html"));
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
