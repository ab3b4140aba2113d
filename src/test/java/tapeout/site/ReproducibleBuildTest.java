package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.cli.CommandRun;
import tapeout.cli.Main;

/** The same input makes the same bytes. */
class ReproducibleBuildTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private static Path shared;

    private static SortedMap<String, byte[]> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        expected = built(Newsroom.copy(shared.resolve("newsroom")));
    }

    private static SortedMap<String, byte[]> built(Path source, String... options) {
        Newsroom.build(source, options);
        return BuiltSite.files(source.resolve("output"));
    }

    @ExtendWith(RealSite.class)
    @ParameterizedTest
    @CsvSource({"1", "4"})
    void onAnyNumberOfThreads(String threads, RealSite.Build real) {
        Path output = folder.resolve("output");
        CommandRun run = CommandRun.of(
                "build",
                "--source",
                real.source().toString(),
                "--output",
                output.toString(),
                "--as-of",
                RealSite.AS_OF,
                "--threads",
                threads);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Trees.differences(real.site().files(), BuiltSite.files(output)))
                .isEmpty();
    }

    /** The Turkish i, Arabic digits, the Buddhist calendar, and zones on either side of the date line. */
    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati, ISO-8859-9",
        "ar, EG, Asia/Kathmandu, windows-1256",
        "de, DE, America/St_Johns, US-ASCII",
        "th, TH, Pacific/Pago_Pago, UTF-16"
    })
    void inAnyLocaleZoneAndCharset(String language, String country, String zone, String charset) throws Exception {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Newsroom.arguments(source, "--threads", "3"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(Trees.differences(expected, BuiltSite.files(source.resolve("output"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void inAnyOrderOfFiles(long seed) throws IOException {
        Path source = folder.resolve("newsroom");
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Newsroom.SOURCE)) {
            files = new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.shuffle(files, new Random(seed));
        for (Path file : files) {
            SiteCopy.copy(file, source.resolve(Newsroom.SOURCE.relativize(file).toString()));
        }
        assertThat(Trees.differences(expected, built(source))).isEmpty();
    }

    @Test
    void aSecondBuildChangesNothing() throws IOException {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        built(source);
        List<Path> all;
        try (Stream<Path> paths = Files.walk(source.resolve("output"))) {
            all = paths.toList();
        }
        for (Path path : all) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
        CommandRun run = Newsroom.build(source, "--verbose");
        assertThat(run.err()).contains("0 changed").contains(" 0 removed");
        for (Path path : all) {
            assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(LONG_AGO);
        }
        assertThat(Trees.differences(expected, BuiltSite.files(source.resolve("output"))))
                .isEmpty();
    }

    @Test
    void oneChangedPostLeavesTheTimesOfOtherPages() throws IOException {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        built(source);
        Path other = source.resolve("output/organizations/ministry/index.html");
        Path post = source.resolve("output/posts/2026/old-lamp/index.html");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.setLastModifiedTime(post, LONG_AGO);
        Path text = source.resolve("content/posts/2026/old-lamp.md");
        Files.writeString(text, Files.readString(text) + "\nOne more line.\n");
        Newsroom.build(source);
        assertThat(Files.getLastModifiedTime(other)).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(post)).isGreaterThan(LONG_AGO);
        assertThat(post).content().contains("One more line.");
    }

    @Test
    void worksBelowASubPath() throws IOException {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Path properties = source.resolve("jbake.properties");
        Files.writeString(
                properties, Files.readString(properties).replace("https://newsroom.example/", "https://host/sub/"));
        SortedMap<String, byte[]> files = built(source);
        // RFC 9116 has it at the root of a host alone
        assertThat(files.keySet()).doesNotContain(".well-known/security.txt").hasSize(expected.size() - 1);
        assertThat(expected).containsKey(".well-known/security.txt");
        BuiltSite site = BuiltSite.read(source.resolve("output"), URI.create("https://host/sub/"));
        LinkAudit.Findings findings = LinkAudit.of(site);
        assertThat(findings.dead()).isEmpty();
        assertThat(findings.followed()).isGreaterThan(1_000);
        assertThat(site.pages().stream()
                        .flatMap(page ->
                                page
                                        .document()
                                        .select("[href^=/]:not([href^=/sub/]), [src^=/]:not([src^=/sub/])")
                                        .stream()
                                        .map(page::place)))
                .isEmpty();
    }
}
