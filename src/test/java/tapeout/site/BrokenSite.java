package tapeout.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.BlockKeys;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.jbake.BodyEngines;
import tapeout.jbake.ConfigurationReading;
import tapeout.jbake.HostedSite;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.markdown.MarkdownRenderer;
import tapeout.output.PublishException;
import tapeout.problem.Problem;
import tapeout.site.step.Stopwatch;

/** A small site in which somebody makes a mistake, after it was published once without. */
final class BrokenSite {

    private static final Instant TODAY = Instant.parse("2026-11-24T12:00:00Z");

    private final Path source;
    private final Map<String, String> lastGood;

    private BrokenSite(Path source, Map<String, String> lastGood) {
        this.source = source;
        this.lastGood = lastGood;
    }

    /** A sound site without any post, published. */
    static BrokenSite soundIn(Path folder) throws IOException, PublishException {
        BrokenSite site = new BrokenSite(folder, Map.of())
                .with("jbake.properties", "site.host=https://example.org/\ntapeout.title=Example\n")
                .with("assets/css/site.css", "body { margin: 1rem; }\n")
                .with(
                        "content/topics/chips.md",
                        "---\ntitle: Chips\nsummary: What chips do.\nglyph: die\norder: 1\n---\nWhat chips do.\n");
        if (!site.build().isEmpty()) {
            throw new AssertionError("the sound site is not: " + site.build());
        }
        return new BrokenSite(folder, site.output());
    }

    /** The same site in another folder, as if it was made and published there. */
    BrokenSite copiedTo(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(source)) {
            for (Path file : tree.skip(1).toList()) {
                Files.copy(file, folder.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new BrokenSite(folder, lastGood);
    }

    /** Puts another site, which holds a mistake, into the place of this one; what was published stays. */
    BrokenSite replacedBy(Path site) throws IOException {
        for (String file : List.of("jbake.properties", "assets/css/site.css", "content/topics/chips.md")) {
            Files.delete(path(file));
        }
        Files.delete(path("assets/css"));
        Files.delete(path("assets"));
        Files.delete(path("content/topics"));
        Files.delete(path("content"));
        try (Stream<Path> tree = Files.walk(site)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                with(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        if (!Files.exists(path("content/types")) && Files.isDirectory(path("content"))) {
            try (Stream<Path> types = Files.list(DeclaredTypes.FOLDER)) {
                for (Path file : types.toList()) {
                    with("content/types/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
        return this;
    }

    BrokenSite with(String file, String text) throws IOException {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    BrokenSite with(String file, byte[] bytes) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.write(path(file), bytes);
        return this;
    }

    Path path(String file) {
        return source.resolve(file);
    }

    /** Builds, to publish if nothing forbids it; everything found, in the order in which it is shown. */
    List<Problem> build() throws PublishException {
        ConfigurationReading reading =
                new JBakeConfigurationReader(Clock.fixed(TODAY, ZoneOffset.UTC), 2).read(source, Overrides.NONE);
        List<Problem> problems = new ArrayList<>(reading.problems());
        HostedSite site = reading.site();
        if (site != null) {
            MarkdownRenderer markdown = MarkdownRenderer.builder()
                    .blocks(new BlockKeys(() -> QuotationMarks.ENGLISH))
                    .build();
            BodyEngines.registerMarkdown(markdown);
            SiteBuild build = new SiteBuild(
                    site.config(),
                    new SiteWords(site.config()),
                    () -> BodyEngines.byEnding(site, markdown),
                    Goal.PUBLISH,
                    BuildMemory.NONE,
                    new Stopwatch());
            problems.addAll(build.run().problems());
        }
        return problems;
    }

    /** As {@link #build}, each problem as {@code CODE file:line:column detail | hint}. */
    List<String> problems() throws PublishException {
        return build().stream()
                .map(problem -> problem.code().code() + " " + problem.location() + " " + problem.detail() + " | "
                        + problem.hint())
                .map(line -> line.replace(source.toString(), "FOLDER"))
                .toList();
    }

    /** Whether the output folder holds the last good site, byte for byte, and nothing else. */
    boolean keepsTheLastGoodSite() throws IOException {
        return output().equals(lastGood);
    }

    private Map<String, String> output() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(path("output"))) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(
                        path("output").relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
