package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.library.Library;

/** Every entry of every feed against what it tells of. */
@ExtendWith(RealSite.class)
class FeedsAndLibraryTest {

    private static final String POST = "content/posts/2026/candle-preview.md";

    @TempDir
    private Path folder;

    @Test
    void theNewsroomsFeedsTellWhatTheLibraryKnows() throws IOException {
        Path source = Newsroom.copy(folder.resolve("site"));
        Newsroom.build(source);
        check(read(source), ReadLibrary.of(source, Newsroom.AS_OF), feedSize(source));
        assertThat(ReadLibrary.of(source, Newsroom.AS_OF).changes()).hasSizeGreaterThan(3);
        assertThat(ReadLibrary.of(source, Newsroom.AS_OF).corrections()).isNotEmpty();
    }

    @Test
    void theDigestsFeedsTellWhatTheLibraryKnows(RealSite.Build build) throws IOException {
        check(build.site(), ReadLibrary.of(build.source(), RealSite.AS_OF), feedSize(build.source()));
    }

    /** How many entries a site lets its feeds have: its editor's choice. */
    private static int feedSize(Path source) throws IOException {
        Properties options = new Properties();
        try (Reader reader = Files.newBufferedReader(source.resolve("jbake.properties"))) {
            options.load(reader);
        }
        return Integer.parseInt(options.getProperty("tapeout.feed_size", "20"));
    }

    private static void check(BuiltSite site, Library library, int most) {
        FeedAudit feeds = new FeedAudit(site, library);
        feeds.checkNames();
        feeds.checkForm();
        feeds.checkDiscovery();
        FeedEntriesAudit entries = new FeedEntriesAudit(site, library);
        entries.checkPosts(most);
        entries.checkCorrections(most);
        entries.checkChanges(most);
    }

    private static BuiltSite read(Path source) {
        return BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    /** Published on 3 February at 08:30 UTC; its own second of a day comes after 00:52:24. */
    @ParameterizedTest
    @CsvSource({
        "'', 2026-02-03T08:30:00Z",
        "2026-02-03, 2026-02-03T08:30:01Z",
        "2026-02-03 2026-02-03, 2026-02-03T08:30:02Z",
        "2026-02-04, 2026-02-04T00:52:25Z",
        "2026-02-03 2026-02-04, 2026-02-04T00:52:25Z",
        "2026-02-04 2026-02-04, 2026-02-04T00:52:26Z",
    })
    void everyCorrectionMovesTheEntryOfItsPost(String days, Instant updated) throws IOException {
        Path source = newsroomCorrectedOn(days.isEmpty() ? new String[0] : days.split(" "));
        SyndEntry entry = FeedAudit.read(read(source), "stories/first-light/feed.xml").getEntries().stream()
                .filter(post -> post.getTitle().startsWith("Candle"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getUpdatedDate()).isEqualTo(updated);
    }

    @Test
    void idsOfCorrectionsGoByTheirDayAndNotByTheirPlace() throws IOException {
        Path source = newsroomCorrectedOn("2026-02-04", "2026-02-05", "2026-02-05");
        assertThat(FeedAudit.read(read(source), "corrections/feed.xml").getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "tag:newsroom.example,2026-02-05:/posts/2026/candle-preview/#correction-2",
                        "tag:newsroom.example,2026-02-05:/posts/2026/candle-preview/#correction",
                        "tag:newsroom.example,2026-02-04:/posts/2026/candle-preview/#correction");
    }

    @Test
    void feedsAreThereBeforeTheirFirstEntry() throws IOException {
        Path source = newsroomCorrectedOn();
        new FeedAudit(read(source), ReadLibrary.of(source, Newsroom.AS_OF)).checkForm();
        SyndFeed corrections = FeedAudit.read(read(source), "corrections/feed.xml");
        assertThat(corrections.getEntries()).isEmpty();
        assertThat(corrections.getTitle()).isEqualTo("The Small Newsroom: Corrections");
    }

    private Path newsroomCorrectedOn(String... days) throws IOException {
        Path source = Newsroom.copy(folder.resolve("site"));
        StringBuilder corrections = new StringBuilder("corrections:\n");
        for (String day : days) {
            corrections.append("  - {date: ").append(day).append(", text: It was wrong.}\n");
        }
        String post = Files.readString(source.resolve(POST))
                .replace("updated: 2026-02-05\n", "")
                .replaceFirst("corrections:\n.*\n", days.length == 0 ? "" : corrections.toString());
        Files.writeString(source.resolve(POST), post);
        Newsroom.build(source);
        return source;
    }
}
