package tapeout.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of other places the bodies of a site may lead to and show, beside what any may: links to web pages and mailboxes.
 *
 * @param linkSchemes schemes of links, in lower case, such as {@code irc}; never one that could run a script or read files
 * @param imageHosts hosts that images may be loaded from, in lower case; {@code *.example.org} stands for all below that,
 *     {@code *} for any
 */
public record Outside(Set<String> linkSchemes, Set<String> imageHosts) {

    /** Nothing more than any site may. */
    public static final Outside NOTHING = new Outside(Set.of(), Set.of());

    /** Stands for every host. */
    public static final String ANY_HOST = "*";

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]{1,30}");
    private static final Pattern HOST = Pattern.compile("(?:\\*\\.)?[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+");
    private static final Set<String> NEVER = Set.of(
            "about",
            "blob",
            "chrome",
            "content",
            "data",
            "feed",
            "file",
            "filesystem",
            "intent",
            "jar",
            "javascript",
            "livescript",
            "mhtml",
            "mocha",
            "res",
            "resource",
            "vbs",
            "vbscript",
            "view-source");

    /** @throws IllegalArgumentException if a scheme is one that no link may have, or a host is none */
    public Outside {
        linkSchemes = Set.copyOf(linkSchemes);
        imageHosts = Set.copyOf(imageHosts);
        if (!linkSchemes.stream().allMatch(Outside::isScheme)
                || !imageHosts.stream().allMatch(Outside::isHost)) {
            throw new IllegalArgumentException(
                    "links may not have one of " + linkSchemes + ", or images one of " + imageHosts);
        }
    }

    /** Whether a site may allow links of this scheme. */
    public static boolean isScheme(String scheme) {
        return SCHEME.matcher(scheme).matches() && !NEVER.contains(scheme);
    }

    /** Whether a scheme is one that could run a script or read files. */
    public static boolean isDangerous(String scheme) {
        return NEVER.contains(scheme);
    }

    /** Whether this is a host, all below one or any, that a site may allow images of. */
    public static boolean isHost(String host) {
        return host.equals(ANY_HOST) || HOST.matcher(host).matches();
    }

    /**
     * Whether an image may be loaded from an address.
     *
     * @param address with its host, with or without a scheme, percent-encoded
     */
    public boolean showsImage(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getRawUserInfo() == null ? uri.getHost() : null;
            return host != null && isListed(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean isListed(String host) {
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            if (imageHosts.contains("*" + host.substring(dot))) {
                return true;
            }
        }
        return imageHosts.contains(host) || imageHosts.contains(ANY_HOST);
    }
}
