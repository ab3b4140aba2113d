package tapeout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tapeout.content.value.SitePath;
import tapeout.output.PublishReport;

/** What a preview shows before the build that makes it. */
@Timeout(60)
class ShownAheadTest {

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void makeSite() throws Exception {
        site = new TinySite(folder.resolve("digest"), "/").with("index.txt", "one");
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
            preview.eventually("three");
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
            preview.eventually("two");
            assertThat(preview.faults()).isNotEmpty();
        }
    }
}
