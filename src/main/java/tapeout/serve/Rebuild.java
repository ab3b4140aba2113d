package tapeout.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import tapeout.content.value.SitePath;

/** Builds the site once more; never twice at a time, though a look ahead may run beside. */
@FunctionalInterface
public interface Rebuild {

    /** Builds and publishes, unless something is wrong. */
    BuildOutcome run();

    /**
     * Pages that can be shown at once, before a build makes all of the site; none where what changed concerns more.
     *
     * @param changed files that were saved, links resolved
     * @return by address
     */
    default Map<SitePath, byte[]> ahead(Set<Path> changed) {
        return Map.of();
    }
}
