package tapeout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a preview shows while its site, its configuration or the program is broken. */
@Timeout(60)
class BrokenPreviewTest {

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void makeSite() throws Exception {
        site = new TinySite(folder.resolve("digest"), "/").with("index.txt", "one");
    }

    @Test
    void showsNothingOfAnEarlierRun() throws Exception {
        RunningPreview.of(site).close();
        site.with("index.txt", "BROKEN");
        try (RunningPreview preview = new RunningPreview(site)) {
            assertThat(preview.nextBuild().failed()).isTrue();
            assertThat(preview.get("/").statusCode()).isEqualTo(503);
            site.with("index.txt", "mended");
            preview.eventually("mended");
        }
    }

    @Test
    void keepsTheLastGoodSiteWhileSomethingIsWrong() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site);
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
            preview.eventually("two under a=1");
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
}
