package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/**
 * Whatever is edited, a build that remembers makes what one makes that does not, byte for byte, and tells the same problems.
 * More edits: {@code -Dincremental.edits=5000 -Dincremental.seed=2}.
 */
class IncrementalBuildTest {

    private static final int POSTS = 60;
    private static final int EDITS = Integer.getInteger("incremental.edits", 200);
    /** After so many edits in a row that left a mistake the site is mended. */
    private static final int MISTAKES = 3;

    private static final long SEED = Long.getLong("incremental.seed", 1);

    @TempDir
    private Path folder;

    private final Random dice = new Random(SEED);
    private Instant asOf = Instant.parse("2026-02-08T12:00:00Z");

    @Test
    void makesWhatACleanBuildMakes() throws IOException {
        Path remembering = site("remembering");
        Path clean = site("clean");
        RandomEdits edits = new RandomEdits(SEED);
        int published = 0;
        int failed = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            RandomEdits.Edit next = edits.next(remembering);
            next.to(remembering);
            next.to(clean);
            if (failed == MISTAKES || edit % 40 == 39) {
                renew(remembering, clean);
            }
            disturb(remembering);
            FolderRemoval.delete(clean.resolve(".tapeout"));
            FolderRemoval.delete(clean.resolve("output"));
            String command = dice.nextInt(5) == 0 ? "check" : "build";
            CommandRun expected = run(command, clean);
            CommandRun actual = run(command, remembering);
            String which = "edit " + edit + " of seed " + SEED;
            assertThat(told(actual, remembering)).as(which).isEqualTo(told(expected, clean));
            assertThat(actual.exitCode()).as(which).isEqualTo(expected.exitCode());
            failed = expected.exitCode() == 0 ? 0 : failed + 1;
            if (expected.exitCode() == 0 && command.equals("build")) {
                published++;
                assertThat(Trees.differences(files(clean), files(remembering)))
                        .as(which)
                        .isEmpty();
            }
        }
        assertThat(published).as("builds that published").isGreaterThan(EDITS / 3);
    }

    /** The newsroom with more posts, and lists long enough that most pages are of documents. */
    private Path site(String name) throws IOException {
        Path site = Newsroom.copy(folder.resolve(name));
        Path properties = site.resolve("jbake.properties");
        Files.writeString(
                properties,
                Files.readString(properties)
                        .replace("index.posts_per_page=4\n", "index.posts_per_page=" + POSTS / 5 + "\n")
                        .replace("tapeout.list_size=3\n", "tapeout.list_size=" + POSTS / 6 + "\n"));
        for (int i = 0; i < POSTS; i++) {
            Files.writeString(
                    site.resolve("content/posts/2026/made-" + i + ".md"), RandomEdits.post(i, "candle", 1 + i % 8));
        }
        return site;
    }

    /** A branch switch: all sources as they were at first, so that mistakes do not pile up. */
    private void renew(Path... sites) throws IOException {
        for (Path site : sites) {
            for (String part : List.of("content", "templates", "assets", "jbake.properties")) {
                FolderRemoval.delete(site.resolve(part));
            }
            site(site.getFileName().toString());
        }
    }

    /** What may happen to a site beside edits of it: time, and hands in the output and in the memory. */
    private void disturb(Path site) throws IOException {
        switch (dice.nextInt(12)) {
            case 0 -> asOf = asOf.plus(dice.nextInt(40), ChronoUnit.HOURS);
            case 1 -> asOf = Instant.parse("2026-02-08T12:00:00Z");
            case 2 ->
                damageOne(
                        site.resolve("output"),
                        List.of("half", "gone", "flipped").get(dice.nextInt(3)));
            case 3 -> FolderRemoval.delete(site.resolve(".tapeout/memory"));
            case 4 ->
                damageOne(
                        site.resolve(".tapeout/memory"),
                        List.of("empty", "half", "zeros", "flipped", "gone").get(dice.nextInt(5)));
            default -> {
                return;
            }
        }
    }

    private void damageOne(Path tree, String how) throws IOException {
        if (!Files.isDirectory(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 2)
                    .sorted()
                    .toList();
            if (!all.isEmpty()) {
                FileDamage.damage(all.get(dice.nextInt(all.size())), how);
            }
        }
    }

    private CommandRun run(String command, Path site) {
        return CommandRun.of(
                command, "--source", site.toString(), "--as-of", asOf.toString(), "--all", "--color", "never");
    }

    /** Without what differs between any two runs: the folder and the time it took. */
    private static String told(CommandRun run, Path site) {
        return run.err()
                .replace(site.toString(), "")
                .replaceAll(" in [0-9.]+ s; (?:nothing changed; )?", " in a while; ");
    }

    private static SortedMap<String, byte[]> files(Path site) {
        return new TreeMap<>(BuiltSite.files(site.resolve("output")));
    }
}
