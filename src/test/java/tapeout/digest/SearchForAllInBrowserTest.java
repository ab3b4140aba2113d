package tapeout.digest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.digest.SearchPage.answer;
import static tapeout.digest.SearchPage.field;
import static tapeout.digest.SearchPage.focused;
import static tapeout.digest.SearchPage.open;
import static tapeout.digest.SearchPage.titles;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tapeout.serve.Axe;
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;
import tapeout.site.SiteInBrowser;

/** That the search is for everybody: by keys alone, on any screen, and read aloud. */
@ExtendWith(RealSite.class)
@Timeout(120)
class SearchForAllInBrowserTest {

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    @Test
    void isReachedAndUsedByKeysAlone(BuiltSite site) {
        Page page = open(browser, site, "/");
        page.keyboard().press("/");
        page.waitForURL("**/search/");
        assertThat(field(page)).isFocused();
        page.keyboard().type("distillation memo");
        assertThat(page.locator(".search-title").first()).hasText("White House memo on distillation");
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).isEqualTo(titles(page).get(0));
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).isEqualTo(titles(page).get(1));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(field(page)).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(field(page)).isFocused();
        assertThat(field(page)).hasValue("distillation memo");
        page.keyboard().press("Escape");
        assertThat(field(page)).hasValue("");
        assertThat(page.locator(".search-results")).isHidden();
        page.keyboard().type("distillation memo");
        page.locator(".search-hit").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/rules/distillation-memo-2026/");
    }

    /** Who goes into what is found while more of it is under way goes on by keys when that has come. */
    @Test
    void theFocusComesBackWhenWhatHadItIsReplaced(BuiltSite site) {
        Page page = open(browser, site, "/search/");
        field(page).fill("distillation");
        page.locator(".search-hit").first().waitFor();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".search-results a:focus")).hasCount(1);
        field(page).evaluate("field => { field.value = 'mercury'; field.dispatchEvent(new Event('input')); }");
        assertThat(page).hasURL(Pattern.compile("[?]q=mercury$"));
        assertThat(field(page)).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".search-results a:focus")).hasCount(1);
    }

    @Test
    void theKeyCanBeSwitchedOff(BuiltSite site) {
        Page page = open(browser, site, "/search/");
        page.locator(".search-shortcut").uncheck();
        page.navigate(site.host().resolve("/about/").toString());
        page.keyboard().press("/");
        page.waitForTimeout(100);
        assertThat(page.url()).endsWith("/about/");
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "1440"})
    void fitsTheScreen(int width, BuiltSite site) {
        Page page = browser.open(site, "/search/?q=deepseek", new Browser.NewPageOptions().setViewportSize(width, 800));
        page.locator(".search-hit").first().waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme, BuiltSite site) {
        Page page = browser.open(
                site,
                "/search/?q=h20",
                new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(1280, 900));
        answer(page).waitFor();
        assertThat(Axe.violations(page)).isEmpty();
    }
}
