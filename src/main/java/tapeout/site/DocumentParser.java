package tapeout.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.DraftMark;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.lock.Fingerprint;
import tapeout.lock.Fingerprinting;
import tapeout.markdown.BodyRenderer;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.FaultProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.site.source.DefaultsFiles;
import tapeout.site.source.OpenDocuments;
import tapeout.site.source.SourceFile;

/** Turns one file into a document: a pure function of its bytes and the options. Any number of threads may use it. */
final class DocumentParser {

    /** Twice the longest book; a document beyond it is a mistake or an attack. */
    private static final long MAX_BYTES = 8L << 20;

    private static final int HEAD = 1 << 14;

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
     * @param namelessDraft whether it says that it is a draft, and its name not which document it is
     * @param problems everything wrong in it
     */
    record Parsed(
            @Nullable Document document,
            @Nullable Fingerprint fingerprint,
            boolean namelessDraft,
            List<Problem> problems) {

        /** The same of a later build, which declares the same types as other objects. */
        Parsed with(EntityTypes types) {
            Document same = document == null ? null : document.with(types);
            return same == document ? this : new Parsed(same, fingerprint, namelessDraft, problems);
        }
    }

    /** Whether a file is a document. */
    boolean isDocument(SourceFile file) {
        return !file.isLeftBehind() && !DefaultsFiles.isOne(file) && renderers.containsKey(ending(file));
    }

    /** Whether what comes of a document depends on nothing but its file and the site's rules: what engines read is theirs. */
    boolean isRepeatable(SourceFile file) {
        return renderers.get(ending(file)) instanceof MarkdownRenderer;
    }

    /** What comes of a file; where Tapeout itself fails at it, that is a problem and a stand-in. */
    Parsed parse(SourceFile file) {
        Problems problems = new Problems();
        SourceLocation at = SourceLocation.of(file.file());
        return new FaultProblems(problems)
                .guard(at, "reading this document", () -> parse(file, problems), () -> failed(file, problems));
    }

    /** What is left of a file at which Tapeout failed; a draft stays one. */
    private Parsed failed(SourceFile file, Problems problems) {
        boolean draft = DraftMark.isIn(head(file));
        Document standIn = readers.standIn(file.file(), draft, new Problems());
        return new Parsed(standIn, null, draft && standIn == null, problems.sorted());
    }

    private Parsed parse(SourceFile file, Problems problems) {
        SourceText source = read(file, new FileProblems(problems));
        if (source == null) {
            boolean draft = DraftMark.isIn(head(file));
            Document standIn = readers.standIn(file.file(), draft, problems);
            return new Parsed(standIn, null, draft && standIn == null, problems.sorted());
        }
        SplitSource split = readers.split(source, problems);
        Document document = parse(file, source, split, problems);
        Fingerprint fingerprint = fingerprints && document != null
                ? document.accept(new Fingerprinting(source.text().substring(split.bodyStart())))
                        .orElse(null)
                : null;
        boolean nameless = document == null && DraftMark.isIn(source.text());
        return new Parsed(document, fingerprint, nameless, problems.sorted());
    }

    /** The first characters of what is no text as a whole; the key that matters is ASCII. */
    private static String head(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // reported where it was to be read as a whole
        }
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
            problems.unreadable(file.file(), e);
            return null;
        }
    }

    private @Nullable Document parse(SourceFile file, SourceText source, SplitSource split, Problems problems) {
        BodyRenderer renderer = renderers.get(ending(file));
        if (renderer == null) {
            throw new IllegalArgumentException(file.file() + " is no document");
        }
        if (readers.isOpen(file.file())) {
            return new OpenDocuments(readers, renderer).read(source, split, problems);
        }
        Body body = renderer.render(source, split.bodyStart(), problems);
        return readers.read(source, split, body, problems);
    }

    private static String ending(SourceFile file) {
        String name = file.name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
