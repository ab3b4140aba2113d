package tapeout.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of other places the bodies of a site may lead to and show, beside what any may: links to web pages and mailboxes.
 *
 * @param homes the site's own addresses, which are no other places, without a scheme: host and path, ending in a slash
 * @param linkSchemes schemes of links, in lower case, such as {@code irc}; never one that could run a script or read files
 * @param imageHosts hosts that images may be loaded from, in lower case; {@code *.example.org} stands for all below that,
 *     {@code *} for any
 * @param frameHosts hosts whose pages may stand within a page, named as those of images are, but never any
 */
public record Outside(Set<String> homes, Set<String> linkSchemes, Set<String> imageHosts, Set<String> frameHosts) {

    /** Nothing more than any site may. */
    public static final Outside NOTHING = new Outside(Set.of(), Set.of(), Set.of(), Set.of());

    /** Stands for every host. */
    public static final String ANY_HOST = "*";

    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?//");
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
        homes = Set.copyOf(homes);
        linkSchemes = Set.copyOf(linkSchemes);
        imageHosts = Set.copyOf(imageHosts);
        frameHosts = Set.copyOf(frameHosts);
        if (!linkSchemes.stream().allMatch(Outside::isScheme)
                || !imageHosts.stream().allMatch(Outside::isHost)
                || !frameHosts.stream().allMatch(Outside::isNamedHost)) {
            throw new IllegalArgumentException("links may not have one of " + linkSchemes + ", images one of "
                    + imageHosts + ", or frames one of " + frameHosts);
        }
    }

    /**
     * Where on the site an address leads that names the site's host, with or without a scheme.
     *
     * @return from the slash on that the site's root stands for, with query and fragment; empty if it leaves the site
     */
    public Optional<String> onSite(String address) {
        Matcher web = WEB.matcher(address);
        if (homes.isEmpty() || !web.lookingAt()) {
            return Optional.empty();
        }
        String rest = address.substring(web.end());
        return homes.stream().flatMap(home -> below(home, rest).stream()).findFirst();
    }

    private static Optional<String> below(String home, String address) {
        int host = home.indexOf('/');
        int root = home.length() - 1;
        boolean same = address.regionMatches(true, 0, home, 0, host)
                && address.regionMatches(host, home, host, root - host)
                && (address.length() == root || "/?#".indexOf(address.charAt(root)) >= 0);
        String path = same ? address.substring(root) : "";
        return same ? Optional.of(path.startsWith("/") ? path : "/" + path) : Optional.empty();
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

    /** Whether this is a host, or all below one, that a site may allow frames of. */
    public static boolean isNamedHost(String host) {
        return HOST.matcher(host).matches();
    }

    /**
     * Whether an image, a video or a sound may be loaded from an address.
     *
     * @param address with its host, with or without a scheme, percent-encoded
     */
    public boolean showsImage(String address) {
        return isOf(imageHosts, address);
    }

    /**
     * Whether the page at an address may stand within a page.
     *
     * @param address with its host, with or without a scheme, percent-encoded
     */
    public boolean showsFrame(String address) {
        return isOf(frameHosts, address);
    }

    private static boolean isOf(Set<String> hosts, String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getRawUserInfo() == null ? uri.getHost() : null;
            return host != null && isListed(hosts, host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isListed(Set<String> hosts, String host) {
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            if (hosts.contains("*" + host.substring(dot))) {
                return true;
            }
        }
        return hosts.contains(host) || hosts.contains(ANY_HOST);
    }
}
