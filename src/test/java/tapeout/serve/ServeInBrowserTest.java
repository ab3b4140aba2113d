package tapeout.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A writer's session from the command line to the browser. Nobody reloads the page but the preview. */
@Timeout(180)
class ServeInBrowserTest {

    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void endBrowser() {
        chromium.close();
    }

    @Test
    void aWriterEditsBreaksAndMends() throws Exception {
        try (ServedDigest digest = new ServedDigest(folder)) {
            Page page = chromium.open(digest.address());
            page.navigate(digest.address() + "posts/2026/a-chip/");
            Locator title = page.locator("h1");
            Locator overlay = page.locator("tapeout-problems");
            assertThat(title).hasText("A chip is announced");
            assertThat(title).hasCSS("color", "rgb(1, 2, 3)");

            digest.writePost("A chip is shipped", "Second words.");
            assertThat(title).hasText("A chip is shipped");
            assertThat(page.locator("body")).containsText("Second words.");

            digest.writePost("A chip is shipped", "Third words about [[no-such-chip]].");
            assertThat(overlay).containsText("1 error");
            assertThat(overlay).containsText("content/posts/2026/a-chip.md:10:19");
            assertThat(overlay.locator("pre")).containsText("Third words about [[no-such-chip]]");
            assertThat(overlay.locator(".hint")).isVisible();
            assertThat(page.locator("body")).containsText("Second words.");

            digest.writePost("A chip is shipped", "Fourth words.");
            assertThat(page.locator("body")).containsText("Fourth words.");
            assertThat(overlay).hasCount(0);

            digest.write("assets/css/look.css", "h1 { color: rgb(9, 8, 7); }\n");
            assertThat(title).hasCSS("color", "rgb(9, 8, 7)");

            digest.write("jbake.properties", "site.host=https://digest.example/sub/\ntapeout.title=Renamed\n");
            assertThat(page).hasTitle("A chip is shipped · Renamed");

            digest.write("jbake.properties", "site.host=https://digest.example/sub/\ntapeout.titel=Renamed\n");
            assertThat(overlay).containsText("jbake.properties:2");
            assertThat(overlay).containsText("Did you mean \"tapeout.title\"");
            assertThat(digest.published("posts/2026/a-chip/index.html")).doesNotContain("__tapeout");
        }
    }

    @Test
    void endsCleanlyWhenItIsToldTo() throws Exception {
        try (ServedDigest digest = new ServedDigest(folder)) {
            chromium.open(digest.address());
            digest.process().destroy();
            assertThat(digest.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            int port = URI.create(digest.address()).getPort();
            Assertions.assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(ConnectException.class);
        }
    }
}
