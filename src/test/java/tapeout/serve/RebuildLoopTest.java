package tapeout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tapeout.content.value.SitePath;
import tapeout.output.PublishReport;

@Timeout(60)
class RebuildLoopTest {

    private static final Duration A_MOMENT = Duration.ofMillis(700);

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void makeSite() throws Exception {
        site = new TinySite(folder.resolve("digest"), "/").with("index.txt", "one");
    }

    @Test
    void buildsAgainWhenContentIsEditedAddedRenamedAndDeleted() throws Exception {
        try (RunningPreview preview = started()) {
            site.with("index.txt", "two");
            assertThat(preview.nextBuild().published().changed()).containsExactly("index.html");
            assertThat(preview.get("/").body()).contains("two");
            site.with("deep/er/new.txt", "new");
            assertThat(preview.nextBuild().published().changed()).containsExactly("deep/er/new/index.html");
            site.with("deep/er/new.txt", "in a folder that is new itself");
            assertThat(preview.nextBuild().published().changed()).containsExactly("deep/er/new/index.html");
            Path content = site.source().resolve("content");
            Files.move(content.resolve("deep"), content.resolve("shallow"));
            assertThat(preview.nextBuild().published().removed()).containsExactly("deep/er/new/index.html");
            Files.delete(content.resolve("shallow/er/new.txt"));
            assertThat(preview.nextBuild().published().removed()).containsExactly("shallow/er/new/index.html");
        }
    }

    @Test
    void buildsAgainWhenTemplatesAndConfigurationComeAndChange() throws Exception {
        try (RunningPreview preview = started()) {
            Files.createDirectories(site.source().resolve("templates"));
            Files.writeString(site.source().resolve("templates/layout"), "x");
            eventually(preview, "one in a layout");
            Files.writeString(site.source().resolve("jbake.properties"), "a=1");
            eventually(preview, "one in a layout under a=1");
            Files.writeString(site.source().resolve("jbake.properties"), "a=2");
            eventually(preview, "one in a layout under a=2");
            Files.delete(site.source().resolve("templates/layout"));
            Files.delete(site.source().resolve("templates"));
            eventually(preview, "one under a=2");
        }
    }

    @Test
    void buildsOnceForManyChangesAtOnce() throws Exception {
        AtomicInteger builds = new AtomicInteger();
        try (RunningPreview preview = new RunningPreview(site, () -> {
            builds.incrementAndGet();
            return site.run();
        })) {
            preview.nextBuild();
            for (int i = 0; i < 500; i++) {
                site.with("posts/" + (i % 20) + "/" + i + ".txt", "x");
            }
            eventually(preview, "/posts/19/499/", "x");
            assertThat(builds.get()).isLessThan(10);
        }
    }

    /** Each build waits for a permit; what needs no build is the words of a text alone. */
    private final class Slow implements Rebuild {

        private final Semaphore builds = new Semaphore(1);

        @Override
        public BuildOutcome run() {
            builds.acquireUninterruptibly();
            return site.run();
        }

        @Override
        public Map<SitePath, byte[]> ahead(Set<Path> changed) {
            Map<SitePath, byte[]> pages = new TreeMap<>(Comparator.comparing(SitePath::value));
            for (Path path : changed) {
                if (path.endsWith("index.txt")) {
                    try {
                        pages.put(
                                new SitePath("/"),
                                ("ahead: " + Files.readString(path)).getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            return pages;
        }
    }

    @Test
    void showsBeforeABuildWhatNeedsNone() throws Exception {
        Slow slow = new Slow();
        try (RunningPreview preview = new RunningPreview(site, slow)) {
            preview.nextBuild();
            for (String words : List.of("two", "three")) {
                site.with("index.txt", words);
                assertThat(preview.ahead().poll(20, TimeUnit.SECONDS)).isEqualTo(preview.address());
                assertThat(preview.get("/").body()).contains("ahead: " + words);
            }
            slow.builds.release();
            preview.nextBuild();
            assertThat(preview.get("/").body()).contains("ahead: three");
            slow.builds.release(100); // one save may be noticed twice
            eventually(preview, "three");
            assertThat(preview.faults()).isEmpty();
        }
    }

    @Test
    void takesBackWhatWasShownWhereTheBuildStops() throws Exception {
        Slow slow = new Slow();
        try (RunningPreview preview = new RunningPreview(site, slow)) {
            preview.nextBuild();
            site.with("index.txt", "BROKEN");
            assertThat(preview.ahead().poll(20, TimeUnit.SECONDS)).isEqualTo(preview.address());
            assertThat(preview.get("/").body()).contains("ahead: BROKEN");
            slow.builds.release();
            assertThat(preview.nextBuild().failed()).isTrue();
            assertThat(preview.get("/").body()).contains("<h1>one");
        }
    }

    /** The file is as it was before a build could read it: open pages have to be told all the same. */
    @Test
    void isAnotherOnceWhatWasShownAheadIsGone() {
        PublishReport nothing = new PublishReport(List.of(), 1, 1, List.of(), null);
        BuildOutcome same = new BuildOutcome(site.served(), nothing, List.of(), List.of());
        Preview built = Preview.starting("1", site.served()).after(same, Set.of());
        Preview ahead = built.with(Map.of(new SitePath("/"), new byte[0]));
        assertThat(ahead.version()).isNotEqualTo(built.version());
        Preview later = ahead.after(same, Set.of("index.html"));
        assertThat(later.ahead()).containsOnlyKeys("index.html");
        assertThat(later.after(same, Set.of()).ahead()).isEmpty();
        assertThat(later.after(same, Set.of()).version()).isNotEqualTo(ahead.version());
        assertThat(built.after(same, Set.of()).version()).isEqualTo(built.version());
    }

    @Test
    void buildsAllTheSameWhereWhatIsAheadFails() throws Exception {
        Rebuild failing = new Rebuild() {
            @Override
            public BuildOutcome run() {
                return site.run();
            }

            @Override
            public Map<SitePath, byte[]> ahead(Set<Path> changed) {
                throw new IllegalStateException("made to fail");
            }
        };
        try (RunningPreview preview = new RunningPreview(site, failing)) {
            preview.nextBuild();
            site.with("index.txt", "two");
            eventually(preview, "two");
            assertThat(preview.faults()).isNotEmpty();
        }
    }

    @Test
    void doesNotBuildForItsOwnOutputOrForWhatEditorsLeave() throws Exception {
        try (RunningPreview preview = started()) {
            site.with("index.txt", "two");
            preview.nextBuild();
            assertThat(preview.buildWithin(A_MOMENT)).isNull();
            Path content = site.source().resolve("content");
            for (String noise : new String[] {".index.txt.swp", "index.txt~", "#index.txt#", "4913", ".#index.txt"}) {
                Files.writeString(content.resolve(noise), "noise");
                Files.delete(content.resolve(noise));
            }
            Files.writeString(site.output().resolve("stray.html"), "x");
            Files.writeString(site.source().resolve(".tapeout/x"), "x");
            assertThat(preview.buildWithin(A_MOMENT)).isNull();
        }
    }

    @Test
    void buildsWhenWhatLiesBehindALinkIsEdited() throws Exception {
        Path shared = Files.createDirectories(site.source().resolve("shared/deep"));
        Files.writeString(shared.resolve("linked.txt"), "one");
        Files.writeString(site.source().resolve("single.txt"), "one");
        Path content = site.source().resolve("content");
        Files.createSymbolicLink(content.resolve("folder"), site.source().resolve("shared"));
        Files.createSymbolicLink(content.resolve("file.txt"), site.source().resolve("single.txt"));
        Files.createSymbolicLink(content.resolve("circle"), site.source());
        try (RunningPreview preview = new RunningPreview(site, site::runFollowingLinks)) {
            assertThat(preview.nextBuild().failed()).isFalse();
            Files.writeString(shared.resolve("linked.txt"), "two");
            eventually(preview, "/folder/deep/linked/", "two");
            Files.writeString(site.source().resolve("single.txt"), "two words");
            eventually(preview, "/file/", "two words");
            Files.createSymbolicLink(content.resolve("late"), site.source().resolve("later"));
            Files.createDirectories(site.source().resolve("later"));
            site.with("index.txt", "now look");
            eventually(preview, "now look");
            while (preview.buildWithin(A_MOMENT) != null) {
                // a new link is one more folder to watch, and a build in case of edits meanwhile
                continue;
            }
            Files.writeString(site.source().resolve("later/new.txt"), "new");
            eventually(preview, "/late/new/", "new");
        }
    }

    @Test
    void buildsWhenTheContentFolderItselfIsALink() throws Exception {
        Path content = site.source().resolve("content");
        Path data = Files.move(content, site.source().resolve("data"));
        Files.createSymbolicLink(content, data);
        try (RunningPreview preview = new RunningPreview(site, site::runFollowingLinks)) {
            assertThat(preview.nextBuild().failed()).isFalse();
            Files.createDirectories(data.resolve("posts"));
            Files.writeString(data.resolve("index.txt"), "now look");
            eventually(preview, "now look");
            while (preview.buildWithin(A_MOMENT) != null) {
                continue;
            }
            Files.writeString(data.resolve("posts/new.txt"), "new");
            eventually(preview, "/posts/new/", "new");
            Path other = Files.createDirectories(site.source().resolve("other"));
            Files.writeString(other.resolve("index.txt"), "elsewhere");
            Files.delete(content);
            Files.createSymbolicLink(content, other);
            eventually(preview, "elsewhere");
        }
    }

    @Test
    void tellsOpenPagesThatItEnds() throws Exception {
        RunningPreview preview = started();
        try (Events events = new Events(preview)) {
            events.next();
            preview.close();
            assertThat(events.reader().lines().toList()).containsSubsequence("event: ended", "data: {}");
        }
    }

    @Test
    void showsNothingOfAnEarlierRun() throws Exception {
        started().close();
        site.with("index.txt", "BROKEN");
        try (RunningPreview preview = new RunningPreview(site)) {
            assertThat(preview.nextBuild().failed()).isTrue();
            assertThat(preview.get("/").statusCode()).isEqualTo(503);
            site.with("index.txt", "mended");
            eventually(preview, "mended");
        }
    }

    @Test
    void buildsForTheHiddenFilesThatDecide() throws Exception {
        try (RunningPreview preview = started()) {
            Path content = site.source().resolve("content");
            for (String name : new String[] {".published.json", ".jbakeignore"}) {
                Files.writeString(content.resolve(name), "{}");
                assertThat(preview.buildWithin(Duration.ofSeconds(20))).as(name).isNotNull();
            }
        }
    }

    @Test
    void keepsTheLastGoodSiteWhileSomethingIsWrong() throws Exception {
        try (RunningPreview preview = started();
                Events events = new Events(preview)) {
            assertThat(events.next()).contains("\"failed\":false").contains("\"problems\":[]");
            site.with("index.txt", "fine\n  BROKEN");
            BuildOutcome outcome = preview.nextBuild();
            assertThat(outcome.failed()).isTrue();
            assertThat(outcome.problems().get(0).place()).isEqualTo("content/index.txt:2:3");
            assertThat(outcome.problems().get(0).excerpt()).isEqualTo("  BROKEN");
            assertThat(preview.get("/").body()).contains("<h1>one</h1>");
            assertThat(events.next())
                    .contains("\"failed\":true")
                    .contains("\"place\":\"content/index.txt:2:3\"")
                    .contains("\"caret\":2")
                    .contains("\"touched\":[]");
            site.with("index.txt", "three");
            preview.nextBuild();
            assertThat(events.next()).contains("\"failed\":false").contains("\"touched\":[\"index.html\"]");
        }
    }

    @Test
    void startsThoughTheFirstBuildFails() throws Exception {
        site.with("index.txt", "BROKEN");
        try (RunningPreview preview = new RunningPreview(site)) {
            assertThat(preview.nextBuild().failed()).isTrue();
            assertThat(preview.get("/").statusCode()).isEqualTo(503);
            assertThat(preview.get("/").body())
                    .contains("has not been built yet")
                    .contains("live.js");
            try (Events events = new Events(preview)) {
                assertThat(events.next()).contains("content/index.txt:1:1");
            }
            site.with("index.txt", "mended");
            assertThat(preview.nextBuild().failed()).isFalse();
            assertThat(preview.get("/").body()).contains("mended");
        }
    }

    @Test
    void servesThoughTheConfigurationIsWrongFromTheStart() throws Exception {
        try (RunningPreview preview = new RunningPreview(
                site,
                () -> Files.exists(site.source().resolve("jbake.properties"))
                        ? site.run()
                        : BuildOutcome.stopped(null, "There is no jbake.properties.", "Make one."),
                null)) {
            assertThat(preview.nextBuild().failed()).isTrue();
            assertThat(preview.get("/posts/").statusCode()).isEqualTo(503);
            Files.writeString(site.source().resolve("jbake.properties"), "a=1");
            assertThat(preview.nextBuild().failed()).isFalse();
            assertThat(preview.get("/").body()).contains("one under a=1");
            site.with("index.txt", "two");
            eventually(preview, "two under a=1");
        }
    }

    @Test
    void survivesAFaultInTheBuild() throws Exception {
        AtomicInteger builds = new AtomicInteger();
        try (RunningPreview preview = new RunningPreview(site, () -> {
            if (builds.incrementAndGet() == 2) {
                throw new StackOverflowError();
            }
            return site.run();
        })) {
            preview.nextBuild();
            site.with("index.txt", "two");
            assertThat(preview.nextBuild().problems().get(0).detail()).contains("fault of Tapeout's own");
            assertThat(preview.faults().poll()).isInstanceOf(StackOverflowError.class);
            site.with("index.txt", "three");
            assertThat(preview.nextBuild().failed()).isFalse();
            assertThat(preview.get("/").body()).contains("three");
        }
    }

    private RunningPreview started() throws Exception {
        RunningPreview preview = new RunningPreview(site);
        assertThat(preview.nextBuild().failed()).isFalse();
        return preview;
    }

    private static void eventually(RunningPreview preview, String text) throws Exception {
        eventually(preview, "/", text);
    }

    private static void eventually(RunningPreview preview, String path, String text) throws Exception {
        while (!preview.get(path).body().contains("<h1>" + text + "</h1>")) {
            preview.nextBuild();
        }
    }

    /** What an open page is told. */
    private record Events(BufferedReader reader) implements AutoCloseable {

        Events(RunningPreview preview) throws Exception {
            this(new BufferedReader(
                    new InputStreamReader(preview.stream("/__tapeout/events").body(), StandardCharsets.UTF_8)));
        }

        String next() throws Exception {
            String line = reader.readLine();
            while (!line.startsWith("data: ")) {
                line = reader.readLine();
            }
            return line;
        }

        @Override
        public void close() throws Exception {
            reader.close();
        }
    }
}
