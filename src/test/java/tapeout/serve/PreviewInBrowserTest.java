package tapeout.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tapeout.content.value.SitePath;

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
        page.setDefaultTimeout(30_000);
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

    /** What a reader has opened and scrolled to stays, and so does what scripts have made of the page. */
    @Test
    void putsWhatChangedIntoTheOpenPage() throws Exception {
        String text = "%s</h1><details><summary>More</summary>within</details><div style='height: 4000px'></div>"
                + "<p id=end>%s</p><p>last</p><script>document.querySelector('#end').dataset.by = 'script'</script><h1>";
        site.with("posts/x.txt", text.formatted("long", "end"));
        assertThat(page.locator("#end")).hasText("end");
        page.waitForLoadState(); // the browser scrolls a page that was loaded again to where it was
        page.locator("summary").click();
        page.evaluate("window.untouched = true; scrollTo(0, 1500)");
        site.with("posts/x.txt", text.formatted("longer", "other end</p><p id=more>more"));
        assertThat(page.locator("#more")).hasText("more");
        assertThat(page.locator("#end")).hasText("other end");
        assertThat(page.locator("h1").first()).hasText("longer");
        assertThat(page.evaluate("[window.untouched, scrollY, document.querySelector('details').open]"))
                .isEqualTo(List.of(true, 1500, true));
        assertThat(page.locator("#end")).hasAttribute("data-by", "script");
        site.with("posts/x.txt", text.formatted("long again", "end"));
        assertThat(page.locator("#more")).hasCount(0);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void findsTheOneChangeOfAVeryLongPage() throws Exception {
        String many = "<p>a line".repeat(20_000);
        site.with("posts/x.txt", "long" + many + "<p id=one>one" + many);
        assertThat(page.locator("#one")).hasText("one");
        page.evaluate("window.untouched = true");
        site.with("posts/x.txt", "long" + many + "<p id=one>another" + many);
        assertThat(page.locator("#one")).hasText("another");
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
        site.with("posts/x.txt", "<p>other lines".repeat(20_000));
        page.waitForFunction("document.querySelector('p').textContent === 'other lines'");
        assertThat(page.evaluate("window.untouched")).as("loaded again").isNull();
    }

    @Test
    void loadsAPageAgainOfWhichAScriptChanged() throws Exception {
        site.with("posts/x.txt", "one<script>window.number = 1</script>");
        page.waitForFunction("window.number === 1");
        site.with("posts/x.txt", "one<script>window.number = 2</script>");
        page.waitForFunction("window.number === 2");
        asAScript("document.querySelector('h1').remove()");
        site.with("posts/x.txt", "two<script>window.number = 2</script>");
        assertThat(page.locator("h1")).containsText("two");
        site.with("posts/x.txt", "plain");
        assertThat(page.locator("h1")).hasText("plain");
        asAScript("document.body.prepend(Object.assign(document.createElement('h1'), {textContent: 'of a script'}))");
        site.with("posts/x.txt", "three");
        assertThat(page.locator("h1")).hasText(new String[] {"three"});
        site.with("posts/x.txt", "list<p>a</p><p>b</p>");
        assertThat(page.locator("p")).hasText(new String[] {"a", "b"});
        asAScript("document.querySelector('h1').append(document.querySelector('p'))");
        site.with("posts/x.txt", "list<p>b</p>");
        assertThat(page.locator("p")).hasText(new String[] {"b"});
    }

    /** Changes the page as one of its scripts would, again where it is being loaded at that moment. */
    private void asAScript(String change) {
        page.waitForFunction(
                "() => { if (document.readyState !== 'complete') return false; " + change + "; return true; }");
    }

    @Test
    void goesWhereSomethingWasSavedIfItIsAskedTo() throws Exception {
        TinySite other = new TinySite(folder.resolve("other"), "/sub/").with("index.txt", "home");
        try (RunningPreview following = following(other)) {
            following.nextBuild();
            page.navigate(following.address().toString());
            other.with("posts/é y.txt", "another");
            assertThat(page.locator("h1")).hasText("another");
            other.with("posts/é y.txt", "changed");
            assertThat(page.locator("h1")).hasText("changed");
            page.navigate(following.address().toString());
            other.with("posts/é y.txt", "BROKEN");
            assertThat(page.locator("tapeout-problems h2")).containsText("Not published");
            assertThat(page.locator("h1")).hasText("home");
        }
    }

    /** It is saved while a page is loading, which does not listen yet. */
    @Test
    void goesWhereSomethingWasSavedBeforeItListened() throws Exception {
        TinySite other = new TinySite(folder.resolve("other"), "/sub/").with("index.txt", "home");
        try (RunningPreview following = following(other)) {
            following.nextBuild();
            List<Route> asked = new ArrayList<>();
            page.route("**/events", asked::add);
            page.navigate(following.address().toString());
            page.waitForCondition(() -> !asked.isEmpty());
            other.with("posts/é y.txt", "another");
            following.eventually("posts/%C3%A9%20y/", "another");
            page.unroute("**/events");
            asked.get(0).resume();
            assertThat(page.locator("h1")).hasText("another");
            page.navigate(following.address().toString());
            page.waitForTimeout(300);
            assertThat(page.locator("h1")).hasText("home"); // opened after it was saved
        }
    }

    /** A preview whose open pages go to a post after each build. */
    private static RunningPreview following(TinySite other) throws Exception {
        Rebuild telling = () -> {
            BuildOutcome built = other.run();
            return new BuildOutcome(
                    built.site(), built.published(), List.of(new SitePath("/posts/é y/")), built.problems());
        };
        return new RunningPreview(other, telling, other.served(), true);
    }

    /** A build publishes before it says so: what is loaded in between is newer than the page, under the page's version. */
    @Test
    void takesNoNewerPageForTheOneThatItShows() throws Exception {
        TinySite other = new TinySite(folder.resolve("other"), "/sub/").with("posts/x.txt", "first words");
        Semaphore published = new Semaphore(0);
        Semaphore end = new Semaphore(1);
        Rebuild held = () -> {
            BuildOutcome built = other.run();
            published.release();
            end.acquireUninterruptibly();
            return built;
        };
        try (RunningPreview between = new RunningPreview(other, held)) {
            between.nextBuild();
            published.acquire();
            String address = between.address() + "posts/x/";
            page.addInitScript("EventSource = class extends EventSource { constructor(url) { super(url);"
                    + " this.addEventListener('message', () => { window.listens = true; }); } }");
            List<Route> asked = new ArrayList<>();
            page.route(address, route -> {
                // the script asks once more for the page that the browser has loaded
                if (asked.isEmpty() && route.request().resourceType().equals("fetch")) {
                    asked.add(route);
                } else {
                    route.resume();
                }
            });
            page.navigate(address);
            page.waitForCondition(() -> !asked.isEmpty());
            other.with("posts/x.txt", "second words");
            published.acquire();
            page.waitForResponse(address, asked.get(0)::resume);
            page.waitForFunction("window.listens");
            assertThat(page.locator("h1")).hasText("first words");
            end.release();
            assertThat(page.locator("h1")).hasText("second words");
        }
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
