package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release holds. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "tapeout.release", matches = ".+", disabledReason = "mvn -Prelease makes a release")
class ReleaseFilesIT extends UnpackedRelease {

    @Test
    void isAPackageOfDebians() throws Exception {
        assumeThat(Path.of("/usr/bin/dpkg-deb")).exists(); // only Debian and its kin have it
        Path root = folder.resolve("root");
        String deb = System.getProperty("tapeout.release").replaceFirst("zip$", "deb");
        assertThat(ended(new ProcessBuilder("dpkg-deb", "-x", deb, root.toString())))
                .isEqualTo(new Ended(0, ""));
        for (String link : List.of(
                "bin/tapeout",
                "share/man/man1/tapeout.1",
                "share/bash-completion/completions/tapeout",
                "share/fish/vendor_completions.d/tapeout.fish",
                "share/zsh/vendor-completions/_tapeout")) {
            Path leads = Files.readSymbolicLink(root.resolve("usr").resolve(link));
            assertThat(root.resolve("./" + leads)).as(link).isRegularFile();
        }
        home = root.resolve("usr/share/tapeout");
        ran("init", "site", "--title", "Orbit");
        ran("build", "--source", "site");
        assertThat(folder.resolve("site/output/index.html")).content().contains("Orbit");
    }

    @Test
    void holdsManualCompletionAndLicences() throws Exception {
        assertThat(home.resolve("share/man/man1/tapeout.1")).content().contains(".TH TAPEOUT 1", ".SH tapeout build");
        assertThat(home.resolve("share/completions/tapeout.bash")).content().contains("--write-baseline");
        assertThat(home.resolve("share/completions/tapeout.fish")).content().contains("-l source", "-a build");
        assertThat(home.resolve("share/completions/tapeout.zsh")).content().startsWith("#compdef tapeout\n");
        assertThat(home.resolve("THIRD-PARTY.txt")).content().contains("jsoup", "FreeMarker", "jbake-core");
        try (Stream<Path> texts = Files.walk(home.resolve("licences"))) {
            assertThat(texts.filter(Files::isRegularFile)).hasSizeGreaterThan(20);
        }
        assertThat(home.resolve("LICENSE")).content().contains("Apache License");
        assertThat(syntax("sh", home.resolve("bin/tapeout"))).isEqualTo(new Ended(0, ""));
        assertThat(syntax("bash", home.resolve("share/completions/tapeout.bash")))
                .isEqualTo(new Ended(0, ""));
    }

    /** A copy that says something else than the jar would mislead whoever reads it. */
    @ParameterizedTest
    @ValueSource(strings = {"assets", "templates"})
    void showsWhatItsJarHolds(String name) throws Exception {
        try (FileSystem jar = FileSystems.newFileSystem(home.resolve("tapeout.jar"))) {
            assertThat(bytes(home.resolve(name))).hasSizeGreaterThan(20).isEqualTo(bytes(jar.getPath("tapeout", name)));
        }
    }

    private static Map<String, ByteBuffer> bytes(Path root) throws IOException {
        Map<String, ByteBuffer> bytes = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                bytes.put(root.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    private Ended syntax(String shell, Path script) throws Exception {
        return ended(new ProcessBuilder(shell, "-n", script.toString()).redirectErrorStream(true));
    }
}
