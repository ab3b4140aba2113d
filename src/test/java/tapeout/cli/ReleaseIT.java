package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import tapeout.site.SiteCopy;

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
        ran("init", "site", "--title", "Orbit");
        Ended checked = run("check", "--source", "site", "--fail-on", "warning");
        assertThat(checked).isEqualTo(new Ended(0, "No problems.\n"));
        ran("build", "--source", "site");
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
    void makesWhatASiteAddsOfItsOwn() throws Exception {
        write("site/jbake.properties", """
                site.host=https://orbit.example/
                tapeout.title=Orbit
                tapeout.profile=blog
                tapeout.severity.TO-080=error
                """);
        write("site/jbake.staging.properties", "tapeout.title=Orbit, tried\ntapeout.severity.TO-080=note\n");
        write("site/content/posts/2026-01-02-first.md", "# First\n\nA [gone](/gone/) text.\n");
        write("site/data/makers.csv", "id,name\nbrine,\"Brine, Ltd\"\n");
        write("site/templates/own/maker.ftlh", """
                ---
                title: "{name}"
                each: makers
                address: /makers/{id}/
                ---
                <title>${view.title}</title>
                """);
        write("site/templates/own/makers.xml.ftl", "<all><#list data.makers as m><m>${m.name}</m></#list></all>\n");

        assertThat(ran("eject", "css/teaser.css", "--source", "site")).contains("teaser.css");
        Path sheet = folder.resolve("site/assets/css/teaser.css");
        Files.writeString(sheet, Files.readString(sheet) + ".of-its-own { color: red }\n");

        assertThat(run("check", "--source", "site").exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        ran("check", "--source", "site", "--write-baseline");
        assertThat(folder.resolve("site/baseline.json")).content().contains("TO-080");
        ran("check", "--source", "site");
        write("site/content/posts/2026-01-03-second.md", "# Second\n\nA [lost](/lost/) text.\n");
        Ended worse = run("check", "--source", "site");
        assertThat(worse.exitCode()).as(worse.said()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(worse.said()).contains("/lost/").doesNotContain("/gone/");

        ran("build", "--source", "site", "--env", "staging");
        assertThat(folder.resolve("site/output/index.html")).content().contains("Orbit, tried");
        assertThat(folder.resolve("site/output/makers/brine/index.html")).hasContent("<title>Brine, Ltd</title>");
        assertThat(folder.resolve("site/output/makers.xml")).hasContent("<all><m>Brine, Ltd</m></all>");
        assertThat(GuestSiteTest.files(folder.resolve("site/output/assets/css")).values())
                .anyMatch(css -> css.contains("of-its-own"));
    }

    @Test
    void movesASiteOfHugosInAndLeavesItAsItIs() throws Exception {
        write("old/hugo.toml", "baseURL = 'https://orbit.example/'\ntitle = 'Orbit'\n");
        write("old/content/post/first.md", """
                +++
                title = 'First'
                date = 2026-01-02
                +++
                To the [second]({{< ref "second.md" >}}).
                """);
        write("old/content/post/second.md", "---\ntitle: Second\ndate: 2026-01-03\n---\nText.\n");
        assertThat(ran("migrate", "hugo", "old", "--output", "new")).contains("2 posts and 0 pages");
        Map<String, String> moved = GuestSiteTest.files(folder.resolve("new"));
        assertThat(moved).containsKeys("jbake.properties", "migration.md", "content/post/first.md");
        assertThat(ran("migrate", "hugo", "old", "--output", "new")).contains(": 0 files written, ");
        assertThat(GuestSiteTest.files(folder.resolve("new"))).isEqualTo(moved);
        ran("build", "--source", "new");
        assertThat(folder.resolve("new/output/post/first/index.html")).content().contains("href=\"/post/second/\"");
    }

    /** As stock JBake builds it: see {@link GuestSiteTest}. */
    @Test
    void buildsAProjectOfJBakesAsItIs() throws Exception {
        SiteCopy.copy(Path.of("src/test/guest/site"), folder.resolve("project"));
        ran("build", "--source", "project", "--output", folder.resolve("out").toString());
        assertThat(GuestSiteTest.files(folder.resolve("out")))
                .isEqualTo(GuestSiteTest.files(Path.of("src/test/guest/expected")));
    }

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

    /** What is said by what has to end well. */
    private String ran(String... arguments) throws Exception {
        Ended ended = run(arguments);
        assertThat(ended.exitCode())
                .as("%s: %s", List.of(arguments), ended.said())
                .isZero();
        return ended.said();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
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
