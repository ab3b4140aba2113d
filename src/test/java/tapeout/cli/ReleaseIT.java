package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The release archive, unpacked on a machine with a Java and without Maven, away from this repository. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "tapeout.release", matches = ".+", disabledReason = "mvn -Prelease makes a release")
class ReleaseIT {

    @TempDir
    private Path folder;

    private Path home;

    private record Ended(int exitCode, String said) {}

    @BeforeEach
    void unpack() throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("tapeout.release"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            home = all.findFirst().orElseThrow();
        }
        assertThat(home.resolve("bin/tapeout").toFile().setExecutable(true)).isTrue();
        // a machine's usual programs, and no Maven among them
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String name : List.of("sh", "dirname", "readlink", "mkdir", "cp", "rm", "mv", "find")) {
            Files.createSymbolicLink(programs.resolve(name), Path.of("/bin", name));
        }
    }

    @Test
    void makesBuildsAndChecksASite() throws Exception {
        Ended made = run("init", "site", "--title", "Orbit");
        assertThat(made.exitCode()).as(made.said()).isZero();
        Ended checked = run("check", "--source", "site", "--fail-on", "warning");
        assertThat(checked).isEqualTo(new Ended(0, "No problems.\n"));
        Ended built = run("build", "--source", "site");
        assertThat(built.exitCode()).as(built.said()).isZero();
        assertThat(folder.resolve("site/output/index.html")).content().contains("Orbit");
        assertThat(folder.resolve("site/output/assets")).isNotEmptyDirectory();
        assertThat(run("--version").said()).startsWith("Tapeout ").doesNotContain("from its classes");
    }

    /** A newcomer has the archive, and types line by line what its README says. */
    @ParameterizedTest
    @ValueSource(strings = {"minimal", "news", "tech"})
    void doesWhatItsReadmeSays(String beat) throws Exception {
        String readme = Files.readString(home.resolve("README.md"));
        assertThat(readme).contains("--beat " + beat).doesNotContain("Maven");
        Path here = folder;
        for (List<String> typed : commands(readme.replace("--beat minimal", "--beat " + beat))) {
            if (typed.get(0).equals("cd")) {
                here = here.resolve(typed.get(1));
            } else if (typed.contains("serve")) {
                assertThat(servedIn(here)).contains("</html>").doesNotContain("TO-");
            } else {
                Ended ended = ended(tapeout(here, typed.subList(1, typed.size())));
                assertThat(ended.exitCode()).as("%s: %s", typed, ended.said()).isZero();
            }
        }
        assertThat(here.resolve("output/index.html")).exists();
        List<String> named = Pattern.compile("`((?:src|share)/[^`]+)`")
                .matcher(readme)
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(home.resolve(file)).exists());
        assertThat(home.resolve("src/docs/content-review.md")).doesNotExist();
    }

    /** What stands in blocks of code, word by word. */
    private static List<List<String>> commands(String readme) {
        return Pattern.compile("```\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> Pattern.compile("\"[^\"]*\"|\\S+")
                        .matcher(line)
                        .results()
                        .map(word -> word.group().replace("\"", ""))
                        .toList())
                .toList();
    }

    /** The front page of the preview of a site. */
    private String servedIn(Path site) throws Exception {
        Process process = tapeout(site, List.of("serve", "--port", "0")).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher(said.readLine());
            assertThat(address.find()).isTrue();
            HttpRequest page =
                    HttpRequest.newBuilder(URI.create(address.group())).build();
            String shown = "";
            // until the first build ends, it says that it goes on
            while (!shown.contains("<h1")) {
                Thread.sleep(200);
                shown = HttpClient.newHttpClient()
                        .send(page, HttpResponse.BodyHandlers.ofString())
                        .body();
            }
            return shown;
        } finally {
            process.destroy();
            process.waitFor();
        }
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

    private Ended syntax(String shell, Path script) throws Exception {
        return ended(new ProcessBuilder(shell, "-n", script.toString()).redirectErrorStream(true));
    }

    private Ended run(String... arguments) throws Exception {
        return ended(tapeout(folder, List.of(arguments)));
    }

    private ProcessBuilder tapeout(Path here, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/tapeout").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("programs").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private Ended ended(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        try (InputStream said = process.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text);
        }
    }
}
