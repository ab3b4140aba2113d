package tapeout.view.context;

import java.net.URI;
import java.net.URISyntaxException;
import tapeout.config.Elsewhere;
import tapeout.content.value.SitePath;

/** Writes addresses of this site as pages and feeds need them. */
public final class Urls {

    private final URI host;
    private final String basePath;
    private final Elsewhere elsewhere;

    /** @param host the site's public address, ending in a slash */
    Urls(URI host, Elsewhere elsewhere) {
        this.host = host;
        this.basePath = host.getRawPath();
        this.elsewhere = elsewhere;
    }

    /** For a link within the site: from the host's root, with the base path, percent-encoded. */
    public String href(SitePath path) {
        return basePath + path.encoded().substring(1);
    }

    /** With a fragment, which is written as it is where it is plain. */
    public String href(SitePath path, String fragment) {
        return href(path) + part(fragment);
    }

    /**
     * A fragment with its hash mark, to stand behind an address: encoded where RFC 3986 (3.5) wants it, so that what a page
     * of a PDF, a second of a film or a text to show is called by ({@code page=3&zoom=50}) stays as it is.
     *
     * @param fragment decoded
     */
    public static String part(String fragment) {
        try {
            return new URI(null, "", fragment).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(fragment, e); // Java's class encodes whatever is not legal
        }
    }

    /** For feeds, canonical links and JSON-LD: with the host. */
    public String absolute(SitePath path) {
        return host.resolve(href(path)).toString();
    }

    /** With the host and a fragment. */
    public String absolute(SitePath path, String fragment) {
        return host.resolve(href(path, fragment)).toString();
    }

    /**
     * For a link to what is not there, as its author wrote it.
     *
     * @param target decoded; where it starts with a slash, from the host's root if others serve it, else from the site's
     */
    public String nowhere(String target) {
        boolean own = target.startsWith("/") && !elsewhere.has(target);
        String path = own ? basePath + target.replaceFirst("^/+", "") : target;
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "#"; // what is no address leads nowhere in any case
        }
    }

    public URI host() {
        return host;
    }
}
