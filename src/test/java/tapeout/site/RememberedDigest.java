package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** A digest whose builds say whether there was anything to do. */
abstract class RememberedDigest {

    static final String WARNED = "content/posts/2026/a.md";

    @TempDir
    Path folder;

    SmallDigest digest;

    @BeforeEach
    void write() {
        digest = new SmallDigest(folder.resolve("site"));
        digest.post("a", "", "Text [@maker]. <blink>x</blink>");
        digest.post("later", "date: 2026-11-24T18:00:00Z\n", "Text [@maker].");
        digest.write("templates/own.ftlh", "");
    }

    CommandRun build(String... options) {
        CommandRun run = digest.run(
                "build",
                Stream.concat(Stream.of("--verbose"), Stream.of(options)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    static boolean hasBuilt(CommandRun run) {
        return run.err().contains(" scan ");
    }

    Path source() {
        return digest.source();
    }
}
