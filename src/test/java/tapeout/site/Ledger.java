package tapeout.site;

import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The ledger of claims of a built site. */
final class Ledger {

    private Ledger() {}

    /** Its rows, as the file for machines has them. */
    static List<Map<String, String>> rows(BuiltSite site) {
        return CsvTable.rows(new String(site.file("claims/claims.csv"), StandardCharsets.UTF_8));
    }

    /** Lets pages and scripts come that were held back. */
    static void fulfill(BuiltSite site, List<Route> held) {
        held.forEach(route -> {
            String file = URI.create(route.request().url()).getPath().substring(1);
            boolean script = file.endsWith(".js");
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(script ? "text/javascript" : "text/html")
                    .setBodyBytes(site.file(script ? file : file + "index.html")));
        });
    }
}
