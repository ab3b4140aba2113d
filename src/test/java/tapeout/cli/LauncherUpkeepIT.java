package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;
import tapeout.site.SiteCopy;

/** When the launcher builds the generator anew, what it says meanwhile, and what it keeps, in a checkout with a Maven of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LauncherUpkeepIT {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path checkout;

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void copyTheCheckout() throws IOException {
        checkout = folder.resolve("checkout");
        for (String part : List.of("bin/tapeout", "pom.xml", "templates", "target/tapeout.jar")) {
            Files.createDirectories(checkout.resolve(part).getParent());
            SiteCopy.copy(REPOSITORY.resolve(part), checkout.resolve(part));
        }
        assertThat(checkout.resolve("bin/tapeout").toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(checkout.resolve("target/lib"), REPOSITORY.resolve("target/lib"));
        write("src/main/java/A.java", "class A {}\n");
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        try (Stream<Path> files = Files.walk(checkout)) {
            for (Path file : files.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(then));
            }
        }
        touch("target/tapeout.jar", then.plusSeconds(60));
        maven("""
                echo "[INFO] Scanning for projects..."
                i=0; while [ $i -lt 250 ]; do i=$((i + 1)); echo "Downloaded from central: https://example.org/$i.jar (1 kB)"; done
                echo "[INFO] --- maven-compiler-plugin:3.16.0:compile (default-compile) @ tapeout ---"
                echo "[INFO] --- jar:3.5.0:jar (default-jar) @ tapeout ---"
                printf '\\033[0m\\033[0m'
                """);
    }

    private void maven(String script) throws IOException {
        Path mvn = folder.resolve("tools/mvn");
        Files.createDirectories(mvn.getParent());
        Files.writeString(mvn, "#!/bin/sh\necho \"$@\" >>'" + folder.resolve("called") + "'\n" + script);
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private boolean mavenWasCalled() {
        return Files.exists(folder.resolve("called"));
    }

    private void write(String file, String text) throws IOException {
        Path path = checkout.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void touch(String file, Instant time) throws IOException {
        Files.setLastModifiedTime(checkout.resolve(file), FileTime.from(time));
    }

    private Ended run(Path home, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/tapeout").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().merge("PATH", folder.resolve("tools").toString(), (path, tools) -> tools + ":" + path);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void aTemplateOrAStyleSheetMakesNoNewGenerator() throws Exception {
        write("templates/messages.properties", "site.skip=Go on\n");
        write("assets/css/site.css", "body { margin: 0 }\n");
        write("content/x.md", "x\n");
        write("src/test/java/B.java", "class B {}\n");
        assertThat(run(checkout, "--version").out()).startsWith("Tapeout ");
        assertThat(mavenWasCalled()).isFalse();
    }

    @Test
    void aSourceOrThePomDoes() throws Exception {
        write("src/main/java/A.java", "class A { }\n");
        Ended first = run(checkout, "--version");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err())
                .startsWith("tapeout: building the generator with Maven")
                .contains("about a minute", "tapeout:   compile\n", "tapeout:   jar\n")
                .contains("  100 files downloaded\n", "  200 files downloaded\n")
                .doesNotContain("\u001b", "Scanning", "250");
        assertThat(mavenWasCalled()).isTrue();

        Files.delete(folder.resolve("called"));
        assertThat(run(checkout, "--version").err()).isEmpty();
        assertThat(mavenWasCalled()).isFalse();

        touch("pom.xml", Instant.now().plusSeconds(5));
        run(checkout, "--version");
        assertThat(mavenWasCalled()).isTrue();
    }

    @Test
    void aDeletedSourceDoesToo() throws Exception {
        run(checkout, "--version");
        assertThat(mavenWasCalled()).isFalse();
        Files.delete(checkout.resolve("src/main/java/A.java"));
        run(checkout, "--version");
        assertThat(mavenWasCalled()).isTrue();
    }

    @Test
    void saysWhatMavenSaysWhereItFails() throws Exception {
        maven("""
                echo "[INFO] Scanning for projects..."
                echo "[ERROR] A.java:[1,1] class, interface, enum, or record expected"
                echo "  a line that goes with it"
                printf '\\033[0m\\033[0m'
                exit 1
                """);
        touch("pom.xml", Instant.now());
        Ended ended = run(checkout, "--version");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("[ERROR] A.java:[1,1] class", "  a line that goes with it")
                .endsWith("tapeout: the generator could not be built\n")
                .doesNotContain("\u001b", "Scanning");
    }

    @Test
    void aSiteWithoutTemplatesGetsThoseOfTheCheckoutAsTheyAreNow() throws Exception {
        Path words = checkout.resolve("templates/messages.properties");
        Files.writeString(words, Files.readString(words).replace("site.skip=Skip to the text", "site.skip=Go on"));
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Ended ended = run(checkout, "build", "--source", source.toString(), "--as-of", Newsroom.AS_OF);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(source.resolve("output/index.html")).content().contains(">Go on<");
        assertThat(mavenWasCalled()).isFalse();
    }

    @Test
    void aCopiedCheckoutKeepsNoArchiveOfTheOldOne() throws Exception {
        assertThat(run(checkout, "--version").err()).contains("preparing faster starts");
        assertThat(run(checkout, "--version").err()).isEmpty();
        Path copy = folder.resolve("copy");
        assertThat(new ProcessBuilder("cp", "-a", checkout.toString(), copy.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(run(copy, "--version").err()).contains("preparing faster starts");
        assertThat(run(copy, "--version").err()).isEmpty();
        assertThat(run(checkout, "--version").err()).isEmpty();
        assertThat(archives(copy))
                .hasSize(2)
                .allMatch(archive -> archive.toString().matches(".*/(checkout|copy)\\.(SharedArchiveFile|AOTCache)"));
    }

    @Test
    void anArchiveThatDoesNotFitIsPassedOverAndTold() throws Exception {
        assertThat(verboseBuild()).contains("Started    with the archive of classes " + checkout + "/target/archives/");
        Path archive = archives(checkout).get(0);
        byte[] sound = Files.readAllBytes(archive);
        byte[] other = sound.clone();
        Arrays.fill(other, 0, 4096, (byte) 0);
        for (byte[] broken : List.of(other, Arrays.copyOf(sound, sound.length / 2), new byte[0])) {
            assertThat(archive.toFile().setWritable(true)).isTrue();
            Files.write(archive, broken);
            assertThat(verboseBuild()).contains("Started    slowly", "delete " + archive);
        }
        Files.delete(archive);
        assertThat(verboseBuild()).contains("preparing faster starts", "Started    with the archive of classes");
    }

    private String verboseBuild() throws Exception {
        Path source = folder.resolve("newsroom");
        if (!Files.exists(source)) {
            Newsroom.copy(source);
        }
        Ended ended = run(checkout, "build", "--verbose", "--source", source.toString(), "--as-of", Newsroom.AS_OF);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return ended.err();
    }

    private static List<Path> archives(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("target/archives"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
