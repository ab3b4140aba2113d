package tapeout.view.context;

import java.net.URI;
import java.net.URISyntaxException;
import tapeout.content.value.SitePath;

/** Writes addresses of this site as pages and feeds need them. */
public final class Urls {

    private final URI host;
    private final String basePath;

    /** @param host the site's public address, ending in a slash */
    Urls(URI host) {
        this.host = host;
        this.basePath = host.getRawPath();
    }

    /** For a link within the site: from the host's root, with the base path, percent-encoded. */
    public String href(SitePath path) {
        return basePath + path.encoded().substring(1);
    }

    /** With a fragment, which is written as it is where it is plain. */
    public String href(SitePath path, String fragment) {
        return href(path) + part(fragment);
    }

    /** A fragment with its hash mark, to stand behind an address. */
    public static String part(String fragment) {
        return "#" + new SitePath("/" + fragment).encoded().substring(1);
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
     * @param target decoded; from the site's root where it starts with a slash
     */
    public String nowhere(String target) {
        String path = target.startsWith("/") ? basePath + target.replaceFirst("^/+", "") : target;
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
