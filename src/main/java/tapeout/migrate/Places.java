package tapeout.migrate;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where everything was and where it is now. Immutable once made. */
final class Places {

    private static final Pattern ENDING = Pattern.compile("(?:/|/index\\.html|\\.html|/index)$");
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*", Pattern.DOTALL);

    private final Map<String, Move> byFile = new HashMap<>();
    private final Map<String, Move> byAddress = new HashMap<>();
    private final Map<String, Move> byName = new HashMap<>();
    private final Map<String, String> files;
    private final List<String> roots;
    private final String host;

    /**
     * A document on its way.
     *
     * @param file where it goes, within the content folder
     * @param address the one that it had
     */
    record Move(Original document, String file, String address) {}

    /**
     * @param files where other files go, within the content folder, by their paths in the old site
     * @param roots the folders that addresses of files begin in
     * @param host the old site's address; empty if it is not known
     */
    Places(Collection<Move> moves, Map<String, String> files, List<String> roots, String host) {
        for (Move move : moves) {
            byFile.put(move.document().source().file(), move);
            byAddress.putIfAbsent(bare(move.address()), move);
            byName.putIfAbsent(nameOf(move.document().source().file()), move);
        }
        this.files = Map.copyOf(files);
        this.roots = List.copyOf(roots);
        this.host = host.replaceFirst("/$", "");
    }

    /** The old address of a document as a generator's own links name it, by file or name. */
    @Nullable
    String address(@Nullable String reference, Move from) {
        if (reference == null) {
            return null;
        }
        int part = reference.indexOf('#');
        String name = part < 0 ? reference : reference.substring(0, part);
        String behind = part < 0 ? "" : reference.substring(part);
        if (name.isEmpty()) {
            return behind;
        }
        Move found = named(name.replaceFirst("^/", ""), from);
        return found == null ? null : found.address() + behind;
    }

    private @Nullable Move named(String name, Move from) {
        for (String root : List.of(folderOf(from.document().source().file()), roots.get(0))) {
            for (String ending : List.of("", ".md", "/index.md", "/_index.md")) {
                Move found = byFile.get(within(root, name + ending));
                if (found != null) {
                    return found;
                }
            }
        }
        Move found = byAddress.get(bare("/" + name));
        return found != null ? found : byName.get(nameOf(name));
    }

    /**
     * A link of a document as it is to be written now.
     *
     * @return null if it is to stay as it is
     */
    @Nullable
    String link(String destination, Move from) {
        Matcher end = Pattern.compile("[?#].*$", Pattern.DOTALL).matcher(destination);
        String behind = end.find() ? end.group() : "";
        String path = destination.substring(0, destination.length() - behind.length());
        if (!host.isEmpty() && (path.equals(host) || path.startsWith(host + "/"))) {
            path = path.substring(host.length());
        }
        if (path.isEmpty() || ELSEWHERE.matcher(path).matches()) {
            return null;
        }
        String target = target(decoded(path), from);
        if (target == null) {
            return null;
        }
        return target.equals(from.file()) && behind.startsWith("#") ? behind : relative(from.file(), target) + behind;
    }

    private @Nullable String target(String path, Move from) {
        if (path.startsWith("@/")) {
            return fileOf(byFile.get(within(roots.get(0), path.substring(2))));
        }
        if (path.startsWith("/")) {
            String base = basePath();
            return atAddress(path.startsWith(base + "/") ? path.substring(base.length()) : path);
        }
        String beside = within(folderOf(from.document().source().file()), path);
        Move document = byFile.get(beside);
        if (document != null || files.containsKey(beside)) {
            return document != null ? document.file() : files.get(beside);
        }
        String byAddress = atAddress("/"
                + within(from.address().substring(1, from.address().lastIndexOf('/') + 1), path));
        return byAddress != null ? byAddress : fileOf(byFile.get(within(roots.get(0), path)));
    }

    private @Nullable String atAddress(String address) {
        Move document = byAddress.getOrDefault(bare(address), byFile.get(within(roots.get(0), address.substring(1))));
        if (document != null) {
            return document.file();
        }
        return roots.stream()
                .map(root -> files.get(within(root, address.substring(1))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String basePath() {
        try {
            String path = new URI(host).getPath();
            return path == null ? "" : path;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static @Nullable String fileOf(@Nullable Move move) {
        return move == null ? null : move.file();
    }

    /** A path within a folder, with {@code ..} resolved. */
    private static String within(String folder, String path) {
        String whole = folder.isEmpty() ? path : folder.replaceFirst("/$", "") + "/" + path;
        return Path.of("/" + whole).normalize().toString().substring(1);
    }

    private static String folderOf(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** A file's name without its ending, or that of its folder. */
    private static String nameOf(String file) {
        String[] names = file.replaceFirst("\\.[^./]+$", "").split("/");
        int last = names.length - 1;
        return last > 0 && names[last].matches("_?index") ? names[last - 1] : names[last];
    }

    private static String bare(String address) {
        return ENDING.matcher(address).replaceFirst("");
    }

    private static String decoded(String path) {
        try {
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.indexOf('\0') < 0 ? decoded : path; // which no file's name has
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static String relative(String from, String to) {
        String way = Path.of("/" + folderOf(from)).relativize(Path.of("/" + to)).toString();
        try {
            return new URI(null, null, way, null)
                    .getRawPath()
                    .replace("(", "%28")
                    .replace(")", "%29");
        } catch (URISyntaxException e) {
            return way;
        }
    }
}
