package tapeout.migrate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.output.asset.AssetRules;
import tapeout.problem.FileProblems;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;

/** Lists and reads what there is of a site. */
final class SiteFiles {

    private static final Set<String> TEXTS = Set.of("md", "markdown", "mkd", "mkdn");
    private static final Set<String> OTHER_TEXTS =
            Set.of("adoc", "asciidoc", "ad", "asc", "org", "rst", "textile", "mdx");
    private static final Set<String> MEDIA = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "mp3", "ogg", "oga", "wav", "m4a", "mp4", "m4v",
            "webm", "ogv", "vtt", "pdf", "zip", "gz", "csv", "txt", "ics", "epub");

    /** What Tapeout makes itself at the root of a site. */
    private static final Set<String> MADE = Set.of("robots.txt", "manifest.webmanifest");

    private static final Set<String> FOLDERS_OF_TOOLS = Set.of("node_modules", "vendor", "target", "build");

    private final Path site;
    private final Peer peer;
    private final Problems problems;
    private final Tally tally;
    private final List<Original> documents = new ArrayList<>();
    private final List<Medium> media = new ArrayList<>();
    private final List<Medium> stable = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    /**
     * A file that goes along.
     *
     * @param file relative to the site's folder
     * @param inside relative to its root
     */
    record Medium(String file, String inside) {}

    private SiteFiles(Path site, Peer peer, Tally tally, Problems problems) {
        this.site = site;
        this.peer = peer;
        this.tally = tally;
        this.problems = problems;
    }

    /** Reads all, sorted by path. */
    static SiteFiles read(Path site, Peer peer, Tally tally, Problems problems) throws IOException {
        SiteFiles files = new SiteFiles(site, peer, tally, problems);
        for (Peer.Root root : peer.roots()) {
            files.visit(root);
        }
        files.documents.sort(Comparator.comparing(document -> document.source().file()));
        files.media.sort(Comparator.comparing(Medium::file));
        files.stable.sort(Comparator.comparing(Medium::file));
        return files;
    }

    List<Original> documents() {
        return List.copyOf(documents);
    }

    List<Medium> media() {
        return List.copyOf(media);
    }

    /** What others look for at the root of a site, under a name of its own. */
    List<Medium> stable() {
        return List.copyOf(stable);
    }

    private void visit(Peer.Root root) throws IOException {
        Path folder = site.resolve(root.folder());
        if (!Files.isDirectory(folder)) {
            return;
        }
        FolderDefaults defaults = new FolderDefaults(site, folder, peer, problems);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                String name = String.valueOf(path.getFileName());
                boolean hidden =
                        AssetRules.isHidden(inRoot(path)) || peer.passesOver(name) || isAnotherRoot(path, root);
                return !path.equals(folder) && (hidden || FOLDERS_OF_TOOLS.contains(name))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !AssetRules.isHidden(inRoot(path))) {
                    take(root, path, inRoot(path), defaults);
                }
                return FileVisitResult.CONTINUE;
            }

            private String inRoot(Path path) {
                return folder.relativize(path).toString().replace('\\', '/');
            }
        });
        left.stream()
                .filter(inRoot -> !defaults.isRead(inRoot))
                .forEach(inRoot -> tally.dropped("`." + ending(inRoot) + "` files: look, scripts, templates, data"));
        left.clear();
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a folder within one of the roots is another of them. */
    private boolean isAnotherRoot(Path folder, Peer.Root root) {
        String name = site.relativize(folder).toString().replace('\\', '/');
        return peer.roots().stream().anyMatch(other -> other.folder().equals(name) && !name.equals(root.folder()));
    }

    private void take(Peer.Root root, Path path, String inRoot, FolderDefaults defaults) throws IOException {
        String file = site.relativize(path).toString().replace('\\', '/');
        String ending = ending(inRoot);
        String inside = peer.inside(inRoot);
        boolean html = ending.equals("html") || ending.equals("htm");
        boolean text = root.documents() && (TEXTS.contains(ending) || html);
        String language = root.language().isEmpty() && text ? peer.languages().other(inRoot) : root.language();
        if (AssetRules.isStable(inside) && !MADE.contains(inside)) {
            stable.add(new Medium(file, inside));
        } else if (language != null && !language.isEmpty()) {
            otherLanguage(file, text, language);
        } else if (text) {
            Original document = read(path, file, inRoot, defaults);
            if (document != null && html && !peer.isPost(document)) {
                template(document);
            } else if (document != null && document.date() == null && peer.isPost(document)) {
                problem(
                        file,
                        "A post needs a date, and neither its front matter nor its name says one.",
                        "Give it a date and migrate again.");
            } else if (document != null) {
                documents.add(document);
            }
        } else if (root.documents() && OTHER_TEXTS.contains(ending)) {
            problem(file, "Texts in this form are not migrated.", "Convert it to Markdown.");
        } else if (MEDIA.contains(ending) && !MADE.contains(inside)) {
            media.add(new Medium(file, inside));
        } else if (peer.computesDefaults(inRoot)) {
            problem(
                    file,
                    "It says by a program what documents have in common, and programs are not run.",
                    "Write what it says into data of the same name (.json) and migrate again, or into _defaults.yaml.");
        } else {
            left.add(inRoot);
        }
    }

    private void otherLanguage(String file, boolean text, String language) {
        if (text) {
            new MigrationProblems(problems)
                    .otherLanguage(file, language, peer.languages().main());
        } else {
            tally.dropped("files beside texts in other languages");
        }
    }

    private void problem(String file, String why, String hint) {
        new MigrationProblems(problems).unmigrated(file, why, hint);
    }

    private void template(Original document) {
        if (document.isIndexOfSection()) {
            tally.dropped("home page and page of mistakes, which are made");
        } else {
            problem(
                    document.source().file(),
                    "A page in HTML is a template of the old site's.",
                    "Write its text in Markdown, if it has one of its own.");
        }
    }

    private @Nullable Original read(Path path, String file, String inRoot, FolderDefaults defaults) throws IOException {
        SourceText source = SourceDecoder.decode(file, Files.readAllBytes(path), new FileProblems(problems));
        if (source == null) {
            return null;
        }
        int before = problems.sorted().size();
        Header header = peer.header(source, problems);
        boolean bare = header == null && problems.sorted().size() == before;
        if (bare && peer.takesBareTexts() && !file.endsWith(".html")) {
            header = new Header(Map.of(), 0);
        }
        if (header == null) {
            if (bare) {
                tally.dropped("texts without front matter");
            }
            return null;
        }
        String inside = peer.inside(inRoot);
        Header whole = defaults.completed(header, inRoot);
        return new Original(source, inside, whole, FrontMatter.date(whole, inside, peer));
    }
}
