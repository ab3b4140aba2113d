package tapeout.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.content.Document;
import tapeout.content.block.NumberTable;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.problem.DidYouMean;

/** Finds what the links and images of a body lead to. Immutable; any number of threads may ask. */
public final class LinkTargets implements Targets {

    private final Permalinks permalinks;
    private final String contentFolder;
    private final Map<String, Document> byFile = new HashMap<>();
    private final Map<String, Document> byPath = new HashMap<>();
    private final Map<String, Document> heldBack = new HashMap<>();
    private final Map<String, Document> heldBackPaths = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final SiteFiles files;
    private final Library library;

    /**
     * @param pages every page of the site
     * @param contentFolder the content folder's name relative to the source folder
     */
    public LinkTargets(
            Library library, Permalinks permalinks, List<Page> pages, String contentFolder, SiteFiles files) {
        this.library = library;
        this.permalinks = permalinks;
        this.contentFolder = contentFolder;
        this.files = files;
        library.documents().forEach(document -> {
            byFile.put(document.header().file(), document);
            byPath.put(permalinks.of(document).value(), document);
        });
        library.heldBack().forEach(document -> {
            heldBack.put(document.header().file(), document);
            heldBackPaths.put(permalinks.of(document).value(), document);
        });
        pages.forEach(page -> paths.add(page.path().value()));
        // what stands in its place says that it is gone, and is not what was meant
        heldBackPaths.keySet().stream()
                .filter(path -> !byPath.containsKey(path))
                .forEach(paths::remove);
    }

    /** Whether a document is held back because it has expired. */
    boolean isExpired(Document document) {
        return library.isExpired(document);
    }

    private static final Target NOWHERE = new Target(null, null, null);

    @Override
    public Target find(Document from, String target) {
        if (target.isEmpty()) {
            return new Target(permalinks.of(from), from, null);
        }
        if (target.startsWith("/")) {
            return findAddress(target);
        }
        String file = DocumentPaths.resolve(from, target).orElse(null);
        if (file == null) {
            return NOWHERE;
        }
        Document document = byFile.get(file);
        if (document != null) {
            return new Target(permalinks.of(document), document, null);
        }
        if (heldBack.containsKey(file)) {
            return new Target(null, null, heldBack.get(file));
        }
        return new Target(findResource(file).orElse(null), null, null);
    }

    @Override
    public String anchor(Document document, String fragment) {
        return Anchors.meant(document, fragment).orElse(fragment);
    }

    @Override
    public Optional<SiteFiles.Picture> picture(Document from, String src) {
        if (src.startsWith("/")) {
            String file = src.substring(1);
            return files.asset(file).or(() -> files.resource(file));
        }
        String file = DocumentPaths.resolve(from, src).orElse(null);
        return file == null || !isContent(file)
                ? Optional.empty()
                : files.resource(file.substring(contentFolder.length() + 1));
    }

    @Override
    public Optional<NumberTable> numbers(Document from, String data) {
        return numberFile(from, data).flatMap(file -> Optional.ofNullable(file.table()));
    }

    /** What a chart names, and what is wrong in it; empty where there is no such file. */
    Optional<NumberFile> numberFile(Document from, String data) {
        return DocumentPaths.resolve(from, data)
                .filter(this::isContent)
                .flatMap(file -> files.numbers(file.substring(contentFolder.length() + 1), file));
    }

    /** The link that was probably meant by one that leads nowhere, written as a link of the same document. */
    public Optional<String> nearest(Document from, String target) {
        String file = target.startsWith("/")
                ? null
                : DocumentPaths.resolve(from, target).orElse(null);
        if (file == null) {
            return nearest(target);
        }
        Set<String> others = new HashSet<>(byFile.keySet());
        others.remove(from.header().file());
        return sameName(file, others)
                .or(() -> DidYouMean.within(slips(file), file, others))
                .map(near -> relative(from, near));
    }

    /** The picture that was probably meant by one that is not there, written as in the same document. */
    Optional<String> nearestPicture(Document from, String src) {
        String file = src.startsWith("/")
                ? contentFolder + src
                : DocumentPaths.resolve(from, src).orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        Set<String> own = files.resources().stream()
                .map(name -> contentFolder + "/" + name)
                .collect(Collectors.toSet());
        Set<String> shared = files.assets().stream().map(name -> "/" + name).collect(Collectors.toSet());
        String address = "/" + file.substring(file.indexOf('/') + 1);
        return asTyped(from, src)
                .or(() -> sameName(file, own)
                        .or(() -> DidYouMean.within(slips(file), file, own))
                        .map(near -> relative(from, near)))
                .or(() -> sameName(address, shared))
                .or(() -> DidYouMean.within(slips(address), address, shared));
    }

    /** Front matter has names as they are, texts have them as addresses: {@code d%20e.png}. */
    private Optional<String> asTyped(Document from, String src) {
        try {
            String name = URLDecoder.decode(src.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(name).filter(meant -> picture(from, meant).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a % like any other
        }
    }

    /** The address that was probably meant by one that nothing has. */
    Optional<String> nearest(String address) {
        return DidYouMean.within(slips(address), address, paths);
    }

    /** A file of the same name in another folder, or in the same in another case; of several the one that sorts first. */
    private static Optional<String> sameName(String file, Set<String> others) {
        String name = "/" + file.substring(file.lastIndexOf('/') + 1);
        return others.stream()
                .filter(other -> other.regionMatches(true, other.length() - name.length(), name, 0, name.length()))
                .min(Comparator.<String, Boolean>comparing(other -> !other.equalsIgnoreCase(file))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many slips of the finger a path may hold: by its name, since folders are long and alike. */
    private static int slips(String path) {
        String name = path.replaceFirst("/$", "").replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        return Math.max(1, name.length() / 3);
    }

    private static String relative(Document from, String file) {
        String folder = from.header().file().substring(0, from.header().file().lastIndexOf('/') + 1);
        StringBuilder up = new StringBuilder();
        String common = folder;
        while (!file.startsWith(common)) {
            common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            up.append("../");
        }
        return up + file.substring(common.length());
    }

    /** An address without its last slash is that of the page: servers lead from one to the other. */
    Target findAddress(String target) {
        if (paths.contains(target)) {
            return new Target(new SitePath(target), byPath.get(target), null);
        }
        String file = target.substring(1);
        Optional<SitePath> found = files.address(file).or(() -> files.resourceAddress(file));
        if (found.isEmpty() && !target.endsWith("/")) {
            return findAddress(target + "/");
        }
        return new Target(found.orElse(null), null, heldBackPaths.get(target));
    }

    private Optional<SitePath> findResource(String file) {
        if (!isContent(file)) {
            return Optional.empty();
        }
        return files.resourceAddress(file.substring(contentFolder.length() + 1));
    }

    private boolean isContent(String file) {
        return file.startsWith(contentFolder + "/");
    }
}
