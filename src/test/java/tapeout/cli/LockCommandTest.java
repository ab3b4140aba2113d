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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.site.Newsroom;

/** {@code tapeout lock} on the small newsroom, as its writers meet it. */
class LockCommandTest {

    private static final String CANDLE = "content/posts/2026/candle-preview.md";
    private static final String LAMP = "content/posts/2026/old-lamp.md";
    private static final String LAMP_ADDRESS = "/posts/2026/old-lamp/";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private Path source;
    private Path lock;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
        lock = source.resolve("content/.published.json");
    }

    private CommandRun run(String command, String asOf, String... options) {
        String[] arguments = new String[options.length + 5];
        String[] fixed = {command, "--source", source.toString(), "--as-of", asOf};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(options, 0, arguments, fixed.length, options.length);
        return CommandRun.of(arguments);
    }

    private CommandRun lock(String... options) {
        return run("lock", Newsroom.AS_OF, options);
    }

    private CommandRun check(String... options) {
        return run("check", Newsroom.AS_OF, options);
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    private void assertSound() {
        assertThat(check("--fail-on", "warning").err()).isEqualTo(Newsroom.HELD_BACK + "No problems.\n");
    }

    @Test
    void saysWhatItLocked() {
        assertThat(lock()).isEqualTo(new CommandRun(0, "", """
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
        assertThat(lock).content().startsWith("""
                        {
                          "format": 4,
                          "closed": "2026-W05",
                          "posts": {
                            "/posts/2025/ember-1-announced/": {
                              "published": "2025-12-29",
                        """).doesNotContain("not-yet");
        assertSound();
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        lock();
        Files.setLastModifiedTime(lock, LONG_AGO);
        assertThat(lock()).isEqualTo(new CommandRun(0, "", """
                        6 posts locked; the editions up to 2026-W05 are closed.
                        Nothing has changed since.
                        """));
        assertThat(Files.getLastModifiedTime(lock)).isEqualTo(LONG_AGO);
        assertThat(lock("--quiet")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws IOException {
        lock("--threads", "1");
        byte[] one = Files.readAllBytes(lock);
        Files.delete(lock);
        lock("--threads", "5");
        assertThat(lock).hasBinaryContent(one);
    }

    @Test
    void isNeverPublished() {
        lock();
        assertThat(run("build", Newsroom.AS_OF).exitCode()).isZero();
        assertThat(source.resolve("output/.published.json")).doesNotExist();
        assertThat(source.resolve("output")).isDirectoryRecursivelyContaining("glob:**/candle-preview/index.html");
        assertThat(source.resolve("output")).isDirectoryNotContaining("glob:**published*");
    }

    @Test
    void aParagraphCanBeReflowed() throws IOException {
        lock();
        replace(LAMP, "In 1899, somebody patented a", "In 1899,\nsomebody  patented\n  a");
        replace(LAMP, "topics: [rules]", "topics: [ rules ] # a note");
        assertSound();
    }

    @Test
    void aChangeThatIsNotToldStopsTheBuild() throws IOException {
        lock();
        replace(LAMP, "In 1899, somebody", "In 1898, somebody");
        assertThat(check()).isEqualTo(new CommandRun(1, "", Newsroom.HELD_BACK + """
                        content/posts/2026/old-lamp.md:1:1: error TO-110 The text of this post changed since it was published, and it does not say so.
                          1 | ---
                            | ^
                          hint: Set "updated: 2026-02-08", or write under "corrections" what was wrong. If nothing was to change, put the old words back.
                          why:  Readers who saw the old text learn from a date or a note that it is another one now.

                        1 error, 0 warnings
                        """));
        assertThat(run("build", Newsroom.AS_OF).exitCode()).isEqualTo(1);
        assertThat(source.resolve("output")).doesNotExist();
    }

    @Test
    void aChangeThatIsToldIsFineAndCanBeLocked() throws IOException {
        lock();
        replace(LAMP, "In 1899, somebody", "In 1898, somebody");
        replace(LAMP, "tags: [licences]", "tags: [licences]\nupdated: 2026-02-08");
        assertSound();
        assertThat(lock().err()).startsWith("changed " + LAMP_ADDRESS + "\n6 posts locked");
        assertSound();
        replace(LAMP, "In 1898, somebody", "In 1897, somebody");
        assertThat(check().err()).contains("old-lamp.md:11:10: error TO-110").contains("Set \"updated: 2026-02-09\"");
    }

    @Test
    void aCorrectionTellsOfAChangeToo() throws IOException {
        lock();
        replace(CANDLE, "It has 3 billion", "It has 2 billion");
        assertThat(check().err()).contains("TO-110");
        replace(
                CANDLE,
                "corrections:\n",
                "corrections:\n  - {date: 2026-02-08, text: It said 3 billion; there are 2.}\n");
        assertSound();
        assertThat(lock().err()).startsWith("changed /posts/2026/candle-preview/\n");
        assertSound();
    }

    @Test
    void aCorrectionStays() throws IOException {
        lock();
        replace(CANDLE, "gave 4 billion parameters", "gave 5 billion parameters");
        assertThat(check().err()).contains("candle-preview.md:21:5: error TO-112 The correction of 2026-02-05");
        replace(
                CANDLE,
                "corrections:\n  - {date: 2026-02-05, text: An earlier version gave 5 billion parameters; there are 3., place: size}\n",
                "");
        assertThat(check().err())
                .contains("candle-preview.md:1:1: error TO-112")
                .contains("1 error,");
    }

    @Test
    void aPostThatMovesKeepsItsAddressAndIsComparedStill() throws IOException {
        lock();
        Path moved = source.resolve("content/posts/2026/lamp.md");
        Files.move(source.resolve(LAMP), moved);
        assertThat(check().err())
                .containsPattern(
                        "(?m)^content/.published.json:\\d+:5: error TO-111 The post /posts/2026/old-lamp/ was published")
                .contains("aliases: [/posts/2026/old-lamp/]")
                .contains("1 error,");
        replace("content/posts/2026/lamp.md", "tags: [licences]", "tags: [licences]\naliases: [/posts/2026/old-lamp/]");
        assertSound();
        replace("content/posts/2026/lamp.md", "In 1899, somebody", "In 1898, somebody");
        assertThat(check().err()).contains("lamp.md:1:1: error TO-110");
        replace("content/posts/2026/lamp.md", "In 1898, somebody", "In 1899, somebody");
        assertThat(lock().err()).startsWith("added /posts/2026/lamp/\nmoved /posts/2026/old-lamp/\n6 posts locked");
        replace("content/posts/2026/lamp.md", "aliases: [/posts/2026/old-lamp/]", "");
        assertThat(check().err()).contains("TO-111 The address /posts/2026/old-lamp/ was published and leads nowhere");
    }

    @Test
    void anyPageCanSayWhyAPostIsGone() throws IOException {
        lock();
        Files.delete(source.resolve(LAMP));
        Path about = source.resolve("content/about.md");
        Files.writeString(
                about, Files.readString(about).replaceFirst("---\n", "---\naliases: [/posts/2026/old-lamp/]\n"));
        assertSound();
    }

    @Test
    void aPostThatIsHeldBackAgainIsGone() throws IOException {
        lock();
        replace(LAMP, "kind: background", "kind: background\nstatus: draft");
        assertThat(check().err()).contains("old-lamp.md:7:9: error TO-111 The post was published on 2026-02-07");
        // a preview of drafts does not make it public
        assertThat(check("--drafts").err()).contains("TO-111");
        replace(LAMP, "\nstatus: draft", "");
        replace(LAMP, "date: 2026-02-07", "date: 2026-02-09");
        assertThat(check("--future").err()).contains("old-lamp.md:3:7: error TO-111");
    }

    /** What is seen of drafts and scheduled posts in a preview is not public. */
    @Test
    void draftsAndScheduledPostsAreNotLocked() throws IOException {
        replace(LAMP, "date: 2026-02-07", "date: 2026-02-09");
        assertThat(lock("--drafts", "--future").err())
                .contains("5 posts locked")
                .doesNotContain("lamp", "not-yet");
        assertThat(check("--drafts").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-08T23:59:59Z, 2026-W05",
        "2026-02-09T00:00:00Z, 2026-W06",
        "2026-02-09, 2026-W06",
        // already Monday where the writer is, still Sunday in UTC
        "2026-02-09T01:00:00+02:00, 2026-W05",
        "2026-02-08T20:00:00-05:00, 2026-W06",
        "2027-01-04T00:00:00Z, 2026-W53",
        "2026-12-31T00:00:00Z, 2026-W52"
    })
    void aWeekIsClosedOnceItIsOver(String asOf, String closed) {
        assertThat(run("lock", asOf).err()).contains("the editions up to " + closed + " are closed.");
    }

    @Test
    void noPostJoinsAWeekThatIsClosed() throws IOException {
        run("lock", "2026-02-09");
        Files.copy(source.resolve(LAMP), source.resolve("content/posts/2026/late.md"));
        assertThat(run("check", "2026-02-11T08:00:00Z")).isEqualTo(new CommandRun(1, "", Newsroom.HELD_BACK + """
                        content/posts/2026/late.md:3:7: error TO-113 The post is new and dated 2026-02-07, but the edition of that week, 2026-W06, is closed.
                          3 | date: 2026-02-07
                            |       ^
                          hint: Write "date: 2026-02-11", or the later day on which it goes out; "event" tells when it happened.
                          why:  An edition is what readers got that week, also by e-mail: a later post belongs to its own week.

                        1 error, 0 warnings
                        """));
        replace("content/posts/2026/late.md", "date: 2026-02-07", "date: 2026-02-11");
        assertThat(run("check", "2026-02-11T08:00:00Z").err()).isEqualTo(Newsroom.HELD_BACK + "No problems.\n");
        // a week without posts is over all the same
        replace("content/posts/2026/late.md", "date: 2026-02-11", "date: 2026-01-20");
        assertThat(run("check", "2026-02-11T08:00:00Z").err())
                .contains("TO-113")
                .contains("2026-W04, is closed");
    }

    @Test
    void aClosedWeekStaysClosedWhateverTheClockSays() throws IOException {
        run("lock", "2026-02-16");
        byte[] before = Files.readAllBytes(lock);
        // as of a day before the last of the posts
        assertThat(run("lock", "2026-02-06T12:00:00Z").err()).isEqualTo("""
                content/.history/chip/ember-1/2026-02-16.json: warning TO-369 11 changes are dated ahead, up to 2026-02-16, and it is 2026-02-06: what they tell is left out.
                  hint: Build as of that day or later. If a wrong clock dated them, remove the files and run "tapeout lock".

                0 errors, 1 warning
                6 posts locked; the editions up to 2026-W07 are closed.
                Nothing has changed since.
                """);
        assertThat(lock).hasBinaryContent(before);
    }

    @Test
    void nothingIsLockedWhileAnythingIsWrong() throws IOException {
        replace(LAMP, "topics: [rules]", "topics: [ruls]");
        CommandRun wrong = lock();
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("TO-084").endsWith("Nothing was locked: the lock stays as it is.\n");
        assertThat(lock).doesNotExist();
    }

    @Test
    void aLockThatIsBrokenIsNotRenewed() throws IOException {
        lock();
        byte[] before = Files.readAllBytes(lock);
        replace(LAMP, "In 1899, somebody", "In 1898, somebody");
        assertThat(lock().exitCode()).isEqualTo(1);
        // nor where the site takes it less seriously
        Files.writeString(
                source.resolve("jbake.properties"), "\ntapeout.severity.TO-110=warning\n", StandardOpenOption.APPEND);
        assertThat(check().exitCode()).isZero();
        CommandRun again = lock();
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("warning TO-110").contains("Nothing was locked");
        assertThat(lock).hasBinaryContent(before);
    }

    @Test
    void aLockThatCannotBeReadIsNotReplaced() throws IOException {
        Files.writeString(lock, "{\"format\": 5}\n");
        assertThat(lock().err())
                .contains("content/.published.json:1:12: error TO-011")
                .contains("Nothing was locked");
        assertThat(lock).hasContent("{\"format\": 5}");
        Files.writeString(
                source.resolve("jbake.properties"), "\ntapeout.severity.TO-011=off\n", StandardOpenOption.APPEND);
        assertThat(check().exitCode()).as("it cannot be switched off").isEqualTo(2);
    }

    @Test
    void aLockIsAFileOfTheSourceFolder() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.json"), "{}");
        Files.createSymbolicLink(lock, elsewhere);
        assertThat(check().err()).contains("content/.published.json: error TO-004");
        Files.delete(lock);
        Files.createSymbolicLink(lock, folder.resolve("nowhere.json"));
        assertThat(check().err()).contains("content/.published.json: error TO-001");
        Files.delete(lock);
        Files.createDirectory(lock);
        assertThat(check().err()).contains("content/.published.json: error TO-011");
        Files.delete(lock);
        Files.write(lock, new byte[] {'{', '\n', (byte) 0xff});
        assertThat(check().err()).contains("content/.published.json:2:1: error TO-002");
    }

    /** A mistake elsewhere in a file must not make it look changed, gone or late. */
    @Test
    void mistakesStayAlone() throws IOException {
        lock();
        replace(LAMP, "date: 2026-02-07", "date: 7 February");
        assertThat(check().err()).contains("TO-027").contains("1 error,");
        replace(LAMP, "date: 7 February", "date: [");
        assertThat(check().err()).contains("TO-022").contains("1 error,");
    }
}
