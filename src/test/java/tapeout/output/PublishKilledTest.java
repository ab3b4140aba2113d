package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that publish without a pause. More of them with {@code -Dtapeout.kills=100}. */
class PublishKilledTest {

    private static final int KILLS = Integer.getInteger("tapeout.kills", 10);
    /** How many publications the longest-lived process has time for. */
    private static final int LONGEST_LIFE = 12;

    @TempDir
    private Path folder;

    @Test
    @Timeout(1_200)
    void leavesTheOldSiteOrTheNewOne() throws Exception {
        int recovered = killOften(
                false,
                (found, version) ->
                        assertThat(found).isIn(Map.of(), version == 0 ? Map.of() : PublishProcess.version(version)));
        System.out.printf("%d kills while swapping, %d found between the two renames%n", KILLS, recovered);
    }

    @Test
    @Timeout(1_200)
    void finishesASiteThatWasChangedInPlace() throws Exception {
        int recovered = killOften(true, (found, version) -> {});
        System.out.printf("%d kills while changing in place, %d finished afterwards%n", KILLS, recovered);
        assertThat(recovered).isPositive();
    }

    private interface Check {
        void found(Map<String, String> site, int version);
    }

    /** Kills, looks, recovers, looks again; returns how often recovering changed what was there. */
    private int killOften(boolean inPlace, Check check) throws Exception {
        TestSite site = new TestSite(folder.resolve("digest"));
        Random random = new Random(20261124);
        int version = 0;
        int recoveries = 0;
        int longestMillis = LONGEST_LIFE * millisOfOne(inPlace);
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(site, inPlace, version + 1, random.nextInt(longestMillis));
            Map<String, String> found = site.published();
            check.found(found, versionOf(found));
            new SitePublisher(site.folders()).recover();
            Map<String, String> recovered = site.published();
            version = Math.max(version, versionOf(recovered));
            assertThat(recovered).isEqualTo(version == 0 ? Map.of() : PublishProcess.version(version));
            recoveries += found.equals(recovered) ? 0 : 1;
        }
        assertThat(version).as("versions published").isGreaterThan(KILLS / 2);
        site.publish(PublishProcess.version(version + 1));
        assertThat(site.published()).isEqualTo(PublishProcess.version(version + 1));
        return recoveries;
    }

    /** How long one publication takes on this machine now, the start of the process left out; at least 20 ms. */
    private int millisOfOne(boolean inPlace) throws Exception {
        TestSite site = new TestSite(folder.resolve("measured"));
        Process process = ChildJvm.start(ChildJvm.command(
                "for-ever", site.source().toString(), site.output().toString(), Boolean.toString(inPlace), "1"));
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("started");
            long start = System.nanoTime();
            int seen = 0;
            while (seen < 8 && process.isAlive()) {
                Thread.sleep(5);
                Path version = site.output().resolve("version.txt");
                seen = Files.exists(version) ? Math.max(seen, published(version)) : seen;
            }
            return Math.max(20, (int) ((System.nanoTime() - start) / 1_000_000 / Math.max(1, seen)));
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** The version that stands there, or 0 while it is being exchanged. */
    private static int published(Path version) {
        try {
            return Integer.parseInt(Files.readString(version));
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static void runAndKill(TestSite site, boolean inPlace, int first, int millis) throws Exception {
        Process process = ChildJvm.start(ChildJvm.command(
                "for-ever",
                site.source().toString(),
                site.output().toString(),
                Boolean.toString(inPlace),
                Integer.toString(first)));
        assertThat(process.inputReader().readLine()).isEqualTo("started");
        Thread.sleep(millis);
        process.destroyForcibly();
        process.waitFor();
    }

    private static int versionOf(Map<String, String> site) {
        return Integer.parseInt(site.getOrDefault("version.txt", "0"));
    }
}
