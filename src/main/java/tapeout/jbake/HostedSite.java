package tapeout.jbake;

import java.nio.file.Path;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tapeout.config.SiteConfig;
import tapeout.guest.GuestRules;

/**
 * A site's configuration, read and without errors.
 *
 * @param config what Tapeout goes by
 * @param host the same as JBake sees it, for its engines and its oven
 * @param preview where the preview listens
 * @param console how commands talk
 * @param guest how a site of JBake's is read and made; null for a site of Tapeout's
 */
public record HostedSite(
        SiteConfig config,
        JBakeConfiguration host,
        PreviewChoices preview,
        ConsoleChoices console,
        @Nullable GuestRules guest) {

    /** The same site, written to another folder. */
    public HostedSite publishedTo(Path output) {
        return new HostedSite(config.publishedTo(output), host, preview, console, guest);
    }
}
