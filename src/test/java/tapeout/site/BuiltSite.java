package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a built site, read once. */
public final class BuiltSite {

    /** The mark of a folder that Tapeout made; it belongs to no site. */
    private static final String MARK = ".tapeout-site";

    private final URI host;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, BuiltPage> pages = new TreeMap<>();

    private BuiltSite(URI host, SortedMap<String, byte[]> files) {
        this.host = host;
        this.files = Collections.unmodifiableSortedMap(files);
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, BuiltPage.of(name, bytes));
            }
        });
    }

    /**
     * Reads what was built.
     *
     * @param host the site's public address, ending in a slash
     */
    public static BuiltSite read(Path output, URI host) {
        return new BuiltSite(host, files(output));
    }

    /** What a folder holds, by name relative to it, with {@code /} between names. */
    public static SortedMap<String, byte[]> files(Path output) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.remove(MARK);
        return files;
    }

    /** The address that its own address starts with, ending in a slash. */
    public URI host() {
        return host;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    public Collection<BuiltPage> pages() {
        return Collections.unmodifiableCollection(pages.values());
    }

    /** The page of a file such as {@code topics/chips/index.html}. */
    public BuiltPage page(String file) {
        BuiltPage page = pages.get(file);
        if (page == null) {
            throw new AssertionError("there is no page " + file);
        }
        return page;
    }

    public byte[] file(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("there is no file " + name);
        }
        return bytes;
    }

    /**
     * The page that has most in it of those right in a folder, as an address such as {@code /chips/a-chip/}: what fits on
     * a page is tried where there is most of it.
     *
     * @param holding a selector of what it must have on it
     */
    public String fullest(String folder, String holding) {
        return pages.values().stream()
                .filter(page -> page.file().matches(Pattern.quote(folder) + "/[^/]+/index\\.html"))
                .filter(page -> page.document().selectFirst(holding) != null)
                .max(Comparator.comparingInt(page -> page.bytes().length))
                .map(page -> "/" + page.file().replaceFirst("index\\.html$", ""))
                .orElseThrow(() -> new AssertionError("there is no page in " + folder));
    }

    /** The public address of a file; that of a page is its folder's. */
    URI address(String file) {
        boolean index = file.equals("index.html") || file.endsWith("/index.html");
        String path = index ? file.substring(0, file.length() - "index.html".length()) : file;
        try {
            URI address = new URI(host.getScheme(), host.getAuthority(), host.getPath() + path, null, null);
            return URI.create(address.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    /** The file that an address within the site leads to; empty if there is none. */
    Optional<String> fileAt(URI address) {
        String path = address.getPath();
        if (!path.startsWith(host.getPath())) {
            return Optional.empty();
        }
        String file = path.substring(host.getPath().length());
        String named = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        return files.containsKey(named) ? Optional.of(named) : Optional.empty();
    }

    /** Whether an absolute address belongs to this site's host. */
    boolean owns(URI address) {
        return host.getScheme().equals(address.getScheme())
                && host.getAuthority().equals(address.getAuthority());
    }
}
