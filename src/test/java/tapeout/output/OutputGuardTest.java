package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGuardTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void makeSource() throws IOException {
        source = Files.createDirectories(folder.resolve("digest"));
        Files.writeString(source.resolve("jbake.properties"), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "content",
                "content/site",
                "templates",
                "assets/site",
                ".tapeout",
                ".tapeout/site",
                "jbake.properties"
            })
    void refusesFoldersThatTheSiteIsMadeOf(String output) throws Exception {
        assertRefused(source.resolve(output), "");
        assertThat(source.resolve(".tapeout")).doesNotExist();
    }

    @Test
    void refusesTheRootOfTheFileSystem() throws Exception {
        assertRefused(Path.of("/"), "holds the source");
    }

    @Test
    void refusesALinkToTheSource() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), source);
        assertRefused(link, "holds the source");
        assertRefused(link.resolve("content/x"), "which a build reads");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws Exception {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(photos.resolve("holiday.jpg"), "pixels");
        assertRefused(photos, "holiday.jpg");
        assertThat(photos.resolve("holiday.jpg")).hasContent("pixels");
    }

    @Test
    void leavesARepositoryAlone() throws Exception {
        TestSite site = new TestSite(source, folder.resolve("site"));
        site.publish(Map.of("index.html", "1", "feed.xml", "2", "more.html", "3"));
        Path head = folder.resolve("site/.git/HEAD");
        Files.createDirectories(folder.resolve("site/.git"));
        Files.writeString(head, "ref");
        assertRefused(folder.resolve("site"), "holds .git, which a build would remove");
        assertThat(head).hasContent("ref");
    }

    @Test
    void takesAnEmptyFolder() throws Exception {
        TestSite site = new TestSite(source, Files.createDirectories(folder.resolve("empty")));
        site.publish(Map.of("index.html", "1"));
        assertThat(site.published()).isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void makesFoldersOnTheWay() throws Exception {
        TestSite site = new TestSite(source, folder.resolve("not/yet/there"));
        site.publish(Map.of("index.html", "1"));
        assertThat(site.published()).isEqualTo(Map.of("index.html", "1"));
    }

    private void assertRefused(Path output, String message) throws IOException {
        TestSite site = new TestSite(source, output);
        assertThatThrownBy(() -> site.publish(Map.of("index.html", "1")))
                .isInstanceOfSatisfying(PublishException.class, e -> {
                    assertThat(e.kind()).isEqualTo(PublishException.Kind.REFUSED);
                    assertThat(e.hint()).isNotBlank();
                })
                .hasMessageContaining(message);
    }
}
