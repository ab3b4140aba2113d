package tapeout.serve;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.config.Addresses;
import tapeout.config.SiteConfig;
import tapeout.content.value.SitePath;

/**
 * What the preview has to know of a site.
 *
 * @param output the folder that holds the site
 * @param basePath the path that every address starts with, {@code /} or {@code /sub/}
 * @param notFound the page for what does not exist; null if the site has none
 * @param watched the folders whose changes make a new build necessary; they may not exist
 */
public record ServedSite(
        Path output, String basePath, @Nullable SitePath notFound, List<Path> watched) {

    /** @throws IllegalArgumentException if the base path does not start and end with a slash */
    public ServedSite {
        watched = List.copyOf(watched);
        if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
            throw new IllegalArgumentException("base path " + basePath + " does not start and end with a slash");
        }
    }

    /** The site that a configuration describes. */
    public static ServedSite of(SiteConfig config) {
        Addresses addresses = config.addresses();
        return new ServedSite(
                config.folders().output(),
                config.identity().basePath(),
                addresses.notFound(),
                List.of(
                        config.folders().content(),
                        config.folders().templates(),
                        config.folders().data(),
                        config.folders().assets()));
    }
}
