package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, as a newcomer, a writer and a publisher start it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LauncherIT {

    private static final Path LAUNCHER = Path.of("bin/tapeout").toAbsolutePath();
    private static final String POST = """
            ---
            title: A post with letters of all kinds
            date: 2026-11-20
            summary: "A summary that is long enough to stand in lists and feeds."
            topics: [chips]
            kind: report
            sources: [{id: maker, publisher: Maker, title: Letters, kind: documentation, accessed: 2026-11-20}]
            ---
            Text [@maker].
            """;

    @TempDir
    private Path folder;

    private Path site;

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void writeASite() throws IOException {
        site = folder.resolve("site");
        write(
                "jbake.properties",
                "site.host=https://minimal.example/\ntapeout.title=Minimal\ntapeout.tagline=As little as it takes\n");
        write("assets/css/site.css", "body { margin: 0 }\n");
        write(
                "content/topics/chips.md",
                "---\ntitle: Chips\nsummary: All of them.\nglyph: die\norder: 1\n---\nText.\n");
        write("content/posts/2026/ünï-文.md", POST);
    }

    @Test
    void tellsItsVersionAndItsCommands() throws Exception {
        assertThat(run(Map.of(), "--version").out()).startsWith("Tapeout ");
        assertThat(run(Map.of(), "--help").out()).contains("build", "check", "serve", "new");
        assertThat(run(Map.of(), "build", "--help").out()).contains("--source", "--output", "--as-of");
    }

    @Test
    void endsWithTheCodeOfWhatHappened() throws Exception {
        assertThat(build("output").exitCode()).isZero();
        assertThat(run(Map.of(), "build", "--sauce", site.toString()).exitCode())
                .isEqualTo(2);
        assertThat(run(Map.of(), "build", "--source", folder.toString()).exitCode())
                .isEqualTo(2);
        write("content/posts/2026/bad.md", POST.replace("kind: report", "kind: reprot"));
        assertThat(build("output").exitCode()).isEqualTo(1);
    }

    @Test
    void saysWhichJavaItMisses() throws Exception {
        Ended nowhere = run(Map.of("JAVA_HOME", "/no/such/java"), "--version");
        assertThat(nowhere).isEqualTo(new Ended(2, "", """
                tapeout: JAVA_HOME is /no/such/java, and there is no bin/java in it; set it to a Java 17 or newer, or unset it
                """));

        write("java/bin/java", "#!/bin/sh\necho started\n");
        Path old = site.resolve("java");
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        for (String key : List.of("JAVA_RUNTIME_VERSION", "JAVA_VERSION")) {
            write("java/release", "IMPLEMENTOR=\"x\"\n" + key + "=\"16\"\n");
            assertThat(run(Map.of("JAVA_HOME", old.toString()), "--version").err())
                    .contains("/bin/java is Java 16; ");
        }
        for (String version : List.of("1.8.0_392-b08", "9.0.4+11", "11.0.21+9", "16.0.2+7")) {
            write(
                    "java/release",
                    "JAVA_VERSION=\"" + version.replaceFirst("[-+].*", "") + "\"\nJAVA_RUNTIME_VERSION=\"" + version
                            + "\"\n");
            Ended ended = run(Map.of("JAVA_HOME", old.toString()), "--version");
            assertThat(ended.exitCode()).as(version).isEqualTo(2);
            assertThat(ended.err()).contains("/bin/java is Java " + version + "; install Java 17 or newer");
        }
    }

    @Test
    void buildsTheSameUnderALocaleWithoutUtf8() throws Exception {
        assertThat(build("utf8").exitCode()).isZero();
        Ended ended = run(
                Map.of("LC_ALL", "C", "LANG", "C"),
                "build",
                "--as-of",
                "2026-11-24",
                "--source",
                site.toString(),
                "--output",
                folder.resolve("c").toString());
        assertThat(ended.err()).contains("The site is in");
        assertThat(tree("c")).isEqualTo(tree("utf8")).containsKey("posts/2026/ünï-文/index.html");
    }

    @Test
    void startsFromAnywhereAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("tapeout"), LAUNCHER);
        Process process = new ProcessBuilder(link.toString(), "check")
                .directory(site.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("No problems.");
    }

    /** A jar that registers JBake's engine of HTML for another ending stands for one that holds an engine. */
    @Test
    void findsEnginesInTheSitesLib() throws Exception {
        Path lib = Files.createDirectories(site.resolve("lib"));
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(lib.resolve("shout.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/org.jbake.parser.MarkupEngines.properties"));
            jar.write("org.jbake.parser.RawMarkupEngine=shout".getBytes(StandardCharsets.UTF_8));
        }
        write("content/notes.shout", "---\ntitle: Notes\n---\n<p>Loud</p>\n");
        assertThat(build("output").exitCode()).isZero();
        assertThat(folder.resolve("output/notes/index.html")).content().contains("<p>Loud</p>");
    }

    @Test
    void keepsTheLastGoodSiteWhenATopicIsGone() throws Exception {
        build("output");
        Map<String, String> before = tree("output");
        Files.delete(site.resolve("content/topics/chips.md"));
        Ended ended = build("output");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .contains("content/posts/2026/ünï-文.md:5:10: error TO-084", "content/topics: error TO-092");
        assertThat(tree("output")).isEqualTo(before);
    }

    @Test
    void keepsTheLastGoodSiteWhenAPostIsBroken() throws Exception {
        build("output");
        Map<String, String> before = tree("output");
        write("content/posts/2026/ünï-文.md", POST.replace("2026-11-20", "2026-02-30"));
        Ended ended = build("output");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .contains("content/posts/2026/ünï-文.md:3:7: error TO-027", "  3 | date: 2026-02-30", "hint:");
        assertThat(tree("output")).isEqualTo(before);
    }

    @Test
    void makesANewPostThatChecksOnceItIsFilledIn() throws Exception {
        Ended first = run(
                Map.of(), "new", "post", "Huawei ships a chip", "--as-of", "2026-11-24", "--source", site.toString());
        Path file = Path.of(first.out().strip());
        assertThat(file).isEqualTo(site.resolve("content/posts/2026/huawei-ships-a-chip.md"));
        assertThat(run(
                                Map.of(),
                                "new",
                                "post",
                                "Huawei ships a chip",
                                "--as-of",
                                "2026-11-24",
                                "--source",
                                site.toString())
                        .out())
                .contains("huawei-ships-a-chip-2.md");
        Files.delete(site.resolve("content/posts/2026/huawei-ships-a-chip-2.md"));
        // what this digest asks of a report is for its editors to write
        Files.writeString(
                site.resolve("jbake.properties"),
                "\ntapeout.severity.TO-116=off\ntapeout.severity.TO-117=off\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                file,
                Files.readString(file)
                                .replace(
                                        "summary: \"To be written: one or two sentences that stand alone.\"",
                                        "summary: Huawei says that a chip of its own ships this month.")
                                .replace("status: draft", "status: published")
                                .replace("# sources: [", "sources: [")
                        + "Huawei says so [@a-source].\n");
        assertThat(run(Map.of(), "check", "--fail-on", "warning", "--source", site.toString())
                        .exitCode())
                .isZero();
    }

    private Ended build(String output) throws Exception {
        return run(
                Map.of(),
                "build",
                "--as-of",
                "2026-11-24",
                "--source",
                site.toString(),
                "--output",
                folder.resolve(output).toString());
    }

    private static Ended run(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments))
                .toList());
        builder.environment().putAll(environment);
        Path err = Files.createTempFile("launcher", ".err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        String said = Files.readString(err);
        Files.delete(err);
        return new Ended(exitCode, out, said);
    }

    private Map<String, String> tree(String output) throws IOException {
        Path root = folder.resolve(output);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
