package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** Parts of a story in the editor's order, whenever they were published. */
class StoryPartsTest {

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeAStory() {
        digest = new SmallDigest(folder);
        digest.write(
                "content/stories/long.md",
                "---\ntitle: A long story\nsummary: What it is about.\nquestion: What comes of it?\ntopics: [alpha]\n---\n");
        part("first", 1, "2026-11-20");
        part("second", 2, "2026-11-18");
        part("third", 3, "2026-11-19");
    }

    private void part(String name, int number, String date) {
        digest.write(
                "content/posts/2026/" + name + ".md",
                SmallDigest.document("date: " + date + "\nstory: long\npart: " + number + "\n", "Text [@maker].")
                        .replace("A headline that is long enough", "The " + name + " of them is told"));
    }

    private Document page(String address) throws IOException {
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Jsoup.parse(Files.readString(folder.resolve("output" + address + "index.html")));
    }

    private static String section(Document page, String id) {
        return page.select("section[aria-labelledby=page_" + id + "]").text();
    }

    @Test
    void eachSaysWhichItIsAndWhatIsBeforeAndAfterIt() throws IOException {
        assertThat(section(page("/posts/2026/first/"), "part"))
                .isEqualTo("Part 1 of 3 A long story After it The second of them is told");
        Document second = page("/posts/2026/second/");
        assertThat(section(second, "part"))
                .isEqualTo(
                        "Part 2 of 3 A long story Before it The first of them is told After it The third of them is told");
        assertThat(second.select(".opening-label a[href=#page_part]").text()).isEqualTo("Part 2 of 3");
        assertThat(section(page("/posts/2026/a/"), "part")).isEmpty();
    }

    @Test
    void theStoryListsThemInOrder() throws IOException {
        assertThat(section(page("/stories/long/"), "parts"))
                .isEqualTo("The parts, in order Part 1: The first of them is told Part 2: The second of them is told"
                        + " Part 3: The third of them is told");
    }

    @Test
    void aNumberThatStandsTwiceOrIsMissingIsTold() {
        part("third", 2, "2026-11-19");
        part("fifth", 5, "2026-11-20");
        digest.post("alone", "part: 1\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains(
                        "content/posts/2026/third.md:8:7: error TO-334 Part 2 of the story \"long\" is content/posts/2026/second.md already.",
                        "content/posts/2026/fifth.md:8:7: warning TO-335 The story \"long\" has no part 3, which comes before this one.",
                        "content/posts/2026/alone.md:7:7: error TO-041 The key \"part\" goes only with story.");
    }

    /** Its number is taken, and it has no place among what readers see. */
    @Test
    void aPartThatIsHeldBackLeavesNoGap() throws IOException {
        digest.write(
                "content/posts/2026/second.md",
                SmallDigest.document("story: long\npart: 2\nstatus: draft\n", "Text [@maker]."));
        assertThat(digest.run("check").err()).doesNotContain("TO-335");
        assertThat(section(page("/posts/2026/third/"), "part"))
                .isEqualTo("Part 3 of 3 A long story Before it The first of them is told");
    }
}
