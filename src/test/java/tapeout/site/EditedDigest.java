package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** A digest of many posts that is built, edited and built again. */
abstract class EditedDigest {

    private static final Pattern FILES =
            Pattern.compile("Files +(\\d+) changed, (\\d+) unchanged, (\\d+) of them not made anew");

    @TempDir
    Path folder;

    SmallDigest digest;

    @BeforeEach
    void write() {
        digest = new SmallDigest(folder.resolve("site"));
        for (int i = 0; i < 30; i++) {
            digest.post(
                    "post-" + i,
                    (i == 7 ? "date: 2026-11-21\n" : "") + "tags: [one]\n",
                    "Text [@maker].\n\nIt is about the number " + i + ".");
        }
        build();
    }

    /** How many files were changed, unchanged, not made. */
    int[] build() {
        CommandRun run = digest.run("build", "--verbose");
        assertThat(run.exitCode()).as(run.err()).isZero();
        MatchResult found = FILES.matcher(run.err()).results().findFirst().orElseThrow();
        return Stream.of(1, 2, 3)
                .mapToInt(group -> Integer.parseInt(found.group(group)))
                .toArray();
    }

    Path post(int number) {
        return digest.source().resolve("content/posts/2026/post-" + number + ".md");
    }

    void edit(int number, String what, String instead) throws IOException {
        Files.writeString(post(number), Files.readString(post(number)).replace(what, instead));
    }

    SortedMap<String, byte[]> files() {
        return BuiltSite.files(digest.source().resolve("output"));
    }

    /** What a build makes that remembers nothing. */
    void assertClean() throws IOException {
        SortedMap<String, byte[]> found = files();
        FolderRemoval.delete(digest.source().resolve(".tapeout"));
        FolderRemoval.delete(digest.source().resolve("output"));
        build();
        assertThat(Trees.differences(files(), found)).isEmpty();
    }
}
