package tapeout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;
import tapeout.site.BuiltSite;
import tapeout.site.SmallDigest;
import tapeout.site.Trees;

/** A preview of drafts leaves nothing where a site is published, however it ends. */
@Timeout(180)
class ServedDraftsTest {

    private static final String DRAFT = "posts/2026/d/";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void killedItLeavesTheOutputFolderAlone() throws Exception {
        try (ServedDigest digest = new ServedDigest(folder, "--drafts")) {
            writeDraft(digest, "nonsense: 1\n", "Text [@nobody] and [[nothing]].");
            assertThat(awaitPage(digest, DRAFT)).contains("Draft. Only a preview shows this page", "EMBARGOED");
            digest.process().destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("output")).doesNotExist();
        assertThat(folder.resolve("content/.published.json")).doesNotExist();
    }

    @Test
    void thePublishedSiteStaysByteForByte() throws Exception {
        new SmallDigest(folder).draft("d", "", "Text [@maker].");
        assertThat(build().exitCode()).isZero();
        SortedMap<String, byte[]> before = BuiltSite.files(folder.resolve("output"));
        try (ServedDigest digest = new ServedDigest(
                folder, "--drafts", "--output", folder.resolve("output").toString())) {
            assertThat(awaitPage(digest, DRAFT)).contains("EMBARGOED");
            // Process.destroy would close what it says
            digest.process().toHandle().destroy();
            assertThat(digest.lastWords()).last().isEqualTo("The preview has ended. Goodbye.");
        }
        assertThat(Trees.differences(before, BuiltSite.files(folder.resolve("output"))))
                .isEmpty();
    }

    @Test
    void endedInItsFirstBuildItSaysGoodbyeAndNothingElse() throws Exception {
        try (ServedDigest digest = new ServedDigest(folder)) {
            digest.process().toHandle().destroy();
            assertThat(digest.lastWords()).containsExactly("The preview has ended. Goodbye.");
        }
    }

    @Test
    void theNextPreviewShowsNothingOfTheLastOnesDrafts() throws Exception {
        try (ServedDigest digest = new ServedDigest(folder, "--drafts")) {
            writeDraft(digest, "", "Text [@maker].");
            awaitPage(digest, DRAFT);
            digest.process().destroyForcibly().waitFor();
        }
        try (ServedDigest digest = new ServedDigest(folder)) {
            HttpResponse<String> answer = get(digest, DRAFT);
            while (answer.statusCode() == 503) {
                assertThat(answer.body()).contains("is being built").doesNotContain("EMBARGOED");
                answer = get(digest, DRAFT);
            }
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void twoPreviewsOfOneSourceHaveAPlaceEach() throws Exception {
        try (ServedDigest drafts = new ServedDigest(folder, "--drafts")) {
            writeDraft(drafts, "", "Text [@maker].");
            awaitPage(drafts, DRAFT);
            try (ServedDigest readers = new ServedDigest(folder)) {
                awaitPage(readers, "posts/2026/a-chip/");
                assertThat(get(readers, DRAFT).statusCode()).isEqualTo(404);
                assertThat(get(drafts, DRAFT).statusCode()).isEqualTo(200);
            }
        }
        assertThat(Files.isDirectory(folder.resolve(".tapeout/preview/2"))).isTrue();
    }

    private static void writeDraft(ServedDigest digest, String keys, String body) throws Exception {
        digest.write("content/posts/2026/d.md", SmallDigest.document("status: draft\n" + keys, "EMBARGOED " + body));
    }

    private CommandRun build() {
        return CommandRun.of("build", "--source", folder.toString(), "--as-of", SmallDigest.AS_OF);
    }

    private String awaitPage(ServedDigest digest, String path) throws Exception {
        HttpResponse<String> answer = get(digest, path);
        for (int tries = 0; answer.statusCode() != 200; tries++) {
            if (tries == 1_000) {
                throw new AssertionError(path + " did not come: " + answer.body());
            }
            Thread.sleep(50);
            answer = get(digest, path);
        }
        return answer.body();
    }

    private HttpResponse<String> get(ServedDigest digest, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(digest.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
