package tapeout.jbake;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A site's public address. Names that no reader can reach are those of RFC 2606, RFC 6761, RFC 6762 and RFC 8375 and the
 * one that ICANN keeps for private use, addresses those of a machine itself (RFC 1122, RFC 4291) and of documentation
 * (RFC 5737, RFC 3849); names and addresses of a private network are left alone, since a site may be for that network.
 */
public final class SiteHost {

    private static final String LOCAL = "the name is known in one local network only";

    private static final Map<String, String> RESERVED = Map.of(
            "example", "the name is for examples",
            "example.com", "the name is for examples",
            "example.net", "the name is for examples",
            "example.org", "the name is for examples",
            "test", "the name is for tests",
            "invalid", "the name is one that never works",
            "localhost", "the name means the machine itself",
            "local", LOCAL,
            "home.arpa", LOCAL,
            "internal", LOCAL);

    private static final Pattern FOREIGN_HOST =
            Pattern.compile("(?<name>[\\p{L}\\p{M}\\p{Nd}.-]*[^\\x00-\\x7F][\\p{L}\\p{M}\\p{Nd}.-]*)(?::\\d*)?");

    private static final int LAST_PORT = 65_535;

    private static final Pattern THIS_MACHINE = Pattern.compile("127\\.[0-9.]+|0\\.0\\.0\\.0|\\[(?:0*:)*:?0*[01]?]");
    private static final List<String> DOCUMENTATION =
            List.of("192.0.2.", "198.51.100.", "203.0.113.", "[2001:db8:", "[2001:0db8:");

    private SiteHost() {}

    /**
     * Reads an address: scheme and host in lower case, the path with a slash at its end.
     *
     * @throws IllegalArgumentException if it is none at which a site can live; the message says why, without a full stop
     */
    public static URI parse(String text) {
        try {
            URI uri = new URI(text);
            String why = whyNone(uri);
            if (why != null) {
                throw new IllegalArgumentException(why);
            }
            return canonical(uri);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("it is not a well-formed address", e);
        }
    }

    /** Why no reader can reach an address, without a full stop; empty where one might. */
    static Optional<String> whyReserved(URI address) {
        return whyReserved(address.getHost());
    }

    /** As {@link #whyReserved(URI)}, of a host's name. */
    static Optional<String> whyReserved(String named) {
        String host = named.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (THIS_MACHINE.matcher(host).matches()) {
            return Optional.of("the address is the machine's own");
        }
        if (DOCUMENTATION.stream().anyMatch(host::startsWith)) {
            return Optional.of("the address is for examples");
        }
        return RESERVED.entrySet().stream()
                .filter(name -> host.equals(name.getKey()) || host.endsWith("." + name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static @Nullable String whyNone(URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
            return "it starts with neither https:// nor http://";
        }
        if (uri.getHost() == null) {
            return whyNoHost(uri);
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return "it holds a user, a query or a fragment";
        }
        if (uri.getPort() > LAST_PORT) {
            return "there is no port " + uri.getPort();
        }
        return uri.getPath().matches(".*/(\\.{0,2})/.*|.*/\\.{1,2}") ? "its path holds an empty, . or .. part" : null;
    }

    /** RFC 3986 knows no other letters than those of ASCII; name servers know such a host by RFC 5891's form of it. */
    private static String whyNoHost(URI uri) {
        Matcher foreign = FOREIGN_HOST.matcher(uri.getRawAuthority() == null ? "" : uri.getRawAuthority());
        if (foreign.matches()) {
            try {
                return "its host has other letters than a to z; the name server knows it as "
                        + IDN.toASCII(foreign.group("name"));
            } catch (IllegalArgumentException e) {
                return "it names no host"; // a name that no server can have
            }
        }
        return "it names no host";
    }

    private static URI canonical(URI uri) throws URISyntaxException {
        String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new URI(uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                + uri.getHost().toLowerCase(Locale.ROOT) + port + path);
    }
}
