package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.FrontMatterSplitter;
import tapeout.frontmatter.SplitSource;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.FileProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Turns one file into a document: a pure function of its bytes and the options. Any number of threads may use it. */
final class DocumentParser {

    /** Twice the longest book; a document beyond it is a mistake or an attack. */
    private static final long MAX_BYTES = 8L << 20;

    private final DocumentReaders readers;
    private final Map<String, BodyRenderer> renderers;

    /** @param renderers by file ending, in lower case */
    DocumentParser(DocumentReaders readers, Map<String, BodyRenderer> renderers) {
        this.readers = readers;
        this.renderers = Map.copyOf(renderers);
    }

    /**
     * What came of a file.
     *
     * @param document null if not even the file's name says which document it is; with stand-ins where something is wrong
     * @param problems everything wrong in it
     */
    record Parsed(@Nullable Document document, List<Problem> problems) {}

    /** Whether a file is a document; any other goes out as it is. */
    boolean isDocument(SourceFile file) {
        return renderers.containsKey(ending(file));
    }

    Parsed parse(SourceFile file) {
        Problems problems = new Problems();
        SourceText source = read(file, new FileProblems(problems));
        Document document = source == null ? readers.standIn(file.file(), problems) : parse(file, source, problems);
        return new Parsed(document, problems.sorted());
    }

    private @Nullable SourceText read(SourceFile file, FileProblems problems) {
        try {
            long size = Files.size(file.path());
            if (size > MAX_BYTES) {
                problems.tooLarge(file.file(), size, MAX_BYTES);
                return null;
            }
            return SourceDecoder.decode(file.file(), Files.readAllBytes(file.path()), problems);
        } catch (IOException e) {
            problems.unreadable(file.file(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Document parse(SourceFile file, SourceText source, Problems problems) {
        BodyRenderer renderer = renderers.get(ending(file));
        if (renderer == null) {
            throw new IllegalArgumentException(file.file() + " is no document");
        }
        SplitSource split = FrontMatterSplitter.split(source, problems);
        Body body = renderer.render(source, split.bodyStart(), problems);
        return readers.read(source, split, body, problems);
    }

    private static String ending(SourceFile file) {
        String name = file.name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
