package tapeout.output.asset;

import java.util.Set;

/**
 * Which files of the asset folder go out, and under which names.
 *
 * @param ignoreFile a folder that holds a file of this name is passed over
 * @param hidden whether names that start with a dot go out too
 * @param stable files, relative to the asset folder, that others look for by a fixed name: they go out at the site's root
 *     without a hash
 */
public record AssetRules(String ignoreFile, boolean hidden, Set<String> stable) {

    private static final Set<String> KNOWN_BY_NAME = Set.of(
            ".nojekyll",
            ".well-known/security.txt",
            "CNAME",
            "_headers",
            "_redirects",
            "apple-touch-icon.png",
            "favicon.ico",
            "favicon.svg",
            "humans.txt",
            "manifest.webmanifest");

    public AssetRules {
        stable = Set.copyOf(stable);
    }

    /** Hidden files stay behind; what browsers, hosts and crawlers look for at the root keeps its name. */
    public static AssetRules standard(String ignoreFile) {
        return new AssetRules(ignoreFile, false, KNOWN_BY_NAME);
    }

    boolean isStable(String name) {
        return stable.contains(name);
    }

    /** Whether a folder can hold stable files, so that it is looked into although it is hidden. */
    boolean leadsToStable(String folder) {
        return stable.stream().anyMatch(name -> name.startsWith(folder + "/"));
    }
}
