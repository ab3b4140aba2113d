package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What has expired is held back again, and said to be. */
class ExpiryTest {

    private static final String OFFER = "/posts/2026/offer/";

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
        digest.write(
                "content/posts/2026/offer.md",
                SmallDigest.document("expires: 2026-11-24\naliases: [/former/]\n", "OFFERED [@maker].")
                        .replace("A headline that is long enough", "An offer of its own"));
    }

    private CommandRun as(String command, String day, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--source", folder.toString(), "--as-of", day));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private String page(String address) throws IOException {
        return Files.readString(folder.resolve("output" + address + "index.html"));
    }

    @Test
    void aDocumentGoesOutUntilTheDayOnWhichItExpires() throws IOException {
        assertThat(as("build", "2026-11-23T23:59:59Z").exitCode()).isZero();
        assertThat(page(OFFER)).contains("OFFERED");
        assertThat(as("build", "2026-11-24").exitCode()).isZero();
        assertThat(page(OFFER))
                .contains("published here until 24 November 2026", "noindex")
                .doesNotContain("OFFERED", "An offer of its own");
        assertThat(page("/former/")).contains("published here until").doesNotContain("An offer of its own");
        assertThat(Files.readString(folder.resolve("output/sitemap.xml"))).doesNotContain(OFFER);
        assertThat(page("/")).doesNotContain(OFFER);
        assertThat(as("check", "2026-11-24").err()).contains("content/posts/2026/offer.md: expired on 2026-11-24");
        assertThat(as("build", "2026-11-24", "--future").exitCode()).isZero();
        assertThat(page(OFFER)).contains("OFFERED");
    }

    @Test
    void whatNamesItIsToldAndStopsNothing() {
        digest.post("other", "", "See [the offer](offer.md) and [its address](/posts/2026/offer/) [@maker].");
        assertThat(as("check", "2026-11-24").err())
                .contains("other.md:10:5: due TO-333 \"offer.md\" leads to nothing any more: it expired on 2026-11-24.")
                .contains("10:31")
                .contains("hint: Take the reference out, or give what it names a later day in \"expires\".");
        assertThat(as("build", "2026-11-24").exitCode()).isZero();
    }

    @Test
    void aTopicAndAnEntityExpireToo() throws IOException {
        digest.write(
                "content/types/maker.yaml",
                "name: {one: Maker, many: Makers}\nfolder: makers\nsummary: Who makes it.\n");
        digest.write("content/makers/old.md", "---\nname: Old\nsummary: A maker.\nexpires: 2026-11-24\n---\n");
        digest.post("other", "entities: [old]\n", "See [[old]] [@maker].");
        assertThat(as("check", "2026-11-24").err())
                .contains("\"old\" leads to nothing any more: it expired on 2026-11-24.");
        assertThat(as("build", "2026-11-24").exitCode()).isZero();
        assertThat(page("/makers/old/")).contains("published here until");
    }

    @Test
    void whatWasLockedIsMissedNowhereAndKeepsItsAddress() throws IOException {
        assertThat(as("lock", "2026-11-23").exitCode()).isZero();
        assertThat(as("check", "2026-11-24").err()).doesNotContain("TO-111");
        assertThat(as("lock", "2026-11-25").exitCode()).isZero();
        Files.delete(folder.resolve("content/posts/2026/offer.md"));
        assertThat(as("check", "2026-11-26").err())
                .contains("TO-111", "The address " + OFFER + " was published and leads nowhere now.");
    }

    @Test
    void nothingExpiresBeforeReadersSawItLast() {
        digest.post("offer", "date: 2026-11-03\nexpires: 2026-12-24\n", "Text [@maker].");
        assertThat(as("lock", "2026-11-23").exitCode()).isZero();
        digest.post("offer", "date: 2026-11-03\nexpires: 2026-11-10\n", "Text [@maker].");
        assertThat(as("check", "2026-11-24").err())
                .contains(
                        "error TO-111 The post was there on 2026-11-22 still, as the lock has it, and says that it had expired by then.",
                        "hint: Write \"expires: 2026-11-24\"");
    }

    @Test
    void itCannotExpireBeforeItIsPublished() {
        digest.post("offer", "expires: 2026-11-01\n", "Text [@maker].");
        assertThat(as("check", "2026-10-31", "--future").err())
                .contains("TO-040 The day it expires (2026-11-01) comes before the publication (2026-11-20).");
        digest.post("offer", "expires: 2026-11-20\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains("TO-040 It expires on the day of its publication (2026-11-20), so that nobody ever sees it.");
    }
}
