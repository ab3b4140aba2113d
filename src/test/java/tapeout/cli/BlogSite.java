package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A blog in a folder, as its author sees it. */
abstract class BlogSite {

    @TempDir
    Path site;

    @BeforeEach
    void writeTheConfiguration() {
        write("jbake.properties", "site.host=https://blog.example/\ntapeout.title=A blog\ntapeout.profile=blog\n");
    }

    CommandRun built() {
        CommandRun run = run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    CommandRun run(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("--source", site.toString(), "--as-of", "2026-11-24"))
                        .toArray(String[]::new));
    }

    Document page(String address) throws IOException {
        return Jsoup.parse(site.resolve("output/" + address + "index.html").toFile());
    }

    void append(String line) {
        try {
            Path file = site.resolve("jbake.properties");
            Files.writeString(file, Files.readString(file) + line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void write(String file, String text) {
        try {
            Path path = site.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
