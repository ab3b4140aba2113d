package tapeout.config;

import java.net.URI;
import java.util.Locale;

/**
 * What the site is called and where it lives.
 *
 * @param title its name; key {@code tapeout.title}
 * @param tagline its purpose in one line; key {@code tapeout.tagline}
 * @param publisher who publishes it; key {@code tapeout.publisher}, else the title
 * @param host its public address, http or https, ending in a slash; a path after the host is its sub-path; key
 *     {@code site.host}
 * @param language of the texts and of the interface; key {@code tapeout.language}
 */
public record Identity(String title, String tagline, String publisher, URI host, Locale language) {

    /** The path that every link starts with: {@code /} or {@code /sub/}. */
    public String basePath() {
        return host.getRawPath();
    }
}
