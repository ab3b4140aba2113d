package tapeout.config;

import java.util.List;
import tapeout.content.value.SitePath;

/**
 * What others serve at the site's host, so that the site can lead there without having it; key {@code tapeout.elsewhere}.
 *
 * @param paths from the host's root, also where the site lives below it; each with all that lies below
 */
public record Elsewhere(List<SitePath> paths) {

    public Elsewhere {
        paths = List.copyOf(paths);
    }

    /**
     * Whether an address is served by others.
     *
     * @param address decoded, without query and fragment; from the host's root
     */
    public boolean has(String address) {
        return paths.stream()
                .map(path -> path.value().replaceFirst("/$", ""))
                .anyMatch(path -> address.equals(path) || address.startsWith(path + "/"));
    }
}
