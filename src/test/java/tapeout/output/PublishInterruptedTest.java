package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tapeout.output.PublishSteps.Step;

/** Stops publishing dead at each of its steps. */
class PublishInterruptedTest {

    private static final Map<String, String> OLD =
            Map.of("a/index.html", "1", "b/index.html", "1", "gone/index.html", "1", "was/file/index.html", "1");
    private static final Map<String, String> NEW =
            Map.of("a/index.html", "1", "b/index.html", "2", "new/index.html", "2", "was/file", "2");
    private static final Map<String, String> LATER = Map.of("a/index.html", "3", "new/index.html", "2");

    @TempDir
    private Path folder;

    private TestSite site;

    /** Stands for the end of the process: nothing of ours catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder.resolve("digest"));
    }

    @ParameterizedTest
    @EnumSource(names = {"STAGED", "ANNOUNCED", "OLD_MOVED", "NEW_MOVED", "ANNOUNCEMENT_REMOVED", "SPARE_KEPT"})
    void swapIsWholeAfterTheNextStart(Step last) throws Exception {
        site.publish(OLD);
        kill(last);
        new SitePublisher(site.folders()).recover();
        Set<Step> before = EnumSet.of(Step.STAGED, Step.ANNOUNCED);
        assertThat(site.published()).isEqualTo(before.contains(last) ? OLD : NEW);
        assertThat(site.source().resolve(".tapeout/publish/output/swap")).doesNotExist();
        assertThat(site.source().resolve(".tapeout/publish/output/last")).doesNotExist();
        site.publish(LATER);
        assertThat(site.published()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAGED", "ANNOUNCED", "OLD_MOVED", "NEW_MOVED", "ANNOUNCEMENT_REMOVED", "SPARE_KEPT"})
    void nextBuildNeedsNoRecoveryOfItsOwn(Step last) throws Exception {
        site.publish(OLD);
        kill(last);
        assertThat(site.publish(NEW).unchanged() + site.publish(NEW).unchanged())
                .isPositive();
        assertThat(site.published()).isEqualTo(NEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAGED", "ANNOUNCED", "OLD_MOVED", "NEW_MOVED"})
    void firstBuildIsWholeOrAbsent(Step last) throws Exception {
        kill(last);
        assertThat(site.published()).isIn(Map.of(), NEW);
        new SitePublisher(site.folders()).recover();
        assertThat(site.published()).isIn(Map.of(), NEW);
        site.publish(LATER);
        assertThat(site.published()).isEqualTo(LATER);
    }

    @Test
    void outputIsOldOrNewAtEveryStepButBetweenTheTwoRenames() throws Exception {
        site.publish(OLD);
        SitePublisher publisher = new SitePublisher(site.folders(), step -> {
            try {
                Map<String, String> expected = switch (step) {
                    case STAGED, ANNOUNCED -> OLD;
                    case OLD_MOVED -> Map.of();
                    default -> NEW;
                };
                assertThat(site.published()).as(step.name()).isEqualTo(expected);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        site.publish(publisher, NEW);
    }

    @Test
    void recoveringWritesNothingWhereNothingHappened() throws Exception {
        new SitePublisher(site.folders()).recover();
        assertThat(site.output()).doesNotExist();
        assertThat(site.source().resolve(".tapeout")).doesNotExist();
    }

    @Test
    void aFolderMadeByHandInTheMeantimeIsNotOverwritten() throws Exception {
        site.publish(OLD);
        kill(Step.OLD_MOVED);
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("mine.txt"), "mine");
        new SitePublisher(site.folders()).recover();
        assertThat(site.published()).isEqualTo(Map.of("mine.txt", "mine"));
        assertThatThrownBy(() -> site.publish(NEW)).hasMessageContaining("not made by Tapeout");
    }

    private void kill(Step last) {
        SitePublisher publisher = new SitePublisher(site.folders(), step -> {
            if (step == last) {
                throw new Killed();
            }
        });
        assertThatThrownBy(() -> site.publish(publisher, NEW)).isInstanceOf(Killed.class);
    }
}
