package tapeout.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger of claims of the repository's own site, as readers use it. No request leaves the machine. */
@ExtendWith(RealSite.class)
@Timeout(120)
class ClaimsInBrowserTest {

    private static SiteInBrowser browser;

    @BeforeAll
    static void startBrowser() {
        browser = new SiteInBrowser();
    }

    @AfterAll
    static void endBrowser() {
        browser.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
    }

    private static Page open(BuiltSite site, String path, int width) {
        return browser.open(site, path, new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    /** A reader asks what DeepSeek claimed: one link from the front page, one choice. */
    @Test
    void whatASpeakerClaimedIsTwoActionsFromTheFrontPage(BuiltSite site) {
        Page page = open(site, "/", 1280);
        page.locator(".navigation a[href$='/claims/']").click();
        int all = page.locator(".ledger tbody tr").count();
        page.getByLabel("Who").selectOption("deepseek");
        assertThat(page.locator(".ledger tbody tr:visible")).not().hasCount(all);
        assertThat(page.locator(".ledger tbody tr:visible .ledger-by").allInnerTexts())
                .isNotEmpty()
                .containsOnly("DeepSeek");
        assertThat(page.url()).endsWith("/claims/?by=deepseek");
    }

    @Test
    void aClaimOfSeveralTopicsIsFoundByEach(BuiltSite site) {
        Page page = open(site, "/claims/?topic=export-controls&status=disputed", 1280);
        assertThat(page.locator("select[name=topic]")).hasValue("export-controls");
        assertThat(page.locator(".ledger tbody tr:visible .ledger-status").allInnerTexts())
                .allMatch(status -> status.startsWith("Disputed"));
        page.locator("select[name=status]").selectOption("");
        assertThat(page.locator(".ledger tbody tr[data-topic*='|']:visible").count())
                .isPositive();
    }

    @Test
    void theLatestSaidComesFirstWhenSortedByIt(BuiltSite site) {
        Page page = open(site, "/claims/", 1280);
        page.locator("th[data-column=said] button").click();
        assertThat(page.locator("th[data-column=said]")).hasAttribute("aria-sort", "descending");
        assertThat(page.locator(".ledger tbody tr td.ledger-said").first())
                .hasAttribute("data-sort", Pattern.compile("2026\\d{4}"));
    }

    @Test
    void readsOnAPhoneAndWithoutScripts(BuiltSite site) {
        Page page = browser.open(
                site,
                "/claims/",
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700));
        assertThat(page.locator(".tracker-controls")).isHidden();
        assertThat(page.locator(".ledger tbody tr:visible").count()).isGreaterThan(200);
        double right = page.locator(".ledger tbody tr").first().boundingBox().width;
        assertThat(right).isLessThanOrEqualTo(320);
    }

    @Test
    void nothingIsWiderThanThePhoneAndAxeIsContent(BuiltSite site) {
        for (String path : new String[] {"/claims/?by=deepseek", site.fullest("claims", ".ledger-life")}) {
            Page page = browser.open(
                    site,
                    path,
                    new Browser.NewContextOptions()
                            .setColorScheme(path.contains("?") ? ColorScheme.LIGHT : ColorScheme.DARK)
                            .setViewportSize(320, 700));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
        }
    }
}
