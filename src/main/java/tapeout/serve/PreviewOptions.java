package tapeout.serve;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the preview runs.
 *
 * @param source the folder that holds {@code jbake.properties}
 * @param configuration the files of the configuration, {@code jbake.properties} first
 * @param host the name or number of the address to listen at, {@code 127.0.0.1} unless somebody asks for more
 * @param port 1 to 65535, or 0 for any free one
 * @param follow whether open pages go where something was saved
 * @param site what is known of the site before the first build; null if the configuration is wrong
 */
public record PreviewOptions(
        Path source,
        List<Path> configuration,
        String host,
        int port,
        boolean follow,
        @Nullable ServedSite site) {

    /** @throws IllegalArgumentException if there is no such port */
    public PreviewOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " must be between 0 and 65535");
        }
        configuration = List.copyOf(configuration);
    }
}
