package tapeout.config;

import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the site is called, where it lives and how it shows itself.
 *
 * @param title its name; key {@code tapeout.title}, else the host's
 * @param tagline its purpose in one line; key {@code tapeout.tagline}
 * @param publisher who publishes it; key {@code tapeout.publisher}, else the title
 * @param host its public address, http or https, ending in a slash; a path after the host is its sub-path; key
 *     {@code site.host}
 * @param language of the texts and of the interface; key {@code tapeout.language}
 * @param editions how editions are numbered; key {@code tapeout.edition_numbers}
 * @param own what only the site's own templates know of; keys {@code site.<name>}, by the name
 * @param arrangement what its menu, its foot and its front page hold
 */
public record Identity(
        String title,
        String tagline,
        String publisher,
        URI host,
        Locale language,
        EditionNumbers editions,
        Map<String, String> own,
        Arrangement arrangement) {

    public Identity {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** The path that every link starts with: {@code /} or {@code /sub/}. */
    public String basePath() {
        return host.getRawPath();
    }
}
