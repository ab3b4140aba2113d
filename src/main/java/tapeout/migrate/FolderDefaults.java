package tapeout.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;

/** What files of the folders above documents say of those that do not say it themselves; each is read once. */
final class FolderDefaults {

    private final Path site;
    private final Path root;
    private final Peer peer;
    private final Problems problems;
    private final Map<String, Map<String, Object>> read = new HashMap<>();

    /**
     * @param root the folder that documents are named relative to
     * @param problems takes which of the files cannot be read
     */
    FolderDefaults(Path site, Path root, Peer peer, Problems problems) {
        this.site = site;
        this.root = root;
        this.peer = peer;
        this.problems = problems;
    }

    /** The front matter of a document with all that the site says for it. */
    Header completed(Header header, String inRoot) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String file : peer.defaults(inRoot)) {
            over(values, peer.said(of(file), inRoot));
        }
        over(values, header.values());
        return peer.completed(new Header(values, header.bodyStart()), inRoot);
    }

    /** Whether a file said something of a document. */
    boolean isRead(String file) {
        return !read.getOrDefault(file, Map.of()).isEmpty();
    }

    private void over(Map<String, Object> values, Map<String, Object> nearer) {
        nearer.forEach((key, value) -> values.merge(key, value, peer::over));
    }

    private Map<String, Object> of(String file) throws IOException {
        Map<String, Object> known = read.get(file);
        if (known == null) {
            known = values(root.resolve(file));
            read.put(file, known);
        }
        return known;
    }

    private Map<String, Object> values(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Map.of();
        }
        String name = site.relativize(path).toString().replace('\\', '/');
        boolean data = name.endsWith(".json");
        // a document that says it is read as one too, and told then
        Problems found = data ? problems : new Problems();
        SourceText source = SourceDecoder.decode(name, Files.readAllBytes(path), new FileProblems(found));
        if (source == null) {
            return Map.of();
        }
        return data ? orNone(HeaderReader.values(source, "data file", found)) : orNone(peer.header(source, found));
    }

    private static Map<String, Object> orNone(@Nullable Header header) {
        return header == null ? Map.of() : header.values();
    }

    private static Map<String, Object> orNone(@Nullable Map<String, Object> values) {
        return values == null ? Map.of() : values;
    }
}
