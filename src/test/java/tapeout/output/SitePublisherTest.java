package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.content.value.SitePath;

class SitePublisherTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder.resolve("digest"));
    }

    @Test
    void writesPagesAndFiles() throws Exception {
        Path font = Files.writeString(site.source().resolve("font.woff2"), "font");
        try (Publication publication = new SitePublisher(site.folders()).open()) {
            publication.add(TestSite.file("posts/a/", "a"));
            publication.add(OutputFile.copyOf(new SitePath("/assets/font.woff2"), font));
            publication.add(TestSite.file("feed.xml", "feed"));
            PublishReport report = publication.commit();
            assertThat(report.changed()).containsExactly("assets/font.woff2", "feed.xml", "posts/a/index.html");
        }
        assertThat(site.published())
                .isEqualTo(Map.of("assets/font.woff2", "font", "feed.xml", "feed", "posts/a/index.html", "a"));
    }

    @Test
    void leavesNothingWithoutCommit() throws Exception {
        site.publish(Map.of("index.html", "old"));
        try (Publication publication = new SitePublisher(site.folders()).open()) {
            publication.add(TestSite.file("index.html", "new"));
            publication.add(TestSite.file("more.html", "new"));
        }
        assertThat(site.published()).isEqualTo(Map.of("index.html", "old"));
    }

    @Test
    void countsChangedUnchangedAndRemoved() throws Exception {
        site.publish(Map.of("a/index.html", "1", "b/index.html", "1", "c/index.html", "1", "c/feed.xml", "1"));
        PublishReport report = site.publish(Map.of("a/index.html", "1", "b/index.html", "2", "d/index.html", "2"));
        assertThat(report.changed()).containsExactly("b/index.html", "d/index.html");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.removed()).containsExactly("c/feed.xml", "c/index.html");
        assertThat(site.published()).isEqualTo(Map.of("a/index.html", "1", "b/index.html", "2", "d/index.html", "2"));
        assertThat(site.emptyFolders()).isZero();
    }

    /** The tree in which the next site is built holds what the site before the last one was. */
    @Test
    void keepsAFolderThatWasAFileTwoBuildsAgo() throws Exception {
        site.publish(Map.of("a", "file", "b.html", "1"));
        site.publish(Map.of("a/index.html", "same", "b.html", "2"));
        site.publish(Map.of("a/index.html", "same", "b.html", "3"));
        assertThat(site.published()).isEqualTo(Map.of("a/index.html", "same", "b.html", "3"));
    }

    @Test
    void keepsTheTimeOfWhatDidNotChangeThroughManyBuilds() throws Exception {
        site.publish(Map.of("a/index.html", "same", "b/index.html", "0"));
        Path same = site.output().resolve("a/index.html");
        Files.setLastModifiedTime(same, LONG_AGO);
        for (int build = 1; build < 6; build++) {
            site.publish(Map.of("a/index.html", "same", "b/index.html", "" + build, build + "/index.html", "x"));
            assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
            assertThat(site.published())
                    .isEqualTo(Map.of("a/index.html", "same", "b/index.html", "" + build, build + "/index.html", "x"));
        }
    }

    /** A build takes a file for what it left only as long as the system says that nothing of it changed. */
    @Test
    void touchesNoFileThatStaysOnceBothTreesHoldIt() throws Exception {
        Map<String, Object> before = Map.of();
        for (int i = 0; i < 4; i++) {
            site.publish(Map.of("a.html", "1", "b.html", "1", "c/index.html", String.valueOf(i)));
            Map<String, Object> left = new TreeMap<>();
            for (String file : List.of("a.html", "b.html")) {
                left.put(file, Files.getAttribute(site.output().resolve(file), "unix:ctime"));
            }
            if (i == 3) {
                assertThat(left).isEqualTo(before);
            }
            before = left;
        }
    }

    @Test
    void touchesNothingWhenNothingChanged() throws Exception {
        Map<String, String> files = Map.of("a/index.html", "1", "b/index.html", "2");
        site.publish(files);
        try (Stream<Path> all = Files.walk(site.output())) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
        PublishReport report = site.publish(files);
        assertThat(report.nothingChanged()).isTrue();
        assertThat(report.unchanged()).isEqualTo(2);
        try (Stream<Path> all = Files.walk(site.output())) {
            assertThat(all)
                    .allSatisfy(
                            path -> assertThat(Files.getLastModifiedTime(path)).isEqualTo(LONG_AGO));
        }
    }

    @Test
    void mendsWhatWasEditedByHand() throws Exception {
        Map<String, String> files =
                Map.of("a/index.html", "aaaa", "b/index.html", "bbbb", "c/index.html", "cccc", "d/index.html", "dddd");
        site.publish(files);
        Path edited = site.output().resolve("a/index.html");
        FileTime before = Files.getLastModifiedTime(edited);
        Files.writeString(edited, "AAAA");
        Files.setLastModifiedTime(edited, before);
        Files.delete(site.output().resolve("b/index.html"));
        Files.delete(site.output().resolve("d/index.html"));
        Files.delete(site.output().resolve("d"));
        Files.writeString(site.output().resolve("c/stray.html"), "stray");
        PublishReport report = site.publish(files);
        assertThat(site.published()).isEqualTo(files);
        assertThat(report.changed()).containsExactly("a/index.html", "b/index.html", "d/index.html");
        assertThat(report.removed()).containsExactly("c/stray.html");
    }

    @Test
    void mendsTheTreeThatWaitsForTheNextBuild() throws Exception {
        site.publish(Map.of("a/index.html", "1", "b/index.html", "1"));
        site.publish(Map.of("a/index.html", "1", "b/index.html", "2"));
        Path next = site.source().resolve(".tapeout/publish/output/next");
        Files.delete(next.resolve("a/index.html"));
        Files.writeString(next.resolve("a/index.html"), "vandal");
        Files.writeString(next.resolve("a/stray"), "vandal");
        Files.delete(next.resolve("b/index.html"));
        Files.createDirectories(next.resolve("b/index.html/sub"));
        Files.createSymbolicLink(next.resolve("c"), site.source().resolve("content"));
        Map<String, String> files = Map.of("a/index.html", "1", "b/index.html", "3", "c/index.html", "3");
        site.publish(files);
        assertThat(site.published()).isEqualTo(files);
        assertThat(site.source().resolve("content")).isEmptyDirectory();
    }

    @Test
    void worksWithoutItsMemory() throws Exception {
        Map<String, String> files = Map.of("a/index.html", "1", "b/index.html", "1");
        site.publish(files);
        Files.setLastModifiedTime(site.output().resolve("a/index.html"), LONG_AGO);
        TreeRemoval.delete(site.source().resolve(".tapeout"));
        assertThat(site.publish(files).nothingChanged()).isTrue();
        TreeRemoval.delete(site.source().resolve(".tapeout"));
        site.publish(Map.of("a/index.html", "1", "b/index.html", "2"));
        assertThat(site.published()).isEqualTo(Map.of("a/index.html", "1", "b/index.html", "2"));
        assertThat(Files.getLastModifiedTime(site.output().resolve("a/index.html")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void turnsFilesIntoFoldersAndBack() throws Exception {
        Map<String, String> one = Map.of("x", "file", "y/deep/index.html", "folder", "z/index.html", "same");
        Map<String, String> other = Map.of("x/deep/index.html", "folder", "y", "file", "z/index.html", "same");
        site.publish(one);
        PublishReport report = site.publish(other);
        assertThat(site.published()).isEqualTo(other);
        assertThat(report.removed()).containsExactly("x", "y/deep/index.html");
        site.publish(one);
        assertThat(site.published()).isEqualTo(one);
    }

    @Test
    void renamesThatChangeOnlyCase() throws Exception {
        site.publish(Map.of("posts/Ascend/index.html", "1"));
        site.publish(Map.of("posts/ascend/index.html", "1"));
        site.publish(Map.of("posts/ASCEND/index.html", "1"));
        assertThat(site.published()).isEqualTo(Map.of("posts/ASCEND/index.html", "1"));
    }

    @Test
    void writesNamesOfAnyScript() throws Exception {
        Map<String, String> files =
                Map.of("posts/ünï-文/index.html", "1", "posts/עברית/index.html", "2", "posts/🙂.txt", "3");
        site.publish(files);
        assertThat(site.published()).isEqualTo(files);
        assertThat(site.publish(files).nothingChanged()).isTrue();
    }

    @Test
    void replacesLinksInTheOutputAndNeverFollowsThem() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside/posts"));
        Files.writeString(outside.resolve("index.html"), "1");
        Map<String, String> files = Map.of("posts/index.html", "1", "about/index.html", "1", "feed.xml", "1");
        site.publish(files);
        TreeRemoval.delete(site.output().resolve("posts"));
        Files.createSymbolicLink(site.output().resolve("posts"), outside);
        Files.delete(site.output().resolve("feed.xml"));
        Files.createSymbolicLink(site.output().resolve("feed.xml"), outside.resolve("index.html"));
        Files.createSymbolicLink(site.output().resolve("stray"), outside);
        for (int build = 0; build < 3; build++) {
            site.publish(Map.of("posts/index.html", "" + build, "about/index.html", "1", "feed.xml", "" + build));
            assertThat(site.published())
                    .isEqualTo(Map.of("posts/index.html", "" + build, "about/index.html", "1", "feed.xml", "" + build));
        }
        assertThat(outside.resolve("index.html")).hasContent("1");
        assertThat(outside).isDirectoryContaining("glob:**index.html");
    }

    @Test
    void publishesThroughALinkToTheOutputFolder() throws Exception {
        Path target = Files.createDirectories(folder.resolve("www"));
        Files.createSymbolicLink(site.output(), target);
        site.publish(Map.of("index.html", "1"));
        site.publish(Map.of("index.html", "2"));
        assertThat(site.output()).isSymbolicLink();
        assertThat(target.resolve("index.html")).hasContent("2");
    }

    @Test
    void saysWhenTheSiteWasRemovedMeanwhile() throws Exception {
        Map<String, String> files = Map.of("index.html", "new", "b/index.html", "same");
        site.publish(Map.of("index.html", "old", "b/index.html", "same"));
        try (Publication publication = new SitePublisher(site.folders()).open()) {
            publication.add(TestSite.file("b/index.html", "same"));
            TreeRemoval.delete(site.output());
            publication.add(TestSite.file("index.html", "new"));
            assertThatThrownBy(publication::commit)
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("removed")
                    .hasMessageContaining("while the build ran");
        }
        assertThat(site.output()).doesNotExist();
        site.publish(files);
        assertThat(site.published()).isEqualTo(files);
    }

    @Test
    void takesFilesFromManyThreads() throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            files.put("posts/" + (i % 7) + "/" + i + "/index.html", "" + i);
        }
        for (String version : List.of("a", "b", "a")) {
            files.replaceAll((name, text) -> name.contains("3") ? version : text);
            try (Publication publication = new SitePublisher(site.folders()).open()) {
                files.entrySet().parallelStream().forEach(file -> {
                    try {
                        publication.add(TestSite.file(file.getKey(), file.getValue()));
                    } catch (PublishException e) {
                        throw new AssertionError(e);
                    }
                });
                publication.commit();
            }
            assertThat(site.published()).isEqualTo(files);
        }
    }

    @Test
    void doesNotPublishASiteThatLacksAFile() throws Exception {
        site.publish(Map.of("index.html", "old"));
        try (Publication publication = new SitePublisher(site.folders()).open()) {
            publication.add(TestSite.file("index.html", "new"));
            OutputFile missing =
                    OutputFile.copyOf(new SitePath("/font.woff2"), site.source().resolve("font.woff2"));
            assertThatThrownBy(() -> publication.add(missing))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("font.woff2 does not exist");
            assertThatThrownBy(publication::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(site.published()).isEqualTo(Map.of("index.html", "old"));
    }

    @Test
    void takesEachNameOnce() throws Exception {
        try (Publication publication = new SitePublisher(site.folders()).open()) {
            publication.add(TestSite.file("a/", "1"));
            assertThatThrownBy(() -> publication.add(TestSite.file("a/index.html", "2")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a/index.html");
        }
    }
}
