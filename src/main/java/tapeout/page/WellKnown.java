package tapeout.page;

import java.util.List;
import java.util.stream.Stream;
import tapeout.config.SiteConfig;
import tapeout.content.value.SitePath;

/** Files that programs look for under a name that is the same on every site. */
public enum WellKnown {
    /** What crawlers may read (RFC 9309). */
    ROBOTS("/robots.txt"),
    /** Whom to tell of a weakness (RFC 9116). */
    SECURITY("/.well-known/security.txt"),
    /** Where language models begin. */
    LLMS("/llms.txt"),
    /** What the site is called and looks like where it is put on a home screen. */
    MANIFEST("/manifest.webmanifest"),
    /** The posts of the last two days, for search engines of news. */
    NEWS("/sitemap-news.xml"),
    /** How browsers search the site from their own address bar (OpenSearch 1.1). */
    OPEN_SEARCH("/search/opensearch.xml");

    private final String path;

    WellKnown(String path) {
        this.path = path;
    }

    public SitePath path() {
        return new SitePath(path);
    }

    /**
     * Those that a site has. Whom to tell of a weakness is looked for at the root of a host alone.
     *
     * @param news whether it has posts
     */
    public static List<Page> pages(SiteConfig config, boolean news) {
        boolean atRoot = config.identity().basePath().equals("/");
        return Stream.of(values())
                .filter(file -> switch (file) {
                    case NEWS -> news && config.addresses().sitemap() != null;
                    case SECURITY -> atRoot && config.machines().security() != null;
                    case ROBOTS, LLMS, MANIFEST, OPEN_SEARCH -> true;
                })
                .map(file -> (Page) new FilePage.WellKnownPage(file.path(), file))
                .toList();
    }
}
