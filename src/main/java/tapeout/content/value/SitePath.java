package tapeout.content.value;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An address within the site, decoded: {@code /posts/2026/x/} for a page, {@code /feed.xml} for a file. It always starts
 * with a slash, has no empty, {@code .} or {@code ..} segment, and no control character or backslash.
 */
public record SitePath(String value) implements Comparable<SitePath> {

    /** The home page. */
    public static final SitePath ROOT = new SitePath("/");

    /** @throws IllegalArgumentException if the value is not such an address */
    public SitePath {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("address \"" + value + "\" does not start with a slash");
        }
        if (value.codePoints().anyMatch(c -> c < 0x20 || c == 0x7f || c == '\\')) {
            throw new IllegalArgumentException("address \"" + value + "\" holds a control character or backslash");
        }
        if (value.length() > 1) {
            String inner = value.substring(1, value.endsWith("/") ? value.length() - 1 : value.length());
            for (String segment : inner.split("/", -1)) {
                if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                    throw new IllegalArgumentException("address \"" + value + "\" has the segment \"" + segment + "\"");
                }
            }
        }
    }

    /** The page at these segments, with a trailing slash. */
    public static SitePath page(String... segments) {
        return new SitePath("/" + String.join("/", segments) + "/");
    }

    /**
     * The page address that mirrors a file of the content folder: {@code posts/2026/My post.md} makes {@code
     * /posts/2026/My-post/}, and {@code about/index.md} makes {@code /about/}.
     *
     * @param file path relative to the content folder, with {@code /} between names
     * @throws IllegalArgumentException if a name has nothing that can stand in an address
     */
    public static SitePath mirrored(String file) {
        StringBuilder address = new StringBuilder("/");
        String[] names = file.split("/");
        for (int i = 0; i < names.length; i++) {
            boolean last = i == names.length - 1;
            String name =
                    last && names[i].lastIndexOf('.') > 0 ? names[i].substring(0, names[i].lastIndexOf('.')) : names[i];
            if (!last || !name.equals("index")) {
                address.append(Slug.ofFileName(name)).append('/');
            }
        }
        return new SitePath(address.toString());
    }

    /** A file beside this page or in this folder: {@code /topics/x/} and {@code feed.xml} make {@code /topics/x/feed.xml}. */
    public SitePath file(String name) {
        return new SitePath(folder() + name);
    }

    /** A page below this page: {@code /topics/x/} and {@code page/2} make {@code /topics/x/page/2/}. */
    public SitePath below(String segments) {
        return new SitePath(folder() + segments + "/");
    }

    /** Whether it is a page with a pretty address, served from its {@code index.html}. */
    public boolean isPage() {
        return value.endsWith("/");
    }

    /** The file to be written, relative to the output folder: {@code posts/2026/x/index.html}. */
    public String outputFile() {
        return isPage() ? value.substring(1) + "index.html" : value.substring(1);
    }

    /** The address as a link writes it: each segment percent-encoded as UTF-8 (RFC 3986). */
    public String encoded() {
        if (value.length() == 1) {
            return value;
        }
        return Arrays.stream(value.split("/", -1)).map(SitePath::encodeSegment).collect(Collectors.joining("/"));
    }

    /** The names between the slashes. */
    public List<String> segments() {
        return Arrays.stream(value.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    private static String encodeSegment(String segment) {
        boolean plain =
                segment.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0));
        return plain
                ? segment
                : URLEncoder.encode(segment, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%7E", "~");
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
