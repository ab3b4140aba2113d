package tapeout.digest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;
import tapeout.site.SiteInBrowser;

/** Other ways to what is there than a search: links that show what they lead to, and the archive. */
@ExtendWith(RealSite.class)
@Timeout(120)
class PreviewsAndArchiveInBrowserTest {

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static Page open(BuiltSite site, String path) {
        return browser.open(site, path, new Browser.NewPageOptions().setViewportSize(1280, 900));
    }

    /** Resting on a link shows what it leads to, with a mouse or a key, and Escape closes it; nothing comes by touch. */
    @Test
    void aLinkShowsWhatItLeadsTo(BuiltSite site) {
        Page page = open(site, "/organizations/nvidia/");
        Locator link = page.locator("main a[href='/chips/h20/']").first();
        Locator preview = page.locator(".preview");
        link.hover();
        assertThat(preview).isVisible();
        assertThat(preview.locator(".preview-title")).hasText("Nvidia H20");
        assertThat(preview.locator(".preview-line").first()).containsText("In force since 9 April 2025");
        preview.hover();
        assertThat(preview).isVisible();
        page.keyboard().press("Escape");
        assertThat(preview).isHidden();

        link.focus(); // a key was pressed last, so the focus shows
        assertThat(preview).isVisible();
        assertThat(link).hasAccessibleDescription(Pattern.compile("Nvidia H20 .*"));

        page.mouse().move(1, 1); // passes over what is no link
        page.waitForTimeout(1000);
        assertThat(preview).isVisible();
        link.blur();
        assertThat(preview).isHidden();

        Page touched = browser.open(
                site,
                "/organizations/nvidia/",
                new Browser.NewPageOptions().setHasTouch(true).setIsMobile(true).setViewportSize(390, 844));
        assertThat(touched.locator(".preview")).hasCount(0);
    }

    /** Whoever has no script has the headlines; whoever has one finds one of them by a word. */
    @Test
    void theArchiveShowsTheHeadlinesOfAYearAndFiltersThem(BuiltSite site) {
        Page page = browser.open(
                site,
                "/archive/",
                new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
        assertThat(page.locator(".archive-year .line-title").first()).isVisible();
        page.locator(".archive-heading a[href='/archive/2026/']").click();
        page.waitForURL("**/archive/2026/"); // and until it is all there
        int all = page.locator(".archive-entries .line").count();
        assertThat(page.locator(".opening")).containsText(all + " posts");
        int open = page.locator(".archive-entries .line:visible").count();
        assertThat(open).isBetween(1, 100);
        page.locator(".ledger-group:not([open]) summary").first().click();
        assertThat(page.locator(".archive-entries .line:visible").count()).isGreaterThan(open);
        assertThat(page.locator(".tracker-controls")).isHidden();

        Page filtered = open(site, "/archive/2026/");
        filtered.locator("[name=q]").fill("huawei");
        assertThat(filtered.locator(".tracker-shown")).containsText(" of " + all + ".");
        assertThat(filtered.locator(".line:visible").allInnerTexts())
                .hasSizeBetween(1, all - 1)
                .allMatch(line -> line.toLowerCase(Locale.ROOT).contains("huawei"))
                .anyMatch(line -> line.contains("March 2026")); // of a month that was folded
        assertThat(filtered.url()).endsWith("/archive/2026/?q=huawei");
    }
}
