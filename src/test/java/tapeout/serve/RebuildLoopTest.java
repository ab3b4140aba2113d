package tapeout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What makes a preview build again, and what does not. */
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
        try (RunningPreview preview = RunningPreview.of(site)) {
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
        try (RunningPreview preview = RunningPreview.of(site)) {
            Files.createDirectories(site.source().resolve("templates"));
            Files.writeString(site.source().resolve("templates/layout"), "x");
            preview.eventually("one in a layout");
            Files.writeString(site.source().resolve("jbake.properties"), "a=1");
            preview.eventually("one in a layout under a=1");
            Files.writeString(site.source().resolve("jbake.properties"), "a=2");
            preview.eventually("one in a layout under a=2");
            Files.delete(site.source().resolve("templates/layout"));
            Files.delete(site.source().resolve("templates"));
            preview.eventually("one under a=2");
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
            preview.eventually("/posts/19/499/", "x");
            assertThat(builds.get()).isLessThan(10);
        }
    }

    @Test
    void doesNotBuildForItsOwnOutputOrForWhatEditorsLeave() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site)) {
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
            preview.eventually("/folder/deep/linked/", "two");
            Files.writeString(site.source().resolve("single.txt"), "two words");
            preview.eventually("/file/", "two words");
            Files.createSymbolicLink(content.resolve("late"), site.source().resolve("later"));
            Files.createDirectories(site.source().resolve("later"));
            site.with("index.txt", "now look");
            preview.eventually("now look");
            while (preview.buildWithin(A_MOMENT) != null) {
                // a new link is one more folder to watch, and a build in case of edits meanwhile
                continue;
            }
            Files.writeString(site.source().resolve("later/new.txt"), "new");
            preview.eventually("/late/new/", "new");
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
            preview.eventually("now look");
            while (preview.buildWithin(A_MOMENT) != null) {
                continue;
            }
            Files.writeString(data.resolve("posts/new.txt"), "new");
            preview.eventually("/posts/new/", "new");
            Path other = Files.createDirectories(site.source().resolve("other"));
            Files.writeString(other.resolve("index.txt"), "elsewhere");
            Files.delete(content);
            Files.createSymbolicLink(content, other);
            preview.eventually("elsewhere");
        }
    }

    @Test
    void tellsOpenPagesThatItEnds() throws Exception {
        RunningPreview preview = RunningPreview.of(site);
        try (Events events = new Events(preview)) {
            events.next();
            preview.close();
            assertThat(events.reader().lines().toList()).containsSubsequence("event: ended", "data: {}");
        }
    }

    @Test
    void buildsForTheHiddenFilesThatDecide() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site)) {
            Path content = site.source().resolve("content");
            for (String name : new String[] {".published.json", ".jbakeignore"}) {
                Files.writeString(content.resolve(name), "{}");
                assertThat(preview.buildWithin(Duration.ofSeconds(20))).as(name).isNotNull();
            }
        }
    }
}
