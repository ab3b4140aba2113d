package tapeout.jbake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.config.Addresses;
import tapeout.content.SitePath;
import tapeout.problem.ConfigProblems;

/** The site's public address and the addresses that JBake's keys can move or switch off. */
final class AddressOptions {

    private static final URI NOWHERE = URI.create("https://example.org/");

    private final Options options;
    private final ConfigProblems problems;
    private final Map<SitePath, String> keyByAddress = new HashMap<>();

    AddressOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    Addresses read() {
        return new Addresses(
                page("render.archive", "archive.file"),
                page("render.tags", "tag.path"),
                file("render.feed", "feed.file"),
                file("render.sitemap", "sitemap.file"),
                file("render.error404", "error404.file"));
    }

    /** The site's address: scheme and host in lower case, the path with a slash at its end. */
    URI host() {
        // JBake's own default is JBake's address, which no other site lives at
        String text = options.written("site.host");
        if (text == null || text.isEmpty()) {
            problems.missingOption(
                    options.at("site.host"),
                    "site.host",
                    "site.host=https://example.org/ with the address that readers use");
            return NOWHERE;
        }
        try {
            URI uri = new URI(text);
            String why = whyNoHost(uri);
            if (why == null) {
                return canonical(uri);
            }
            return invalidHost(text, why);
        } catch (URISyntaxException e) {
            return invalidHost(text, "it is not a well-formed address");
        }
    }

    private URI invalidHost(String text, String why) {
        problems.invalidOption(
                options.at("site.host"),
                "site.host",
                text,
                why,
                "Write the site's address, such as https://example.org/ or https://example.org/news/.");
        return NOWHERE;
    }

    private static @Nullable String whyNoHost(URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
            return "it starts with neither https:// nor http://";
        }
        if (uri.getHost() == null) {
            return "it names no host";
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return "it holds a user, a query or a fragment";
        }
        return uri.getRawPath().matches(".*/(\\.{0,2})/.*|.*/\\.{1,2}")
                ? "its path holds an empty, . or .. part"
                : null;
    }

    private static URI canonical(URI uri) throws URISyntaxException {
        String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new URI(uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                + uri.getHost().toLowerCase(Locale.ROOT) + port + path);
    }

    private @Nullable SitePath page(String render, String key) {
        return options.flag(render) ? address(key, true) : null;
    }

    private @Nullable SitePath file(String render, String key) {
        return options.flag(render) ? address(key, false) : null;
    }

    private @Nullable SitePath address(String key, boolean page) {
        String text = options.text(key);
        String path = text.startsWith("/") ? text : "/" + text;
        if (page && path.endsWith("/index.html")) {
            path = path.substring(0, path.length() - "index.html".length());
        } else if (page && !path.endsWith("/") && !path.endsWith(".html")) {
            path = path + "/";
        }
        try {
            SitePath address = new SitePath(path);
            if (address.equals(SitePath.ROOT) || (!page && address.isPage())) {
                return reject(key, text, page ? "the home page lives there" : "it names no file");
            }
            String other = keyByAddress.putIfAbsent(address, key);
            return other == null ? address : reject(key, text, "the key \"" + other + "\" names the same address");
        } catch (IllegalArgumentException e) {
            return reject(key, text, "it is not an address within the site");
        }
    }

    private @Nullable SitePath reject(String key, String text, String why) {
        problems.invalidOption(options.at(key), key, text, why, "Write a path such as " + options.byDefault(key) + ".");
        return null;
    }
}
