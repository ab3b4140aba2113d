package tapeout.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Alphabet;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.ReadingRules;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** The repository's own digest, read by the real readers into a library. */
public final class RealLibrary {

    private static final ReadingRules RULES =
            new ReadingRules("content", "", Status.PUBLISHED, DateTimeFormatter.ISO_LOCAL_DATE, Set.of());

    private static final EntityTypes TYPES =
            DeclaredTypes.read(Path.of("content/types").toAbsolutePath());

    private RealLibrary() {}

    /**
     * Reads the digest.
     *
     * @param asOf what is dated later is left out
     * @throws AssertionError if anything at all is wrong with it
     */
    public static Library asOf(Instant asOf) {
        Problems problems = new Problems();
        Library library = new LibraryBuilder(
                        TYPES, Alphabet.of(Locale.ENGLISH), new Visibility(asOf, false, false), problems)
                .build(documents(problems));
        if (!problems.sorted().isEmpty()) {
            throw new AssertionError("the digest has problems: " + problems.sorted());
        }
        return library;
    }

    private static List<Document> documents(Problems problems) {
        Path repository = Path.of("").toAbsolutePath();
        DocumentReaders readers = new DocumentReaders(RULES, TYPES);
        MarkdownRenderer markdown = MarkdownRenderer.standard();
        List<Document> documents = new ArrayList<>();
        for (Path file : files(repository.resolve("content"))) {
            String name = repository.relativize(file).toString().replace('\\', '/');
            SourceText source = new SourceText(name, read(file));
            SplitSource split = FrontMatterSplitter.split(source, problems);
            Document document =
                    readers.read(source, split, markdown.render(source, split.bodyStart(), problems), problems);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    private static List<Path> files(Path content) {
        try (Stream<Path> tree = Files.walk(content)) {
            return tree.filter(file -> file.getFileName().toString().matches("[^.].*\\.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
