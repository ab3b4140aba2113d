package tapeout.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A site at a sub-path whose posts would break a careless search. */
@Timeout(120)
class HostileSearchInBrowserTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        SmallDigest digest = new SmallDigest(folder);
        Files.delete(folder.resolve("assets/css/site.css")); // the look that ships, with its scripts
        digest.write("jbake.properties", "site.host=https://digest.example/sub/\ntapeout.title=Test digest\n");
        digest.post(
                "script", "", "Before </script><script>window.broken = 1</script> `<img src=x onerror=broken>` after.");
        digest.post("long", "", "longword ".repeat(MEGABYTE / 9) + "[@maker].");
        digest.post("wide", "", "x".repeat(MEGABYTE) + " [@maker].");
        digest.write(
                "content/types/post.yaml",
                "fields:\n  year: {form: names, label: Year <b>, says: Which harvests it is about.}\n");
        digest.post("harvest", "year: [\"1999\", \"<i>2001</i>\"]\n", "Grapes [@maker].");
        digest.post("press", "year: [\"1999\"]\n", "Grapes, pressed [@maker].");
        digest.post("right", "", "שלום עולם مرحبا بالعالم [@maker].");
        assertThat(digest.run("build").exitCode()).isZero();
        site = BuiltSite.read(folder.resolve("output"), URI.create("https://digest.example/sub/"));
    }

    private static Page search(String query) {
        Page page = browser.open(site, "/sub/search/", new Browser.NewPageOptions().setViewportSize(390, 800));
        page.locator("input[type=search]").fill(query);
        page.locator(".search-hit").first().waitFor();
        return page;
    }

    @Test
    void findsAtASubPathWhatIsNoScript() {
        Page page = search("onerror");
        assertThat(page.locator(".search-title a")).hasCount(1);
        assertThat(page.locator(".search-title a")).hasAttribute("href", "/sub/posts/2026/script/");
        assertThat(page.evaluate("window.broken")).isNull();
    }

    @Test
    void narrowsByADeclaredFieldThatIsNamedLikeAnother() {
        Page page = search("grapes");
        assertThat(page.locator(".search-hit")).hasCount(2);
        assertThat(page.locator(".search-facet:has([name='field.year']) > span"))
                .hasText("Year <b>");
        page.locator("[name='field.year']").selectOption("<i>2001</i>");
        assertThat(page.locator(".search-title a")).hasAttribute("href", "/sub/posts/2026/harvest/");
        assertThat(page.locator("[name='field.year'] option"))
                .hasText(new String[] {"All", "1999 (2)", "<i>2001</i> (1)"});
        assertThat(page.locator("[name='year'] option")).hasText(new String[] {"All", "2026 (1)"});
    }

    @Test
    void aMarkedUpQueryIsText() {
        Page page = search("</script><img src=x onerror='window.broken = 1'>");
        assertThat(page.locator(".search-results img")).hasCount(0);
        assertThat(page.evaluate("window.broken")).isNull();
    }

    @Test
    void oneWordMayFillAMegabyte() {
        assertThat(search("longword").locator(".search-hit")).hasCount(1);
        assertThat(search("x".repeat(50)).locator(".search-hit")).hasCount(1);
        assertThat(site.files().entrySet().stream()
                        .filter(file -> file.getKey().startsWith("search/"))
                        .mapToInt(file -> file.getValue().length)
                        .max()
                        .orElseThrow())
                .isLessThan(20_000);
    }

    @Test
    void findsTextFromTheRight() {
        Page page = search("שלום");
        assertThat(page.locator(".search-title a")).hasAttribute("href", "/sub/posts/2026/right/");
        assertThat(search("مرحبا").locator(".search-hit")).hasCount(1);
    }
}
