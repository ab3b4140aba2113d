package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tapeout.serve.Chromium;

/**
 * Pages of a built site in a real browser, which ends with the tests of a class. Every request is answered from what was
 * built; none leaves the machine. A test in which a script of a page went wrong fails.
 */
public final class SiteInBrowser implements AfterEachCallback, AfterAllCallback {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "json", "application/json",
            "csv", "text/csv",
            "xml", "application/xml");

    private static final String SHIFTS = """
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const moved = entry.sources.map(({ node }) => node?.className || node?.data?.slice(0, 60) || node?.nodeName);
                window.shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
              }
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    private final Chromium chromium = new Chromium();
    private final List<String> errors = new ArrayList<>();

    public Page open(BuiltSite site, String path, Browser.NewPageOptions options) {
        Page page = chromium.page(options);
        page.onPageError(errors::add);
        page.route("**/*", route -> answer(site, route));
        page.navigate(site.host().resolve(path).toString());
        page.evaluate("document.fonts.ready");
        return page;
    }

    /**
     * Opens a page of which some files are late: they come once the page has been painted and stood a while, or never.
     *
     * @param late matches the names of these files
     */
    public Page openSlowly(BuiltSite site, String path, Browser.NewPageOptions options, Pattern late, boolean come) {
        Page page = chromium.page(options);
        page.onPageError(errors::add);
        List<Route> waiting = new ArrayList<>();
        page.route("**/*", route -> {
            if (!late.matcher(route.request().url()).find()) {
                answer(site, route);
            } else if (come) {
                waiting.add(route);
            } else {
                route.abort();
            }
        });
        page.addInitScript(SHIFTS);
        page.navigate(
                site.host().resolve(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
        page.waitForTimeout(400);
        waiting.forEach(route -> answer(site, route));
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("document.fonts.ready");
        page.waitForTimeout(200);
        return page;
    }

    /** What moved on such a page without a reader's doing, each with how much by the Layout Instability API. */
    @SuppressWarnings("unchecked")
    public static List<String> shifts(Page page) {
        return (List<String>) page.evaluate("window.shifts");
    }

    /** Answers a request; those that a test held back come with this. */
    public static void answer(BuiltSite site, Route route) {
        URI address = URI.create(route.request().url());
        Optional<String> file = site.owns(address) ? site.fileAt(address) : Optional.empty();
        if (file.isEmpty()) {
            route.abort();
            return;
        }
        String name = file.get();
        route.fulfill(new Route.FulfillOptions()
                .setBodyBytes(site.file(name))
                .setContentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(errors).as("what went wrong in scripts").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        chromium.close();
    }
}
