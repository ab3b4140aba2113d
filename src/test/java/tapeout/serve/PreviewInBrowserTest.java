package tapeout.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees. Nobody reloads the page here but the preview. */
@Timeout(120)
class PreviewInBrowserTest {

    private static Chromium chromium;

    @TempDir
    private Path folder;

    private final List<String> trouble = new ArrayList<>();
    private TinySite site;
    private RunningPreview preview;
    private Page page;

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        chromium = new Chromium();
    }

    @AfterAll
    static void endBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openPage() throws Exception {
        site = new TinySite(folder.resolve("digest"), "/sub/")
                .with("index.txt", "home")
                .with("posts/x.txt", "first words")
                .with("404.html", "not here");
        preview = new RunningPreview(site);
        preview.nextBuild();
        page = chromium.open(preview.address() + "posts/x/");
        page.onPageError(trouble::add);
        assertThat(page.locator("h1")).hasText("first words");
    }

    @AfterEach
    void closePage() {
        page.close();
        preview.close();
        assertThat(trouble).isEmpty();
    }

    @Test
    void showsAnEditWithoutAManualReload() throws Exception {
        site.with("posts/x.txt", "second words");
        assertThat(page.locator("h1")).hasText("second words");
        site.with("posts/x.txt", "third words");
        assertThat(page.locator("h1")).hasText("third words");
    }

    @Test
    void leavesAPageAloneThatDidNotChange() throws Exception {
        page.evaluate("window.untouched = true");
        site.with("index.txt", "another home");
        preview.nextBuild();
        site.with("posts/y.txt", "a new post");
        preview.nextBuild();
        page.waitForTimeout(300);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void laysProblemsOverTheLastGoodPageUntilTheyAreMended() throws Exception {
        Locator overlay = page.locator("tapeout-problems");
        site.with("posts/x.txt", "fine\n    a BROKEN <word>");
        assertThat(overlay).containsText("1 error");
        assertThat(overlay).containsText("content/posts/x.txt:2:7");
        assertThat(overlay).containsText("The word <b>BROKEN</b> stands here.");
        assertThat(overlay).containsText("Take it out.");
        assertThat(overlay.locator("pre")).hasText("2 |     a BROKEN <word>\n  |       ^");
        assertThat(page.locator("h1")).hasText("first words");
        site.with("posts/x.txt", "mended");
        assertThat(page.locator("h1")).hasText("mended");
        assertThat(overlay).hasCount(0);
    }

    @Test
    void takesTheOverlayAwayWhenTheEditIsUndone() throws Exception {
        site.with("posts/x.txt", "BROKEN");
        assertThat(page.locator("tapeout-problems section")).isVisible();
        page.evaluate("window.untouched = true");
        site.with("posts/x.txt", "first words");
        assertThat(page.locator("tapeout-problems")).hasCount(0);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void hidesTheOverlayOnRequest() throws Exception {
        site.with("posts/x.txt", "BROKEN");
        page.locator("tapeout-problems button").click();
        assertThat(page.locator("tapeout-problems")).hasCount(0);
        site.with("posts/x.txt", "BROKEN again");
        assertThat(page.locator("tapeout-problems section")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("tapeout-problems")).hasCount(0);
    }

    @Test
    void showsProblemsOnAPageThatIsOpenedLater() throws Exception {
        site.with("posts/x.txt", "BROKEN");
        preview.nextBuild();
        page.navigate(preview.address() + "nothing/");
        assertThat(page.locator("h1")).hasText("not here");
        assertThat(page.locator("tapeout-problems")).containsText("content/posts/x.txt:1:1");
    }

    @Test
    void showsAPageThatWasMissingAsSoonAsItIsThere() throws Exception {
        page.navigate(preview.address() + "posts/new/");
        assertThat(page.locator("h1")).hasText("not here");
        site.with("posts/new.txt", "here now");
        assertThat(page.locator("h1")).hasText("here now");
    }
}
