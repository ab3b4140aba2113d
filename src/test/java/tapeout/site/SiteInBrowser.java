package tapeout.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
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
            "woff2", "font/woff2");

    private final Chromium chromium = new Chromium();

    Page open(BuiltSite site, String path, Browser.NewContextOptions options) {
        Page page = chromium.page(options);
        page.route("**/*", route -> answer(site, route));
        page.navigate(site.host().resolve(path).toString());
        page.evaluate("document.fonts.ready");
        return page;
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
