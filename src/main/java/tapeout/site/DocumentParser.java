package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.FrontMatterSplitter;
import tapeout.frontmatter.SplitSource;
import tapeout.lock.Fingerprint;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.FaultProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Turns one file into a document: a pure function of its bytes and the options. Any number of threads may use it. */
final class DocumentParser {

    /** Twice the longest book; a document beyond it is a mistake or an attack. */
    private static final long MAX_BYTES = 8L << 20;

    private final DocumentReaders readers;
    private final Map<String, BodyRenderer> renderers;
    private final boolean fingerprints;

    /**
     * @param renderers by file ending, in lower case
     * @param fingerprints whether to take those of posts
     */
    DocumentParser(DocumentReaders readers, Map<String, BodyRenderer> renderers, boolean fingerprints) {
        this.readers = readers;
        this.renderers = Map.copyOf(renderers);
        this.fingerprints = fingerprints;
    }

    /**
     * What came of a file.
     *
     * @param document null if not even the file's name says which document it is; with stand-ins where something is wrong
     * @param fingerprint what it tells its readers, if it is a post and fingerprints are taken
     * @param problems everything wrong in it
     */
    record Parsed(@Nullable Document document, @Nullable Fingerprint fingerprint, List<Problem> problems) {}

    /** Whether a file is a document; any other goes out as it is. */
    boolean isDocument(SourceFile file) {
        return renderers.containsKey(ending(file));
    }

    /** What comes of a file; where Tapeout itself fails at it, that is a problem and a stand-in. */
    Parsed parse(SourceFile file) {
        Problems problems = new Problems();
        SourceLocation at = SourceLocation.of(file.file());
        return new FaultProblems(problems)
                .guard(
                        at,
                        "reading this document",
                        () -> parse(file, problems),
                        () -> new Parsed(readers.standIn(file.file(), new Problems()), null, problems.sorted()));
    }

    private Parsed parse(SourceFile file, Problems problems) {
        SourceText source = read(file, new FileProblems(problems));
        if (source == null) {
            return new Parsed(readers.standIn(file.file(), problems), null, problems.sorted());
        }
        SplitSource split = FrontMatterSplitter.split(source, problems);
        Document document = parse(file, source, split, problems);
        Fingerprint fingerprint = fingerprints && document instanceof Post post
                ? Fingerprint.of(post, source.text().substring(split.bodyStart()))
                : null;
        return new Parsed(document, fingerprint, problems.sorted());
    }

    private @Nullable SourceText read(SourceFile file, FileProblems problems) {
        try {
            long size = Files.size(file.path());
            if (size > MAX_BYTES) {
                problems.tooLarge(file.file(), size, MAX_BYTES);
                return null;
            }
            SourceText source = SourceDecoder.decode(file.file(), Files.readAllBytes(file.path()), problems);
            if (source != null && source.text().isBlank()) {
                problems.empty(file.file());
                return null;
            }
            return source;
        } catch (IOException e) {
            problems.unreadable(file.file(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Document parse(SourceFile file, SourceText source, SplitSource split, Problems problems) {
        BodyRenderer renderer = renderers.get(ending(file));
        if (renderer == null) {
            throw new IllegalArgumentException(file.file() + " is no document");
        }
        Body body = renderer.render(source, split.bodyStart(), problems);
        return readers.read(source, split, body, problems);
    }

    private static String ending(SourceFile file) {
        String name = file.name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
