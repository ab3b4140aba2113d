package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.TreeStamp;

/** What a publication says that it left, without a look at all of it, is what a look finds: unless somebody came between. */
class LeftStampTest {

    private static final int BUILDS = 12;
    private static final List<String> NAMES = List.of(
            "index.html",
            "a/index.html",
            "a-b/index.html",
            "a.html",
            "a/b/index.html",
            "a/b/feed.xml",
            "é/x.html",
            "posts/one/index.html",
            "posts/one-two/index.html",
            ".nojekyll",
            ".well-known/security.txt");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder.resolve("digest"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isWhatALookFinds(boolean inPlace) throws Exception {
        Random random = new Random(28);
        Map<String, FileStamp> left = Map.of();
        for (int build = 0; build < BUILDS; build++) {
            List<String> names = new ArrayList<>(NAMES);
            names.removeIf(name -> random.nextInt(4) == 0);
            PublishReport report;
            try (Publication publication = new SitePublisher(site.folders(), inPlace, step -> {}).open()) {
                for (String name : names) {
                    FileStamp before = left.get(name);
                    boolean kept = before != null && random.nextBoolean() && publication.keep(Map.of(name, before));
                    if (!kept) {
                        publication.add(TestSite.file(name, "text " + random.nextInt(2)));
                    }
                }
                report = publication.commit();
            }
            TreeStamp told = Objects.requireNonNull(report.left());
            assertThat(told).as("build %s", build).isEqualTo(TreeStamp.of(List.of(site.output())));
            left = told.in(site.output());
            assertThat(left.keySet()).isEqualTo(new HashSet<>(names));
        }
    }

    @Test
    void isNotWhatSomebodyWroteIntoAFileMeanwhile() throws Exception {
        Path kept = site.output().resolve("index.html");
        differs(() -> Files.writeString(kept, " by hand", StandardOpenOption.APPEND), Set.of("index.html"));
    }

    @Test
    void isNotWhatSomebodyAddedMeanwhile() throws Exception {
        differs(() -> Files.writeString(site.output().resolve("by-hand.html"), "by hand"), Set.of("by-hand.html"));
    }

    private interface Deed {
        void run() throws IOException;
    }

    /** @param names of the files that a look finds otherwise than what was told */
    private void differs(Deed deed, Set<String> names) throws Exception {
        site.publish(Map.of("index.html", "1", "a/index.html", "1"));
        site.publish(Map.of("index.html", "1", "a/index.html", "2"));
        Map<String, FileStamp> before = Objects.requireNonNull(
                        site.publish(Map.of("index.html", "1", "a/index.html", "3"))
                                .left())
                .in(site.output());
        PublishReport report;
        // the folder itself stays, so that what is added to it is there at the end
        try (Publication publication =
                new SitePublisher(site.folders(), true, at(PublishSteps.Step.ANNOUNCED, deed)).open()) {
            assertThat(publication.keep(Map.of("index.html", Objects.requireNonNull(before.get("index.html")))))
                    .isTrue();
            publication.add(TestSite.file("a/index.html", "4"));
            report = publication.commit();
        }
        Map<String, FileStamp> told = Objects.requireNonNull(report.left()).in(site.output());
        TreeStamp found = TreeStamp.of(List.of(site.output()));
        assertThat(found.digest()).isNotEqualTo(report.left().digest());
        Map<String, FileStamp> others = new HashMap<>(found.in(site.output()));
        others.entrySet().removeAll(told.entrySet());
        assertThat(others.keySet()).isEqualTo(names);
    }

    private static PublishSteps at(PublishSteps.Step when, Deed deed) {
        return step -> {
            if (step == when) {
                try {
                    deed.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
