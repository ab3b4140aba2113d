package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.config.SiteConfig;
import tapeout.content.value.SitePath;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.markdown.MarkdownRenderer;
import tapeout.output.PublishReport;
import tapeout.output.stamp.FileStamp;
import tapeout.site.step.Stopwatch;

/** Builds of one process, as a preview makes them, between which nothing is read from disk that the process knows. */
class HeapMemoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final HeapMemory process = new HeapMemory();
    private SmallDigest digest;

    @BeforeEach
    void write() throws Exception {
        digest = new SmallDigest(folder.resolve("site"));
        for (int i = 0; i < 20; i++) {
            digest.post("post-" + i, "", "Text [@maker].\n\nIt is about the number " + i + ".");
        }
        build(process);
    }

    private PublishReport build(HeapMemory known) throws Exception {
        return report(known).published();
    }

    private BuildReport report(HeapMemory known) throws Exception {
        return report(known, digest.source());
    }

    private static BuildReport report(HeapMemory known, Path source) throws Exception {
        BuildMemory memory =
                BuildMemory.of(new BuildMemory.Asked(Goal.PREVIEW, source, List.of("jbake.properties"), ""), known);
        SiteConfig config = new JBakeConfigurationReader(CLOCK, 1)
                .read(source, Overrides.NONE)
                .site()
                .config();
        BuildReport report = new SiteBuild(
                        config,
                        new SiteWords(config),
                        () -> Map.of("md", MarkdownRenderer.standard()),
                        Goal.PREVIEW,
                        memory,
                        new Stopwatch())
                .run();
        assertThat(report.problems()).noneMatch(problem -> problem.isError());
        return report;
    }

    private Path pages() {
        return digest.source().resolve(".tapeout/memory/preview-pages");
    }

    @Test
    void eachSaveMakesWhatACleanBuildMakes() throws Exception {
        edit("post-3", "the number", "number");
        assertThat(build(process).kept()).isGreaterThan(20);
        edit("post-4", "title: A", "title: Another");
        assertThat(build(process).kept()).isGreaterThan(5);
        edit("post-3", "number", "the number again");
        assertThat(build(process).kept()).isGreaterThan(20);
        Map<String, byte[]> found = BuiltSite.files(digest.source().resolve("output"));
        FolderRemoval.delete(digest.source().resolve(".tapeout"));
        FolderRemoval.delete(digest.source().resolve("output"));
        build(new HeapMemory());
        assertThat(Trees.differences(BuiltSite.files(digest.source().resolve("output")), found))
                .isEmpty();
    }

    /** Whatever is shown of a sentence before a build is what the build makes. */
    @Test
    void aSentenceIsShownBeforeItIsBuilt() throws Exception {
        for (String words : List.of("a **bold** number", "the number, no more", "a number\n\n## A heading\n\nmore")) {
            edit("post-3", "the number|a \\*\\*bold\\*\\* number|the number, no more", words);
            Map<SitePath, byte[]> ahead =
                    process.ahead(Set.of(file("post-3"), file("post-3").resolveSibling("other.txt")));
            build(process);
            if (words.contains("##")) {
                assertThat(ahead).as("what others show too waits").isEmpty();
            } else {
                assertThat(ahead).containsOnlyKeys(new SitePath("/posts/2026/post-3/"));
                assertThat(new String(ahead.values().iterator().next(), StandardCharsets.UTF_8))
                        .contains(words.contains("bold") ? "<strong>bold</strong>" : "the number, no more")
                        .isEqualTo(Files.readString(digest.source().resolve("output/posts/2026/post-3/index.html")));
            }
        }
    }

    /** Else a page that was shown ahead would stay as it is until two builds have ended. */
    @Test
    void aSentenceThatIsTakenBackIsShownAsItWasBuilt() throws Exception {
        edit("post-3", "the number", "number");
        assertThat(process.ahead(Set.of(file("post-3")))).hasSize(1);
        edit("post-3", "number", "the number");
        assertThat(process.ahead(Set.of(file("post-3"))).get(new SitePath("/posts/2026/post-3/")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(digest.source().resolve("output/posts/2026/post-3/index.html")));
    }

    /** The build that follows does not show it, so that it would come and go. */
    @Test
    void whatTheLockForbidsIsNotShownBeforeItIsBuilt() throws Exception {
        digest.post("post-3", "updated: 2026-11-23\n", "Text [@maker].\n\nIt is about the number 3.");
        assertThat(digest.run("lock").exitCode()).isZero();
        digest.post("post-4", "updated: 2026-11-24\n", "Text [@maker].\n\nIt is about the number 4.");
        build(process);
        edit("post-3", "the number", "number");
        edit("post-4", "the number", "number");
        assertThat(process.ahead(Set.of(file("post-3"), file("post-4"))).keySet())
                .as("one of them tells that it is not as it was locked")
                .containsExactly(new SitePath("/posts/2026/post-4/"));
        edit("post-3", "number", "the  number");
        assertThat(process.ahead(Set.of(file("post-3"))).keySet())
                .as("the same words")
                .containsExactly(new SitePath("/posts/2026/post-3/"));
    }

    /** Posts with everything that a body can hold. */
    @Test
    void eachPostOfANewsroomIsShownAsItIsBuilt() throws Exception {
        Path site = Newsroom.copy(folder.resolve("newsroom"));
        HeapMemory known = new HeapMemory();
        report(known, site);
        List<Path> posts;
        try (Stream<Path> files = Files.walk(site.resolve("content/posts"))) {
            posts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path post : posts) {
            Files.writeString(post, Files.readString(post) + "\nA word more.\n");
        }
        Map<SitePath, byte[]> ahead = new HashMap<>();
        for (Path post : posts) {
            ahead.putAll(known.ahead(Set.of(post)));
        }
        assertThat(ahead.size()).isGreaterThan(posts.size() / 2);
        report(known, site);
        for (Map.Entry<SitePath, byte[]> page : ahead.entrySet()) {
            assertThat(new String(page.getValue(), StandardCharsets.UTF_8))
                    .as(page.getKey().value())
                    .contains("A word more.")
                    .isEqualTo(Files.readString(
                            site.resolve("output").resolve(page.getKey().outputFile())));
        }
    }

    /** What the build of a large site does with the texts of its documents, done with those of a small one. */
    @Test
    void whatLiesOnDiskMeanwhileIsBuiltAsWhatLiesInMemory() throws Exception {
        Path site = Newsroom.copy(folder.resolve("newsroom"));
        HeapMemory known = new HeapMemory(0);
        assertThat(builtAgain(new HeapMemory(), known, site)).isEmpty();
        Path post = site.resolve("content/posts/2026/candle-preview.md");
        Files.writeString(post, Files.readString(post) + "\nA word more.\n");
        assertThat(known.ahead(Set.of(post))).hasSize(1);
        report(known, site);
        assertThat(report(new HeapMemory(), site).published().kept())
                .as("the next process knows all")
                .isGreaterThan(20);
        assertThat(builtAgain(known, new HeapMemory(), site)).isEmpty();
        Files.writeString(post, Files.readString(post) + "\nOne more.\n");
        HeapMemory next = new HeapMemory(0);
        assertThat(report(next, site).published().kept())
                .as("it knows what lies on disk all the same")
                .isGreaterThan(20);
        assertThat(builtAgain(next, new HeapMemory(), site)).isEmpty();
        assertThat(site.resolve(".tapeout/memory"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("scratch"));
    }

    private static List<String> builtAgain(HeapMemory one, HeapMemory other, Path site) throws Exception {
        report(one, site);
        SortedMap<String, byte[]> found = BuiltSite.files(site.resolve("output"));
        FolderRemoval.delete(site.resolve(".tapeout"));
        FolderRemoval.delete(site.resolve("output"));
        report(other, site);
        return Trees.differences(found, BuiltSite.files(site.resolve("output")));
    }

    @Test
    void whatConcernsMoreThanASentenceWaitsForTheBuild() throws Exception {
        edit("post-3", "title: A", "title: Another");
        assertThat(process.ahead(Set.of(file("post-3")))).isEmpty();
        edit("post-4", "the number", "the [[number]]");
        assertThat(process.ahead(Set.of(file("post-4")))).isEmpty();
        Files.delete(file("post-5"));
        assertThat(process.ahead(Set.of(file("post-5")))).isEmpty();
        Set<Path> many = new HashSet<>();
        for (int i = 6; i < 15; i++) {
            edit("post-" + i, "the number", "number");
            many.add(file("post-" + i));
        }
        assertThat(process.ahead(many)).isEmpty();
        many.remove(file("post-6"));
        assertThat(process.ahead(many)).hasSize(8);
        assertThat(new HeapMemory().ahead(many)).isEmpty();
    }

    @Test
    void whatWasEditedIsToldWithItsAddress() throws Exception {
        edit("post-3", "the number", "number");
        edit("post-4", "title: A", "title: Another");
        digest.post("post-new", "", "Text [@maker].");
        assertThat(report(process).intake().edited())
                .containsExactlyInAnyOrder(
                        new SitePath("/posts/2026/post-3/"),
                        new SitePath("/posts/2026/post-4/"),
                        new SitePath("/posts/2026/post-new/"));
        assertThat(report(process).intake().edited()).isEmpty();
        assertThat(report(new HeapMemory()).intake().edited()).isEmpty();
    }

    @Test
    void whatASaveChangesIsAddedForTheNextProcess() throws Exception {
        byte[] first = Files.readAllBytes(pages());
        edit("post-3", "the number", "number");
        build(process);
        byte[] second = Files.readAllBytes(pages());
        assertThat(second).startsWith(first).hasSizeBetween(first.length + 1, first.length * 3 / 2);
        edit("post-4", "the number", "number");
        int next = build(new HeapMemory()).kept();
        assertThat(next).isGreaterThan(20);
        digest.write("templates/messages.properties", "navigation.latest=News\n");
        assertThat(build(process).kept()).isZero();
        assertThat(Arrays.copyOf(Files.readAllBytes(pages()), first.length)).isNotEqualTo(first);
        edit("post-5", "the number", "number");
        assertThat(build(new HeapMemory()).kept()).isEqualTo(next);
    }

    /** What every page may be made of is another, and yet none is: the next process must not take them for what they were. */
    @Test
    void whatStandsOnAnotherGroundIsNotAdded() throws Exception {
        digest.write("data/notes.json", "{}");
        build(process);
        edit("post-3", "the number", "number");
        assertThat(build(new HeapMemory()).kept()).isGreaterThan(20);
    }

    @Test
    void whatChangedLeadsFromOneStateOfPagesToTheNext() {
        FileStamp one = new FileStamp(1, 2, 3, 4, 5);
        FileStamp two = new FileStamp(1, 2, 3, 4, 6);
        PageMemory.Contents before = contents(1, Map.of("stays", one, "changes", one, "goes", one));
        PageMemory.Contents after = contents(2, Map.of("stays", one, "changes", two, "comes", two));
        PageMemory.Changes changes = after.since(before);
        assertThat(changes.texts()).containsOnlyKeys("changes", "comes", "goes");
        assertThat(changes.pages()).containsOnlyKeys("changes", "comes", "goes");
        assertThat(changes.left()).containsOnlyKeys("changes", "comes", "goes");
        assertThat(changes.to(before)).isEqualTo(after);
    }

    private static PageMemory.Contents contents(long faces, Map<String, FileStamp> stamps) {
        Map<String, PageMemory.Made> pages = new HashMap<>();
        stamps.forEach((name, stamp) ->
                pages.put(name, new PageMemory.Made(List.of(name), List.of(), stamp.changed(), List.of())));
        return new PageMemory.Contents("ground", faces, new HashMap<>(stamps), pages, new HashMap<>(stamps));
    }

    private void edit(String post, String what, String instead) throws IOException {
        Files.writeString(file(post), Files.readString(file(post)).replaceFirst(what, instead));
    }

    private Path file(String post) {
        return digest.source().resolve("content/posts/2026/" + post + ".md");
    }
}
