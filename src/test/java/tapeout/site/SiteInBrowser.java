package tapeout.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tapeout.serve.Chromium;

/** Pages of a built site in a real browser. Every request is answered from what was built; none leaves the machine. */
final class SiteInBrowser implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "json", "application/json",
            "csv", "text/csv");

    private final Chromium chromium = new Chromium();
    private final List<String> errors = new ArrayList<>();

    Page open(BuiltSite site, String path, Browser.NewContextOptions options) {
        Page page = chromium.page(options);
        page.onPageError(errors::add);
        page.route("**/*", route -> answer(site, route));
        page.navigate(site.host().resolve(path).toString());
        page.evaluate("document.fonts.ready");
        return page;
    }

    /** What went wrong in the scripts of all pages so far. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    private static void answer(BuiltSite site, Route route) {
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
    public void close() {
        chromium.close();
    }
}
