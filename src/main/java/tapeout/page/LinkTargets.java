package tapeout.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.SitePath;
import tapeout.library.Library;
import tapeout.problem.DidYouMean;

/** Finds what the links and images of a body lead to. Immutable; any number of threads may ask. */
public final class LinkTargets {

    private final Permalinks permalinks;
    private final String contentFolder;
    private final Map<String, Document> byFile = new HashMap<>();
    private final Map<String, Document> byPath = new HashMap<>();
    private final Set<String> heldBack = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final SiteFiles files;

    /**
     * @param pages every page of the site
     * @param contentFolder the content folder's name relative to the source folder
     */
    public LinkTargets(
            Library library, Permalinks permalinks, List<Page> pages, String contentFolder, SiteFiles files) {
        this.permalinks = permalinks;
        this.contentFolder = contentFolder;
        this.files = files;
        library.documents().forEach(document -> {
            byFile.put(document.header().file(), document);
            byPath.put(permalinks.of(document).value(), document);
        });
        library.heldBack().forEach(document -> heldBack.add(document.header().file()));
        pages.forEach(page -> paths.add(page.path().value()));
    }

    /**
     * What a link leads to.
     *
     * @param path its address; null where there is none
     * @param document the document there; null where it is a page or file without one
     * @param heldBack whether it is a document that does not go out
     */
    public record Target(@Nullable SitePath path, @Nullable Document document, boolean heldBack) {}

    private static final Target NOWHERE = new Target(null, null, false);

    /**
     * Finds a document, page or file.
     *
     * @param from the document that holds the link
     * @param target as written, decoded, without the fragment; empty for the document itself
     */
    public Target find(Document from, String target) {
        if (target.isEmpty()) {
            return new Target(permalinks.of(from), from, false);
        }
        if (target.startsWith("/")) {
            return findAddress(target);
        }
        String file = resolve(from, target);
        if (file == null) {
            return NOWHERE;
        }
        Document document = byFile.get(file);
        if (document != null) {
            return new Target(permalinks.of(document), document, false);
        }
        if (heldBack.contains(file)) {
            return new Target(null, null, true);
        }
        return new Target(findResource(file).orElse(null), null, false);
    }

    /** The picture that a body or a post's {@code image} names: beside the document, or from the assets' root. */
    public Optional<SiteFiles.Picture> picture(Document from, String src) {
        if (src.startsWith("/")) {
            return files.asset(src.substring(1));
        }
        String file = resolve(from, src);
        return file == null || !isContent(file)
                ? Optional.empty()
                : files.resource(file.substring(contentFolder.length() + 1));
    }

    /** The link that was probably meant by one that leads nowhere, written as a link of the same document. */
    public Optional<String> nearest(Document from, String target) {
        String file = target.startsWith("/") ? null : resolve(from, target);
        if (file == null) {
            return DidYouMean.nearest(target, paths);
        }
        String folder = from.header().file().substring(0, from.header().file().lastIndexOf('/') + 1);
        Set<String> others = new HashSet<>(byFile.keySet());
        others.remove(from.header().file());
        return DidYouMean.nearest(file, others)
                .map(near -> near.startsWith(folder) ? near.substring(folder.length()) : relative(folder, near));
    }

    private static String relative(String folder, String file) {
        return "../".repeat((int) folder.chars().filter(c -> c == '/').count()) + file;
    }

    private Target findAddress(String target) {
        if (paths.contains(target)) {
            return new Target(new SitePath(target), byPath.get(target), false);
        }
        return new Target(
                files.asset(target.substring(1)).map(SiteFiles.Picture::path).orElse(null), null, false);
    }

    private Optional<SitePath> findResource(String file) {
        if (!isContent(file)) {
            return Optional.empty();
        }
        String address = file.substring(contentFolder.length());
        return paths.contains(address) ? Optional.of(new SitePath(address)) : Optional.empty();
    }

    private boolean isContent(String file) {
        return file.startsWith(contentFolder + "/");
    }

    /** The file that a relative path names, relative to the source folder; null if it leads out of it. */
    private static @Nullable String resolve(Document from, String target) {
        String file = from.header().file();
        int slash = file.lastIndexOf('/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (file.substring(0, slash + 1) + target).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return null;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
