package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.BuiltSite;
import tapeout.site.FolderRemoval;
import tapeout.site.Trees;

/** What a lock writes of facts concerns the pages that tell it, and no others. */
class LockedFactsMemoryTest {

    private static final int STEPS = 16;
    private static final List<String> CHIPS = List.of("ember-1", "ember-2", "ember-3");
    private static final Pattern FIGURE = Pattern.compile("value: \\d+, unit: (?:GB|TOPS)");
    private static final Pattern STAYED = Pattern.compile(", (\\d+) of them not made anew");

    @TempDir
    private Path folder;

    private final Random dice = new Random(1);

    @Test
    void makesWhatACleanBuildMakes() throws IOException {
        LockedNewsroom remembering = LockedNewsroom.in(folder.resolve("remembering"));
        LockedNewsroom clean = LockedNewsroom.in(folder.resolve("clean"));
        LocalDate day = LocalDate.parse("2026-02-08");
        int most = 0;
        for (int step = 0; step < STEPS; step++) {
            String chip = CHIPS.get(dice.nextInt(CHIPS.size()));
            String figure = "value: " + (1 + dice.nextInt(9)) + ", unit: $1";
            day = dice.nextInt(3) == 0 ? day.plusDays(dice.nextInt(20)) : day;
            boolean locks = dice.nextInt(3) > 0;
            for (LockedNewsroom site : List.of(remembering, clean)) {
                change(site.source().resolve("content/chips/" + chip + ".md"), figure);
                if (locks) {
                    CommandRun lock = site.run("lock", day + "T12:00:00Z");
                    assertThat(lock.exitCode()).as(lock.err()).isZero();
                }
            }
            FolderRemoval.delete(clean.source().resolve(".tapeout"));
            FolderRemoval.delete(clean.source().resolve("output"));
            build(clean, day);
            int stayed = build(remembering, day);
            most = locks ? Math.max(most, stayed) : most;
            assertThat(Trees.differences(files(clean), files(remembering)))
                    .as("step %d", step)
                    .isEmpty();
        }
        assertThat(most).as("pages that a build after a lock did not make").isGreaterThan(100);
    }

    private static void change(Path file, String figure) throws IOException {
        String text = Files.readString(file);
        Files.writeString(
                file, FIGURE.matcher(text).replaceFirst(found -> found.group().replaceFirst(".*unit: (.*)", figure)));
    }

    /** How many files were not made anew. */
    private static int build(LockedNewsroom site, LocalDate day) {
        CommandRun run = site.run("build", day + "T12:00:00Z", "--verbose");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return STAYED.matcher(run.err())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private static SortedMap<String, byte[]> files(LockedNewsroom site) {
        return BuiltSite.files(site.source().resolve("output"));
    }
}
