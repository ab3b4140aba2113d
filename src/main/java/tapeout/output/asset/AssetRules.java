package tapeout.output.asset;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files of the asset folder go out, and under which names.
 *
 * @param ignoreFile a folder that holds a file of this name is passed over
 */
public record AssetRules(String ignoreFile) {

    /** Where programs look for what concerns a whole host (RFC 8615). */
    private static final String WELL_KNOWN = ".well-known";

    private static final Set<String> KNOWN_BY_NAME = Set.of(
            ".htaccess",
            ".nojekyll",
            "BingSiteAuth.xml",
            "CNAME",
            "_headers",
            "_redirects",
            "_routes.json",
            "_worker.js",
            "ads.txt",
            "app-ads.txt",
            "apple-touch-icon.png",
            "browserconfig.xml",
            "favicon.ico",
            "favicon.svg",
            "humans.txt",
            "manifest.webmanifest",
            "robots.txt",
            "sellers.json",
            "sw.js");

    /** By which search engines know whose a site is. */
    private static final Pattern PROOF = Pattern.compile("(?:google|yandex_)[0-9a-f]{16}\\.html");

    /** Whether others look for a file, relative to the asset folder, at the site's root, so that it goes there without a hash. */
    public static boolean isStable(String name) {
        return KNOWN_BY_NAME.contains(name)
                || name.startsWith(WELL_KNOWN + "/")
                || PROOF.matcher(name).matches();
    }

    /** Whether a file or folder stays behind though its name starts with a dot, as of all that hides but these. */
    public static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith(".") && !KNOWN_BY_NAME.contains(name) && !name.equals(WELL_KNOWN);
    }
}
