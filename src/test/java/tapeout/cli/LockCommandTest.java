package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** {@code tapeout lock} on the small newsroom, as its writers meet it. */
class LockCommandTest {

    private static final String CANDLE = "content/posts/2026/candle-preview.md";
    private static final String LAMP = "content/posts/2026/old-lamp.md";
    private static final String LAMP_ADDRESS = "/posts/2026/old-lamp/";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private LockedNewsroom newsroom;

    @BeforeEach
    void copyTheNewsroom() {
        newsroom = LockedNewsroom.in(folder);
    }

    @Test
    void saysWhatItLocked() {
        assertThat(newsroom.lock()).isEqualTo(new CommandRun(0, "", """
                        added /posts/2025/ember-1-announced/
                        added /posts/2026/candle-preview/
                        added /posts/2026/lantern-rule-published/
                        added /posts/2026/old-lamp/
                        added /posts/2026/who-made-ember/
                        added /posts/2026/ünï-文/
                        6 posts locked; the editions up to 2026-W05 are closed.
                        The history of facts begins, with 11 rows.
                        Commit content/.published.json and the folder .history beside it with the posts.
                        """));
        assertThat(newsroom.lockFile()).content().startsWith("""
                        {
                          "format": 4,
                          "closed": "2026-W05",
                          "posts": {
                            "/posts/2025/ember-1-announced/": {
                              "published": "2025-12-29",
                        """).doesNotContain("not-yet");
        newsroom.assertSound();
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        newsroom.lock();
        Files.setLastModifiedTime(newsroom.lockFile(), LONG_AGO);
        assertThat(newsroom.lock()).isEqualTo(new CommandRun(0, "", """
                        6 posts locked; the editions up to 2026-W05 are closed.
                        Nothing has changed since.
                        """));
        assertThat(Files.getLastModifiedTime(newsroom.lockFile())).isEqualTo(LONG_AGO);
        assertThat(newsroom.lock("--quiet")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws IOException {
        newsroom.lock("--threads", "1");
        byte[] one = Files.readAllBytes(newsroom.lockFile());
        Files.delete(newsroom.lockFile());
        newsroom.lock("--threads", "5");
        assertThat(newsroom.lockFile()).hasBinaryContent(one);
    }

    @Test
    void isNeverPublished() {
        newsroom.lock();
        assertThat(newsroom.run("build", Newsroom.AS_OF).exitCode()).isZero();
        assertThat(newsroom.source().resolve("output/.published.json")).doesNotExist();
        assertThat(newsroom.source().resolve("output"))
                .isDirectoryRecursivelyContaining("glob:**/candle-preview/index.html");
        assertThat(newsroom.source().resolve("output")).isDirectoryNotContaining("glob:**published*");
    }

    @Test
    void aParagraphCanBeReflowed() throws IOException {
        newsroom.lock();
        newsroom.replace(LAMP, "In 1899, somebody patented a", "In 1899,\nsomebody  patented\n  a");
        newsroom.replace(LAMP, "topics: [rules]", "topics: [ rules ] # a note");
        newsroom.assertSound();
    }

    @Test
    void aChangeThatIsNotToldStopsTheBuild() throws IOException {
        newsroom.lock();
        newsroom.replace(LAMP, "In 1899, somebody", "In 1898, somebody");
        assertThat(newsroom.check()).isEqualTo(new CommandRun(1, "", Newsroom.HELD_BACK + """
                        content/posts/2026/old-lamp.md:1:1: error TO-110 The text of this post changed since it was published, and it does not say so.
                          1 | ---
                            | ^
                          hint: Set "updated: 2026-02-08", or write under "corrections" what was wrong. If nothing was to change, put the old words back.
                          why:  Readers who saw the old text learn from a date or a note that it is another one now.

                        1 error, 0 warnings
                        """));
        assertThat(newsroom.run("build", Newsroom.AS_OF).exitCode()).isEqualTo(1);
        assertThat(newsroom.source().resolve("output")).doesNotExist();
    }

    @Test
    void aChangeThatIsToldIsFineAndCanBeLocked() throws IOException {
        newsroom.lock();
        newsroom.replace(LAMP, "In 1899, somebody", "In 1898, somebody");
        newsroom.replace(LAMP, "tags: [licences]", "tags: [licences]\nupdated: 2026-02-08");
        newsroom.assertSound();
        assertThat(newsroom.lock().err()).startsWith("changed " + LAMP_ADDRESS + "\n6 posts locked");
        newsroom.assertSound();
        newsroom.replace(LAMP, "In 1898, somebody", "In 1897, somebody");
        assertThat(newsroom.check().err())
                .contains("old-lamp.md:11:10: error TO-110")
                .contains("Set \"updated: 2026-02-09\"");
    }

    @Test
    void aCorrectionTellsOfAChangeToo() throws IOException {
        newsroom.lock();
        newsroom.replace(CANDLE, "It has 3 billion", "It has 2 billion");
        assertThat(newsroom.check().err()).contains("TO-110");
        newsroom.replace(
                CANDLE,
                "corrections:\n",
                "corrections:\n  - {date: 2026-02-08, text: It said 3 billion; there are 2.}\n");
        newsroom.assertSound();
        assertThat(newsroom.lock().err()).startsWith("changed /posts/2026/candle-preview/\n");
        newsroom.assertSound();
    }

    @Test
    void aCorrectionStays() throws IOException {
        newsroom.lock();
        newsroom.replace(CANDLE, "gave 4 billion parameters", "gave 5 billion parameters");
        assertThat(newsroom.check().err())
                .contains("candle-preview.md:21:5: error TO-112 The correction of 2026-02-05");
        newsroom.replace(
                CANDLE,
                "corrections:\n  - {date: 2026-02-05, text: An earlier version gave 5 billion parameters; there are 3., place: size}\n",
                "");
        assertThat(newsroom.check().err())
                .contains("candle-preview.md:1:1: error TO-112")
                .contains("1 error,");
    }

    @Test
    void aPostThatMovesKeepsItsAddressAndIsComparedStill() throws IOException {
        newsroom.lock();
        Path moved = newsroom.source().resolve("content/posts/2026/lamp.md");
        Files.move(newsroom.source().resolve(LAMP), moved);
        assertThat(newsroom.check().err())
                .containsPattern(
                        "(?m)^content/.published.json:\\d+:5: error TO-111 The post /posts/2026/old-lamp/ was published")
                .contains("aliases: [/posts/2026/old-lamp/]")
                .contains("1 error,");
        newsroom.replace(
                "content/posts/2026/lamp.md", "tags: [licences]", "tags: [licences]\naliases: [/posts/2026/old-lamp/]");
        newsroom.assertSound();
        newsroom.replace("content/posts/2026/lamp.md", "In 1899, somebody", "In 1898, somebody");
        assertThat(newsroom.check().err()).contains("lamp.md:1:1: error TO-110");
        newsroom.replace("content/posts/2026/lamp.md", "In 1898, somebody", "In 1899, somebody");
        assertThat(newsroom.lock().err())
                .startsWith("added /posts/2026/lamp/\nmoved /posts/2026/old-lamp/\n6 posts locked");
        newsroom.replace("content/posts/2026/lamp.md", "aliases: [/posts/2026/old-lamp/]", "");
        assertThat(newsroom.check().err())
                .contains("TO-111 The address /posts/2026/old-lamp/ was published and leads nowhere");
    }

    @Test
    void anyPageCanSayWhyAPostIsGone() throws IOException {
        newsroom.lock();
        Files.delete(newsroom.source().resolve(LAMP));
        Path about = newsroom.source().resolve("content/about.md");
        Files.writeString(
                about, Files.readString(about).replaceFirst("---\n", "---\naliases: [/posts/2026/old-lamp/]\n"));
        newsroom.assertSound();
    }

    @Test
    void aPostThatIsHeldBackAgainIsGone() throws IOException {
        newsroom.lock();
        newsroom.replace(LAMP, "kind: background", "kind: background\nstatus: draft");
        assertThat(newsroom.check().err())
                .contains("old-lamp.md:7:9: error TO-111 The post was published on 2026-02-07");
        // a preview of drafts does not make it public
        assertThat(newsroom.check("--drafts").err()).contains("TO-111");
        newsroom.replace(LAMP, "\nstatus: draft", "");
        newsroom.replace(LAMP, "date: 2026-02-07", "date: 2026-02-09");
        assertThat(newsroom.check("--future").err()).contains("old-lamp.md:3:7: error TO-111");
    }

    /** What is seen of drafts and scheduled posts in a preview is not public. */
    @Test
    void draftsAndScheduledPostsAreNotLocked() throws IOException {
        newsroom.replace(LAMP, "date: 2026-02-07", "date: 2026-02-09");
        assertThat(newsroom.lock("--drafts", "--future").err())
                .contains("5 posts locked")
                .doesNotContain("lamp", "not-yet");
        assertThat(newsroom.check("--drafts").exitCode()).isZero();
    }

    @Test
    void nothingIsLockedWhileAnythingIsWrong() throws IOException {
        newsroom.replace(LAMP, "topics: [rules]", "topics: [ruls]");
        CommandRun wrong = newsroom.lock();
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("TO-084").endsWith("Nothing was locked: the lock stays as it is.\n");
        assertThat(newsroom.lockFile()).doesNotExist();
    }

    @Test
    void aLockThatIsBrokenIsNotRenewed() throws IOException {
        newsroom.lock();
        byte[] before = Files.readAllBytes(newsroom.lockFile());
        newsroom.replace(LAMP, "In 1899, somebody", "In 1898, somebody");
        assertThat(newsroom.lock().exitCode()).isEqualTo(1);
        // nor where the site takes it less seriously
        Files.writeString(
                newsroom.source().resolve("jbake.properties"),
                "\ntapeout.severity.TO-110=warning\n",
                StandardOpenOption.APPEND);
        assertThat(newsroom.check().exitCode()).isZero();
        CommandRun again = newsroom.lock();
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("warning TO-110").contains("Nothing was locked");
        assertThat(newsroom.lockFile()).hasBinaryContent(before);
    }

    @Test
    void aLockThatCannotBeReadIsNotReplaced() throws IOException {
        Files.writeString(newsroom.lockFile(), "{\"format\": 5}\n");
        assertThat(newsroom.lock().err())
                .contains("content/.published.json:1:12: error TO-011")
                .contains("Nothing was locked");
        assertThat(newsroom.lockFile()).hasContent("{\"format\": 5}");
        Files.writeString(
                newsroom.source().resolve("jbake.properties"),
                "\ntapeout.severity.TO-011=off\n",
                StandardOpenOption.APPEND);
        assertThat(newsroom.check().exitCode()).as("it cannot be switched off").isEqualTo(2);
    }

    @Test
    void aLockIsAFileOfTheSourceFolder() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.json"), "{}");
        Files.createSymbolicLink(newsroom.lockFile(), elsewhere);
        assertThat(newsroom.check().err()).contains("content/.published.json: error TO-004");
        Files.delete(newsroom.lockFile());
        Files.createSymbolicLink(newsroom.lockFile(), folder.resolve("nowhere.json"));
        assertThat(newsroom.check().err()).contains("content/.published.json: error TO-001");
        Files.delete(newsroom.lockFile());
        Files.createDirectory(newsroom.lockFile());
        assertThat(newsroom.check().err()).contains("content/.published.json: error TO-011");
        Files.delete(newsroom.lockFile());
        Files.write(newsroom.lockFile(), new byte[] {'{', '\n', (byte) 0xff});
        assertThat(newsroom.check().err()).contains("content/.published.json:2:1: error TO-002");
    }

    /** A mistake elsewhere in a file must not make it look changed, gone or late. */
    @Test
    void mistakesStayAlone() throws IOException {
        newsroom.lock();
        newsroom.replace(LAMP, "date: 2026-02-07", "date: 7 February");
        assertThat(newsroom.check().err()).contains("TO-027").contains("1 error,");
        newsroom.replace(LAMP, "date: 7 February", "date: [");
        assertThat(newsroom.check().err()).contains("TO-022").contains("1 error,");
    }
}
