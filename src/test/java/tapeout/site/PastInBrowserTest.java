package tapeout.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.serve.Axe;

/** How the rules of the digest stood on a day, as readers ask for it. */
@ExtendWith(RealSite.class)
@Timeout(120)
class PastInBrowserTest {

    private static final String RULES = "/trackers/rules/on/";

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static Locator spells(Page page, String rule) {
        return page.locator(".past-spells tbody tr:visible:has(a:text-is(\"" + rule + "\")) td:nth-child(2)");
    }

    @Test
    void aDayIsChosenAndStaysInTheAddress(BuiltSite site) {
        Page page = browser.open(site, RULES, new Browser.NewPageOptions());
        int all = page.locator(".past-spells tbody tr:visible").count();
        page.locator(".past-ask input").fill("2025-05-12");
        assertThat(spells(page, "AI Diffusion rule")).hasText("In force");
        assertThat(page.locator(".past-asked")).hasText("This is how it stood on 12 May 2025.");
        assertThat(page.locator(".past-spells tbody tr:visible").count()).isLessThan(all);
        page.locator(".past-ask input").fill("2025-05-13");
        assertThat(spells(page, "AI Diffusion rule")).hasText("In force, not enforced");
        assertThat(page.url()).endsWith("?on=2025-05-13");
        page.reload();
        assertThat(spells(page, "AI Diffusion rule")).hasText("In force, not enforced");
        page.locator(".past-ask input").fill("");
        assertThat(page.locator(".past-spells tbody tr:visible")).hasCount(all);
    }

    /** On a slow line the field stands before its script has come. */
    @Test
    void aDayChosenBeforeTheScriptIsThereCounts(BuiltSite site) {
        Page page = browser.open(site, "/", new Browser.NewPageOptions());
        List<Route> held = new ArrayList<>();
        page.route("**/js/past.*", held::add);
        page.evaluate("address => location.assign(address)", RULES);
        page.locator(".past-ask input").fill("2025-05-12");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(route -> SiteInBrowser.answer(site, route));
        assertThat(page.locator(".past-asked")).hasText("This is how it stood on 12 May 2025.");
        assertThat(page).hasURL(Pattern.compile("[?]on=2025-05-12$"));
    }

    @Test
    void withoutAScriptEverythingStandsThere(BuiltSite site) {
        Page page = browser.open(site, RULES, new Browser.NewPageOptions().setJavaScriptEnabled(false));
        assertThat(page.locator(".past-ask")).isHidden();
        assertThat(spells(page, "AI Diffusion rule")).hasCount(2);
        page.getByText("31 May 2025").click();
        assertThat(page.locator("h1")).hasText("Rule tracker on 31 May 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "/trackers/rules/on/, 320, LIGHT",
        "/trackers/rules/on/, 1280, DARK",
        "/trackers/rules/on/2025-05-31/, 320, DARK",
        "/trackers/chips/on/, 390, LIGHT"
    })
    void everybodyCanReadIt(String path, int width, ColorScheme scheme, BuiltSite site) {
        Page page = browser.open(
                site,
                path,
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(Axe.violations(page)).isEmpty();
    }
}
