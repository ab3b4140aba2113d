package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishLockTest {

    @TempDir
    private Path folder;

    @Test
    void keepsASecondBuildOut() throws Exception {
        TestSite site = new TestSite(folder);
        try (Publication first = new SitePublisher(site.folders()).open()) {
            assertThatThrownBy(() -> site.publish(Map.of("index.html", "second")))
                    .isInstanceOfSatisfying(
                            PublishException.class, e -> assertThat(e.kind()).isEqualTo(PublishException.Kind.LOCKED))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(site.output().toString());
            first.add(TestSite.file("index.html", "first"));
            first.commit();
        }
        assertThat(site.published()).isEqualTo(Map.of("index.html", "first"));
        site.publish(Map.of("index.html", "second"));
        assertThat(site.published()).isEqualTo(Map.of("index.html", "second"));
    }

    @Test
    void isNotHeldByAFileThatWasLeftBehind() throws Exception {
        TestSite site = new TestSite(folder);
        Path lock = folder.resolve(".tapeout/publish/output/lock");
        Files.createDirectories(lock.getParent());
        Files.writeString(lock, "4711");
        site.publish(Map.of("index.html", "1"));
        assertThat(site.published()).isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void letsRecoveryPassWhileABuildPublishes() throws Exception {
        TestSite site = new TestSite(folder);
        site.publish(Map.of("index.html", "1"));
        try (Publication first = new SitePublisher(site.folders()).open()) {
            first.add(TestSite.file("index.html", "2"));
            Files.createDirectories(folder.resolve(".tapeout/publish/output/last"));
            new SitePublisher(site.folders()).recover();
            assertThat(folder.resolve(".tapeout/publish/output/last")).exists();
        }
    }
}
