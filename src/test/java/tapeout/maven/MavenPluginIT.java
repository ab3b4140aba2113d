package tapeout.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a plugin of Maven, installed into a repository and used by a site that lies elsewhere, without a network. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class MavenPluginIT {

    private static final Path JAR = Path.of("target/tapeout.jar");

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    private Path folder;

    private Path repository;

    private record Ended(int exitCode, String said) {}

    @Test
    void checksBuildsAndServesASiteElsewhere() throws Exception {
        install(Path.of(System.getProperty("tapeout.repository")));
        write("jbake.properties", "site.host=https://orbit.example/\ntapeout.title=Orbit\ntapeout.profile=blog\n");
        write("content/posts/first.md", "---\ntitle: First\ndate: 2026-01-02\n---\nA text.\n");
        write("pom.xml", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>example</groupId>
                  <artifactId>orbit</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>io.github.tapeout</groupId>
                        <artifactId>tapeout</artifactId>
                        <version>VERSION</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.replace("VERSION", version()));

        Ended both = maven("tapeout:check", "tapeout:build", "-Dtapeout.arguments=--as-of 2026-01-03");
        assertThat(both.exitCode()).as(both.said()).isZero();
        assertThat(both.said()).contains("No problems.");
        assertThat(folder.resolve("site/output/posts/first/index.html"))
                .content()
                .contains("A text.", "Orbit");
        assertThat(served("posts/first/")).contains("A text.", "Orbit");

        write("content/posts/second.md", "---\ntitle: Second\ndate: 2026-13-02\n---\nA text.\n");
        Ended wrong = maven("tapeout:check");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.said()).contains("content/posts/second.md:3:7: error", "tapeout check ended with 1");
    }

    /** JBang says by which command what it was asked for is run; its launcher runs that. */
    @Test
    void jbangBuildsASiteElsewhereByOurCatalogue() throws Exception {
        install(Path.of(System.getProperty("tapeout.repository")));
        write("jbake.properties", "site.host=https://orbit.example/\ntapeout.title=Orbit\ntapeout.profile=blog\n");
        write("content/posts/first.md", "---\ntitle: First\ndate: 2026-01-02\n---\nA text.\n");

        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String catalogue = Path.of("jbang-catalog.json").toAbsolutePath().toString();
        Ended asked = jbang(
                java,
                "-jar",
                System.getProperty("tapeout.jbang"),
                "--offline",
                "run",
                "tapeout@" + catalogue,
                "build",
                "--as-of",
                "2026-01-03");
        assertThat(asked.exitCode()).as(asked.said()).isEqualTo(255);
        assertThat(asked.said()).contains("/tapeout-" + version() + ".jar", "-XX:+UseParallelGC");
        Ended ran = jbang("bash", "-c", asked.said());
        assertThat(ran.exitCode()).as(ran.said()).isZero();
        assertThat(folder.resolve("site/output/posts/first/index.html"))
                .content()
                .contains("A text.", "Orbit");
    }

    private Ended jbang(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.resolve("site").toFile());
        builder.environment().put("JBANG_REPO", repository.toString());
        builder.environment().put("JBANG_DIR", folder.resolve("jbang").toString());
        builder.environment().put("JBANG_NO_VERSION_CHECK", "true");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** A local repository with links to everything of the one that built the jar, and the jar. */
    private void install(Path known) throws IOException {
        repository = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "repository");
        linked(known, repository, "io");
        linked(known.resolve("io"), repository.resolve("io"), "github");
        linked(known.resolve("io/github"), repository.resolve("io/github"), "tapeout");
        Path home = Files.createDirectories(repository.resolve("io/github/tapeout/tapeout/" + version()));
        Files.copy(JAR, home.resolve("tapeout-" + version() + ".jar"));
        Files.copy(Path.of("pom.xml"), home.resolve("tapeout-" + version() + ".pom"));
    }

    private static void linked(Path from, Path to, String but) throws IOException {
        Files.createDirectories(to);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.list(from)) {
            for (Path path : all.toList()) {
                if (!path.getFileName().toString().equals(but)) {
                    Files.createSymbolicLink(to.resolve(path.getFileName()), path.toAbsolutePath());
                }
            }
        }
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Ended maven(String... arguments) throws Exception {
        Process process = started(arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** A page of the preview. */
    private String served(String page) throws Exception {
        Process process = started("tapeout:serve", "-Dtapeout.arguments=--port 0");
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String address = said.lines()
                    .map(ADDRESS::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst()
                    .orElseThrow();
            HttpRequest asked =
                    HttpRequest.newBuilder(URI.create(address + page)).build();
            String shown = "";
            // until the first build ends, it says that it goes on
            while (!shown.contains("<h1")) {
                Thread.sleep(200);
                shown = HttpClient.newHttpClient()
                        .send(asked, HttpResponse.BodyHandlers.ofString())
                        .body();
            }
            return shown;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-o", "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.directory(folder.resolve("site").toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return process;
    }
}
