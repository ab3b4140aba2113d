package tapeout.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of claims on several pages, of the repository's own site and of a small one. No request leaves the machine. */
@ExtendWith(RealSite.class)
@Timeout(120)
class LedgerPagesInBrowserTest {

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static Page open(BuiltSite site, String path, int width) {
        return browser.open(site, path, new Browser.NewPageOptions().setViewportSize(width, 900));
    }

    /** The first page has the latest; the others are fetched once, when a reader asks for some of all claims. */
    @Test
    void whatStandsOnOtherPagesIsFetchedOnceAndNotBeforeAReaderAsks(BuiltSite site) {
        Page page = open(site, "/", 1280);
        List<String> fetched = new ArrayList<>();
        page.onRequest(request -> fetched.add(URI.create(request.url()).getPath()));
        page.locator(".navigation a[href$='/claims/']").click();
        page.waitForURL("**/claims/"); // rows come in while the page loads, and are counted below
        assertThat(page.locator(".tracker-controls")).isVisible();
        int rows = Ledger.rows(site).size();
        String all = String.format(Locale.ENGLISH, "%,d", rows);
        int first = page.locator(".ledger tbody tr").count();
        assertThat(page.locator(".tracker-shown")).hasText(first + " of " + all + " rows.");
        assertThat(first).isLessThanOrEqualTo(200);
        assertThat(fetched).noneMatch(path -> path.contains("/page/"));

        page.getByLabel("Find").fill("hua");
        page.getByLabel("Find").fill("huawei");
        assertThat(page.locator(".ledger-older")).hasCount(0);
        assertThat(page.locator(".tracker-shown")).hasText(Pattern.compile("^[\\d,]+ of " + all + " rows\\.$"));
        page.getByText("Show all").click();
        assertThat(page.locator(".tracker-shown")).hasText(all + " of " + all + " rows.");
        assertThat(page.locator(".ledger tbody tr")).hasCount(rows);
        assertThat(fetched.stream().filter(path -> path.contains("/page/")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void aReaderIsToldWhenOtherPagesDoNotComeAndCanAskAgain(BuiltSite site) {
        Page page = open(site, "/claims/", 1280);
        page.route("**/claims/page/3/", Route::abort);
        page.getByLabel("Find")
                .fill(page.locator(".ledger tbody .ledger-by").first().innerText());
        assertThat(page.locator(".tracker-shown")).containsText("The other rows could not be loaded.");
        assertThat(page.locator(".ledger-older a").first()).isVisible();
        assertThat(page.locator(".ledger tbody tr:visible").first()).isVisible();
        page.unroute("**/claims/page/3/");
        List<Route> held = new ArrayList<>();
        page.route("**/claims/page/4/", held::add);
        page.getByLabel("Find").fill("nvidia");
        assertThat(page.locator(".tracker-shown")).containsText("The other rows are loading.");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(route -> SiteInBrowser.answer(site, route));
        assertThat(page.locator(".ledger-older")).hasCount(0);
        assertThat(page.locator(".tracker-shown")).not().containsText("loaded");
    }

    /** Without scripts each span leads to where its claims stand, and these are open; of many the first are. */
    @Test
    void olderClaimsStandOnPagesOfTheirOwn(BuiltSite site) {
        Page page = browser.open(
                site,
                "/claims/",
                new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
        List<Integer> counts = page.locator(".ledger-older [data-count]").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
        int last = counts.get(counts.size() - 1);
        int here = page.locator(".ledger tbody tr").count();
        assertThat(here + counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Ledger.rows(site).size());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".ledger-older a").last()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator(".ledger-older a").last().click();
        assertThat(page).hasTitle(Pattern.compile("^Claims ledger, page \\d+ · "));
        assertThat(page.locator(".ledger:target tbody tr:visible").first()).isVisible();
        List<String> folded = page.locator(
                        ".ledger-group[open]:has(:target) + .ledger-group:not([open]):has-text('continued') [data-count]")
                .allInnerTexts();
        int open = page.locator(".ledger:target tbody tr:visible").count();
        assertThat(open + folded.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(last);
        page.locator(".pagination-newer").click();
        assertThat(page.locator(".ledger tbody tr").first()).isVisible();
    }

    /** Also below a path of its own: a link with a choice brings the claims of all pages, and the site map has each page. */
    @Test
    void aSharedChoiceFindsTheClaimsOfAllPages(@TempDir Path folder) throws IOException {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        FolderRemoval.delete(source.resolve("assets"));
        Path properties = source.resolve("jbake.properties");
        Files.writeString(
                properties, Files.readString(properties).replace("tapeout.list_size=3", "tapeout.list_size=1"));
        Newsroom.build(source, "--host", "https://newsroom.example/sub/");
        BuiltSite site = BuiltSite.read(source.resolve("output"), URI.create("https://newsroom.example/sub/"));
        Page page = open(site, "claims/", 1280);
        assertThat(page.locator(".ledger tbody tr")).hasCount(3);
        page = open(site, "claims/?by=foundry&by=ministry&status=company-claim&status=confirmed", 1280);
        assertThat(page.locator(".tracker-shown")).hasText("4 of 6 rows.");
        assertThat(page.locator(".ledger tbody tr")).hasCount(6);
        assertThat(page.locator(".ledger tbody tr:visible .ledger-text").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(Ledger.rows(site).stream()
                        .filter(row -> row.get("by").matches("foundry|ministry"))
                        .map(row -> row.get("statement"))
                        .toList());
        assertThat(new String(site.file("sitemap.xml"), StandardCharsets.UTF_8))
                .containsOnlyOnce("/sub/claims/</loc>")
                .containsOnlyOnce("/sub/claims/page/2/</loc>");
    }

    /** However many claims there are: the weight of a page is that of its rows, packed as a web server packs it. */
    @Test
    void noPageOfTheLedgerWeighsMoreThanItsRows(BuiltSite site) {
        List<String> statements = new ArrayList<>();
        for (BuiltPage one : site.pages()) {
            if (one.file().matches("claims/(page/\\d+/)?index\\.html")) {
                List<String> rows = one.document().select(".ledger-text").eachText();
                assertThat(rows).as(one.file()).hasSizeBetween(1, 200);
                assertThat(PostWeightInBrowserTest.zipped(site.file(one.file())))
                        .as(one.file())
                        .isLessThan(25_000);
                statements.addAll(rows);
            }
        }
        assertThat(statements)
                .containsExactlyInAnyOrderElementsOf(Ledger.rows(site).stream()
                        .map(row -> row.get("statement"))
                        .toList());
    }
}
