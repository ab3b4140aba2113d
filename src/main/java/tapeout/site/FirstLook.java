package tapeout.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.value.SitePath;
import tapeout.lock.Fingerprint;
import tapeout.page.ShownPage;
import tapeout.problem.Problem;
import tapeout.site.memory.ValueWriter;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;

/**
 * The pages of documents in which a sentence changed, before the build that makes the site of it. Stands on the last build:
 * a page is made of its library, and of the body that was just saved. See decision 0085.
 */
final class FirstLook {

    /** Who saves more at once, such as by changing a branch, waits for the build. */
    private static final int MOST = 8;

    private final Path source;
    private final DocumentParser parser;
    private final Rendering rendering;
    private final Map<String, ShownPage> pages;
    private final BiPredicate<Document, @Nullable Fingerprint> allowed;

    /**
     * @param source the source folder
     * @param rendering what made the last site
     * @param pages those of documents, by file
     * @param allowed whether a document of the last build may say what it says now, see {@link LockStage#allows}
     */
    FirstLook(
            Path source,
            DocumentParser parser,
            Rendering rendering,
            Map<String, ShownPage> pages,
            BiPredicate<Document, @Nullable Fingerprint> allowed) {
        this.source = source;
        this.parser = parser;
        this.rendering = rendering;
        this.pages = pages;
        this.allowed = allowed;
    }

    /**
     * What can be shown at once, by address.
     *
     * @param changed files that were saved, links resolved
     */
    Map<SitePath, byte[]> of(Set<Path> changed) {
        Map<SitePath, byte[]> shown = new LinkedHashMap<>();
        try {
            Path root = source.toRealPath();
            List<SourceFile> documents = changed.stream()
                    .filter(path -> path.startsWith(root))
                    .map(path -> new SourceFile(SourcePaths.relative(root, path), path))
                    .filter(file -> pages.containsKey(file.file()))
                    .sorted(Comparator.comparing(SourceFile::file))
                    .toList();
            if (documents.size() <= MOST) {
                for (SourceFile file : documents) {
                    show(file, shown);
                }
            }
        } catch (IOException e) {
            return Map.of(); // the build says what is wrong with the folder
        }
        return shown;
    }

    private void show(SourceFile file, Map<SitePath, byte[]> shown) {
        ShownPage page = Objects.requireNonNull(pages.get(file.file()));
        Document before = Objects.requireNonNull(page.document());
        Body body = body(file, before);
        if (body != null) {
            rendering.with(before, body, page).ifPresent(html -> shown.put(page.path(), html));
        }
    }

    /** Null where more than the text is another, or something is wrong; a text that was taken back is shown again. */
    private @Nullable Body body(SourceFile file, Document before) {
        DocumentParser.Parsed parsed = parser.parse(file);
        Document now = parsed.document();
        try {
            return now == null
                            || parsed.problems().stream().anyMatch(Problem::isError)
                            || !Face.isSame(before, now)
                            || !allowed.test(before, parsed.fingerprint())
                    ? null
                    : now.body();
        } catch (ValueWriter.Refused e) {
            return null;
        }
    }
}
