package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        SitePublisher publisher = new SitePublisher(site.folders(), false, step -> {
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void changingInPlaceIsFinishedByTheNextStart(int steps) throws Exception {
        site.publish(OLD);
        assertThatThrownBy(() -> site.publish(stopAfter(steps), NEW)).isInstanceOf(Killed.class);
        assertThat(site.output().resolve(Workspace.REDO)).exists();
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> stopAfter(1).recover()).isInstanceOf(Killed.class);
        }
        new SitePublisher(site.folders()).recover();
        assertThat(site.published()).isEqualTo(NEW);
        assertThat(site.output().resolve(Workspace.REDO)).doesNotExist();
        assertThat(site.publish(NEW).nothingChanged()).isTrue();
    }

    @Test
    void aJournalCannotLeadOutOfTheOutputFolder() throws Exception {
        site.publish(OLD);
        Path journal = site.output().resolve(Workspace.REDO).resolve("journal");
        Files.createDirectories(journal.getParent());
        Path content = Files.writeString(site.source().resolve("content/post.md"), "mine");
        Files.writeString(journal, "gone ../content/post.md\n");
        assertThatThrownBy(() -> new SitePublisher(site.folders()).recover()).hasMessageContaining("damaged");
        Files.createSymbolicLink(site.output().resolve("link"), site.source().resolve("content"));
        Files.writeString(journal, "gone link/post.md\n");
        new SitePublisher(site.folders()).recover();
        assertThat(content).hasContent("mine");
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

    private SitePublisher stopAfter(int steps) {
        AtomicInteger left = new AtomicInteger(steps);
        return new SitePublisher(site.folders(), true, step -> {
            if (left.decrementAndGet() == 0) {
                throw new Killed();
            }
        });
    }

    private void kill(Step last) {
        SitePublisher publisher = new SitePublisher(site.folders(), false, step -> {
            if (step == last) {
                throw new Killed();
            }
        });
        assertThatThrownBy(() -> site.publish(publisher, NEW)).isInstanceOf(Killed.class);
    }
}
