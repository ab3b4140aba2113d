package tapeout.digest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import tapeout.site.BuiltSite;
import tapeout.site.SiteInBrowser;

/** The search on its page, as readers see it. */
final class SearchPage {

    private SearchPage() {}

    static Page open(SiteInBrowser browser, BuiltSite site, String path) {
        return browser.open(site, path, new Browser.NewPageOptions().setViewportSize(1280, 900));
    }

    static Locator field(Page page) {
        return page.locator("input[type=search]");
    }

    static List<String> titles(Page page) {
        page.locator(".search-hit").first().waitFor();
        return page.locator(".search-title").allInnerTexts();
    }

    static Locator status(Page page) {
        return page.locator(".search-status");
    }

    static Locator answer(Page page) {
        return page.locator(".search-answer");
    }

    static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent || document.activeElement.name"));
    }
}
