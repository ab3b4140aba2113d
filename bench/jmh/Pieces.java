package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tapeout.config.SiteConfig;
import tapeout.content.Body;
import tapeout.content.value.SitePath;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.markdown.MarkdownRenderer;
import tapeout.output.OutputFile;
import tapeout.output.PublishException;
import tapeout.page.Page;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;
import tapeout.site.step.Stopwatch;

/**
 * The four pieces of work that a build does most of, on one post of the site in the system property {@code site}: reading
 * its front matter, its Markdown, making its page (view and template), and writing that page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Pieces {

    private final MarkdownRenderer markdown = MarkdownRenderer.standard();
    private Path folder;
    private SourceText post;
    private SplitSource split;
    private OutputFile file;
    private Workers workers;
    private Rendering rendering;
    private List<Page> page;
    private long written;

    @Setup
    public void read() throws Exception {
        Path site = Path.of(System.getProperty("site")).toAbsolutePath();
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
        SiteConfig config = new JBakeConfigurationReader(clock, 1)
                .read(site, Overrides.NONE)
                .site()
                .config();
        String name;
        try (Stream<Path> files = Files.walk(site.resolve("content/posts"))) {
            Path first = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            name = first.getFileName().toString().replace(".md", "");
            post = SourceDecoder.decode(first.toString(), Files.readAllBytes(first));
        }
        Problems problems = new Problems();
        split = FrontMatterSplitter.split(post, problems);
        folder = Files.createTempDirectory(site, "written");
        file = OutputFile.of(new SitePath("/page/"), "x".repeat(8192).getBytes(StandardCharsets.UTF_8));
        workers = new Workers(1, new Stopwatch());
        MadeOf made = BuildMemory.NONE.now(config, Goal.CHECK, List.of());
        SiteWords words = new SiteWords(config);
        LockStage lock = LockStage.none(config);
        SiteReading.Result read =
                new SiteReading(config, words, Map.of("md", markdown)).read(workers, lock, made, false);
        SitePlan plan = SitePlan.of(config, read, lock, problems);
        page = plan.pages().stream()
                .filter(one -> one.path().toString().contains("/" + name + "/"))
                .toList();
        rendering = new Rendering(config, words, plan, read.own().data(), problems, workers, false, made);
        if (page.size() != 1) {
            throw new IllegalStateException("pages of " + name + ": " + page);
        }
    }

    @TearDown
    public void close() {
        workers.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Pieces::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public YamlValue frontMatter() {
        Problems problems = new Problems();
        return YamlHeader.read(post, FrontMatterSplitter.split(post, problems), problems);
    }

    @Benchmark
    public Body markdown() {
        return markdown.render(post, split.bodyStart(), new Problems());
    }

    @Benchmark
    public void page() throws PublishException {
        rendering.rehearse(page, PageMemory.none());
    }

    @Benchmark
    public void write() throws IOException {
        file.writeTo(folder.resolve("page-" + written++));
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
