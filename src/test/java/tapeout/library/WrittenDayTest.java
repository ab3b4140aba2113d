package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.Post;

/** A post is dated by the day that was written, wherever on earth it was that day; feeds and schedules go by the instant. */
class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 2026-11-23T00:00:00Z",
        "2026-11-23T00:30:00+01:00, 2026-11-23, 2026-11-22T23:30:00Z",
        "2026-11-23T00:30+0100, 2026-11-23, 2026-11-22T23:30:00Z",
        "2026-11-23T00:30:00 +0100, 2026-11-23, 2026-11-22T23:30:00Z",
        "2026-11-23 00:30:00 +01:00, 2026-11-23, 2026-11-22T23:30:00Z",
        "2026-11-23 00:30 +01, 2026-11-23, 2026-11-22T23:30:00Z",
        "2026-11-23T00:30:00.25+05:30, 2026-11-23, 2026-11-22T19:00:00.250Z",
        "2026-11-22T20:00:00-08:00, 2026-11-22, 2026-11-23T04:00:00Z",
        "2026-11-22t20:00:00z, 2026-11-22, 2026-11-22T20:00:00Z",
        "2026-11-22T20:00:00-0000, 2026-11-22, 2026-11-22T20:00:00Z",
    })
    void keepsTheDayThatWasWritten(String date, String day, String instant) {
        Post post = new Newsroom().post("a", date).library().posts().get(0);

        assertThat(post.byline().day()).hasToString(day);
        assertThat(post.byline().instant()).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T00:30:00+01:00, 2026-W48", "2026-11-22T23:30:00-11:00, 2026-W47", "2026-11-23, 2026-W48"})
    void standsInTheEditionOfThatDay(String date, String week) {
        assertThat(new Newsroom().post("a", date).library().editions())
                .singleElement()
                .satisfies(edition -> assertThat(edition.week()).hasToString(week));
    }

    /** The second of the three is the latest instant; a list that shows days must not jump back. */
    @Test
    void postsAreInTheOrderOfTheirDaysAndThenOfTheirInstants() {
        Newsroom newsroom = new Newsroom()
                .post("early", "2026-11-23T00:30:00+01:00")
                .post("before", "2026-11-22T23:50:00Z")
                .post("plain", "2026-11-23")
                .post("noon", "2026-11-23T12:00:00+01:00");

        assertThat(newsroom.library().posts()).extracting(Post::id).containsExactly("noon", "plain", "early", "before");
    }

    /** It is 23:30 on the 24th in Berlin and 25th in Tokyo at 22:30 UTC: what counts is the instant. */
    @Test
    void whatIsDatedAheadIsHeldBackByTheInstant() {
        Newsroom newsroom =
                new Newsroom().post("past", "2026-11-25T01:00:00+14:00").post("ahead", "2026-11-24T08:00:00-08:00");

        assertThat(newsroom.library().posts()).extracting(Post::id).containsExactly("past");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T00:30:00+01:00 | 2026-11-23 |
            2026-11-22T20:00:00-08:00 | 2026-11-22 |
            2026-11-23T00:30:00+01:00 | 2026-11-22 | DATE_ORDER
            """)
    void anUpdateIsComparedWithTheWrittenDay(String date, String updated, String code) {
        assertThat(new Newsroom().post("a", date, "updated: " + updated).problems())
                .hasSize(code == null ? 0 : 1)
                .allMatch(line -> line.startsWith(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            posts/2025/a.md           | posts/2025    | posts/2026
            posts/2026/10/a.md        | posts/2026/10 | posts/2026/11
            posts/chips/2025/a.md     | posts/chips/2025 | posts/chips/2026
            posts/2025/a/index.md     | posts/2025    | posts/2026
            """)
    void aPostInTheFolderOfAnotherTimeIsTold(String file, String folder, String meant) {
        assertThat(problemsIn(file))
                .isEqualTo("OTHER_YEAR content/" + file + ":3:7: The post is dated 2026-11-23 and lies in the"
                        + " folder content/" + folder
                        + ", which is in its address. Mend the date, or move the file to content/"
                        + meant + " and keep its old address under aliases.");
    }

    @ParameterizedTest
    @CsvSource({
        "posts/2026/a.md",
        "posts/2026/11/a.md",
        "posts/a.md",
        "posts/chips/a.md",
        "posts/2026/2025.md",
        "posts/2025/index.md",
        "posts/2026/99/a.md",
        "posts/0800/a.md"
    })
    void aPostInTheFolderOfItsTimeOrOfNoneIsRight(String file) {
        assertThat(problemsIn(file)).isEmpty();
    }

    private static String problemsIn(String file) {
        return String.join(
                "\n",
                new Newsroom()
                        .file(
                                file,
                                "title: The post called a\ndate: 2026-11-23T00:30:00+01:00\n"
                                        + "summary: A summary that is long enough to be one, of a post.\ntopics: [chips]\nkind: report")
                        .problems());
    }
}
