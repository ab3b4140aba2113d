package tapeout.content.value;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web address without what does not change where it leads, to see whether two addresses lead to the same text. It is
 * for comparing, not for following.
 *
 * <p>Normalised as RFC 3986, section 6.2, has it: scheme and host in lower case, percent-encoding in upper case and only
 * where needed, no dot segments, no default port. Beyond that: https for http, no {@code www.}, no slash at the end, no
 * fragment, no parameters that only say where a reader came from or ask for the AMP form, the others in order of their
 * names. Case in paths counts: servers tell it apart.
 *
 * @param value the address in that form; equal values lead to the same text
 */
public record CanonicalUrl(String value) {

    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "mc_cid",
            "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "_ga", "_gl", "ref_src", "ref_url", "cmpid", "amp");

    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

    /**
     * The canonical form of an address.
     *
     * @throws IllegalArgumentException if the address names no host
     */
    public static CanonicalUrl of(URI url) {
        if (url.getScheme() == null || url.getHost() == null) {
            throw new IllegalArgumentException("\"" + url + "\" names no host");
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        String query = url.getRawQuery() == null ? "" : query(url.getRawQuery());
        return new CanonicalUrl((scheme.equals("http") ? "https" : scheme) + "://" + host(url.getHost())
                + port(url.getPort(), scheme) + path(url)
                + (query.isEmpty() ? "" : "?" + query));
    }

    private static String host(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        // "www.com" is a name of its own
        return plain.startsWith("www.") && plain.indexOf('.', 4) > 0 ? plain.substring(4) : plain;
    }

    private static String port(int port, String scheme) {
        boolean isDefault = port == (scheme.equals("http") ? 80 : 443);
        return port < 0 || isDefault ? "" : ":" + port;
    }

    private static String path(URI url) {
        String path = decoded(url.normalize().getRawPath());
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(CanonicalUrl::decoded)
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.substring(0, (parameter + "=").indexOf('=')).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /** Decodes what needs no encoding (RFC 3986, section 2.3); the rest is written in upper case. */
    private static String decoded(String raw) {
        return ENCODED.matcher(raw).replaceAll(CanonicalUrl::decoded);
    }

    private static String decoded(MatchResult encoded) {
        char c = (char) Integer.parseInt(encoded.group(1), 16);
        boolean plain =
                (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || "-._~".indexOf(c) >= 0;
        return plain ? String.valueOf(c) : encoded.group().toUpperCase(Locale.ROOT);
    }
}
