package tapeout.content.value;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address within the site, decoded: {@code /posts/2026/x/} for a page, {@code /feed.xml} for a file. It always starts
 * with a slash, has no empty, {@code .} or {@code ..} segment, none of more than {@value #LONGEST} bytes in UTF-8, and no
 * control character or backslash.
 */
public final class SitePath implements Comparable<SitePath> {

    /** File systems take no longer names. */
    private static final int LONGEST = 255;

    /** A character has at most so many bytes in UTF-8 for each char. */
    private static final int WIDEST = 3;

    /** The home page. */
    public static final SitePath ROOT = new SitePath("/");

    private final String value;
    private final String encoded;

    /** @throws IllegalArgumentException if the value is not such an address */
    public SitePath(String value) {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("address \"" + value + "\" does not start with a slash");
        }
        boolean plain = true;
        int start = 1;
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '/') {
                checkSegment(value, start, i);
                start = i + 1;
            } else if (c < 0x20 || c == 0x7f || c == '\\') {
                throw new IllegalArgumentException("address \"" + value + "\" holds a control character or backslash");
            } else {
                plain &= isPlain(c);
            }
        }
        if (start < value.length()) {
            checkSegment(value, start, value.length());
        }
        this.value = value;
        this.encoded = plain ? value : encode(value);
    }

    private static void checkSegment(String value, int start, int end) {
        int length = end - start;
        if (length == 0 || (length <= 2 && value.startsWith("..".substring(0, length), start))) {
            throw new IllegalArgumentException(
                    "address \"" + value + "\" has the segment \"" + value.substring(start, end) + "\"");
        }
        if (length * WIDEST > LONGEST && !fits(value.substring(start, end))) {
            throw new IllegalArgumentException("address \"" + value + "\" has a segment that is too long for a file");
        }
    }

    /** Whether file systems take a file or a folder of this name, which is as long as it may be in an address. */
    public static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
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
        return encoded;
    }

    /** Decoded. */
    public String value() {
        return value;
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

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("%2F", "/");
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
