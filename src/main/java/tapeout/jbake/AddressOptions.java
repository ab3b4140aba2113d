package tapeout.jbake;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.config.Addresses;
import tapeout.config.Elsewhere;
import tapeout.content.WindowsNames;
import tapeout.content.value.SitePath;
import tapeout.problem.ConfigProblems;
import tapeout.problem.SourceLocation;

/** The site's public address, the addresses that JBake's keys can move or switch off, and what others serve beside it. */
final class AddressOptions {

    private static final String SITEMAP = "sitemap.file";

    /** Stands in for an address that a site lacks. */
    static final URI NOWHERE = URI.create("https://example.org/");

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
                sitemap(),
                file("render.error404", "error404.file"),
                elsewhere(),
                settings());
    }

    /** To be asked once the addresses are read. */
    private Map<SitePath, Addresses.Setting> settings() {
        Map<SitePath, Addresses.Setting> settings = new HashMap<>();
        keyByAddress.forEach((address, key) -> {
            if (options.written(key) != null) {
                settings.put(address, new Addresses.Setting(key, options.at(key)));
            }
        });
        return settings;
    }

    /** The site's address: of the command line, else of {@code tapeout.host}, else of {@code site.host}. */
    URI host(@Nullable URI given, boolean publish) {
        if (given != null) {
            return reachable(given, SourceLocation.of("--host"), publish);
        }
        String key = options.text("tapeout.host").isEmpty() ? "site.host" : "tapeout.host";
        // JBake's own default is JBake's address, which no other site lives at
        String text = options.written(key);
        if (text == null || text.isEmpty()) {
            problems.missingOption(
                    options.at(key), key, key + "=https://example.org/ with the address that readers use");
            return NOWHERE;
        }
        try {
            return reachable(SiteHost.parse(text), options.at(key), publish);
        } catch (IllegalArgumentException e) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    text,
                    String.valueOf(e.getMessage()),
                    "Write the site's address, such as https://example.org/ or https://example.org/news/.");
            return NOWHERE;
        }
    }

    private Elsewhere elsewhere() {
        String key = "tapeout.elsewhere";
        List<SitePath> paths = new ArrayList<>();
        for (String written : options.text(key).split(",")) {
            String path = written.strip();
            if (isOfTheHost(path)) {
                paths.add(new SitePath(path));
            } else if (!path.isEmpty()) {
                problems.invalidOption(
                        options.at(key),
                        key,
                        path,
                        "it is no path from the host's root, or all of it",
                        "Write paths such as /pkg/, /doc/ with commas between.");
            }
        }
        return new Elsewhere(paths);
    }

    // of the whole host, no link of the site's own would be checked any more
    private static boolean isOfTheHost(String path) {
        try {
            return !new SitePath(path).equals(SitePath.ROOT);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private URI reachable(URI host, SourceLocation at, boolean publish) {
        if (publish) {
            SiteHost.whyReserved(host).ifPresent(why -> problems.reservedHost(at, host.getHost(), why));
        }
        return host;
    }

    private @Nullable SitePath page(String render, String key) {
        return options.flag(render) ? address(key, true) : null;
    }

    private @Nullable SitePath file(String render, String key) {
        return options.flag(render) ? address(key, false) : null;
    }

    /** A site of very many pages has several, with numbers before the ending. */
    private @Nullable SitePath sitemap() {
        SitePath address = file("render.sitemap", SITEMAP);
        return address == null || address.value().endsWith(".xml")
                ? address
                : reject(SITEMAP, options.text(SITEMAP), "it does not end in .xml");
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
            WindowsNames.check(address, options.at(key), problems.ofFiles());
            String other = keyByAddress.putIfAbsent(address, key);
            return other == null ? address : reject(key, text, "the key \"" + other + "\" names the same address");
        } catch (IllegalArgumentException e) {
            return reject(key, text, "it is not an address within the site, or a part of it has more than 255 bytes");
        }
    }

    private @Nullable SitePath reject(String key, String text, String why) {
        problems.invalidOption(options.at(key), key, text, why, "Write a path such as " + options.byDefault(key) + ".");
        return null;
    }
}
