package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.site.Newsroom;

/** What {@code tapeout lock} closes: the editions of weeks that are over. */
class ClosedWeeksTest {

    private static final String LAMP = "content/posts/2026/old-lamp.md";

    @TempDir
    private Path folder;

    private LockedNewsroom newsroom;

    @BeforeEach
    void copyTheNewsroom() {
        newsroom = LockedNewsroom.in(folder);
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
        assertThat(newsroom.run("lock", asOf).err()).contains("the editions up to " + closed + " are closed.");
    }

    @Test
    void noPostJoinsAWeekThatIsClosed() throws IOException {
        newsroom.run("lock", "2026-02-09");
        Files.copy(newsroom.source().resolve(LAMP), newsroom.source().resolve("content/posts/2026/late.md"));
        assertThat(newsroom.run("check", "2026-02-11T08:00:00Z"))
                .isEqualTo(new CommandRun(1, "", Newsroom.HELD_BACK + """
                        content/posts/2026/late.md:3:7: error TO-113 The post is new and dated 2026-02-07, but the edition of that week, 2026-W06, is closed.
                          3 | date: 2026-02-07
                            |       ^
                          hint: Write "date: 2026-02-11", or the later day on which it goes out; "event" tells when it happened.
                          why:  An edition is what readers got that week, also by e-mail: a later post belongs to its own week.

                        1 error, 0 warnings
                        """));
        newsroom.replace("content/posts/2026/late.md", "date: 2026-02-07", "date: 2026-02-11");
        assertThat(newsroom.run("check", "2026-02-11T08:00:00Z").err())
                .isEqualTo(Newsroom.HELD_BACK + "No problems.\n");
        // a week without posts is over all the same
        newsroom.replace("content/posts/2026/late.md", "date: 2026-02-11", "date: 2026-01-20");
        assertThat(newsroom.run("check", "2026-02-11T08:00:00Z").err())
                .contains("TO-113")
                .contains("2026-W04, is closed");
    }

    @Test
    void aClosedWeekStaysClosedWhateverTheClockSays() throws IOException {
        newsroom.run("lock", "2026-02-16");
        byte[] before = Files.readAllBytes(newsroom.lockFile());
        // as of a day before the last of the posts
        assertThat(newsroom.run("lock", "2026-02-06T12:00:00Z").err()).isEqualTo("""
                content/.history/chip/ember-1/2026-02-16.json: warning TO-369 11 changes are dated ahead, up to 2026-02-16, and it is 2026-02-06: what they tell is left out.
                  hint: Build as of that day or later. If a wrong clock dated them, remove the files and run "tapeout lock".

                0 errors, 1 warning
                6 posts locked; the editions up to 2026-W07 are closed.
                Nothing has changed since.
                """);
        assertThat(newsroom.lockFile()).hasBinaryContent(before);
    }
}
