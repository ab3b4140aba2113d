package tapeout.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.MadeFolders;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/**
 * Where the pages live that JBake's keys can move or switch off, and what lives beside the site. A switched-off page is null.
 *
 * @param archive all posts by year; keys {@code archive.file}, {@code render.archive}
 * @param tags all tags, each tag below it; keys {@code tag.path}, {@code render.tags}
 * @param feed the site's Atom feed; keys {@code feed.file}, {@code render.feed}
 * @param sitemap keys {@code sitemap.file}, {@code render.sitemap}
 * @param notFound keys {@code error404.file}, {@code render.error404}
 * @param elsewhere what others serve at the host
 * @param settings which of the keys the site itself says, by where what they name lives
 */
public record Addresses(
        @Nullable SitePath archive,
        @Nullable SitePath tags,
        @Nullable SitePath feed,
        @Nullable SitePath sitemap,
        @Nullable SitePath notFound,
        Elsewhere elsewhere,
        Map<SitePath, Setting> settings) {

    public Addresses {
        settings = Map.copyOf(settings);
    }

    /** A key of the configuration that says where something lives. */
    public record Setting(String key, SourceLocation at) {}

    /** Whether a page at the site's root would be in the way of one that is made, now or later. */
    public boolean isMade(SitePath page) {
        return page.equals(SitePath.ROOT)
                || page.equals(archive)
                || page.equals(tags)
                || page.equals(notFound)
                || MadeFolders.NAMES.contains(page.segments().get(0));
    }
}
