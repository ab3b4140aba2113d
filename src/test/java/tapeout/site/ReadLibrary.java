package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.content.history.FactHistory;
import tapeout.content.history.RowChange;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Alphabet;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.ReadingRules;
import tapeout.library.Library;
import tapeout.library.LibraryBuilder;
import tapeout.library.Visibility;
import tapeout.lock.HistoryFile;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.FileProblems;
import tapeout.problem.HistoryProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.site.source.SourceScanner;

/** What a build knows before it makes pages: the Markdown documents of a source folder, read by the real readers. */
final class ReadLibrary {

    private ReadLibrary() {}

    /** @throws AssertionError if something in it is wrong */
    static Library of(Path source, String asOf) {
        Problems problems = new Problems();
        ReadingRules rules = new ReadingRules(
                "content", "-draft", Status.PUBLISHED, DateTimeFormatter.ISO_LOCAL_DATE, Set.of("job"));
        EntityTypes types = DeclaredTypes.read(source.resolve("content/types"));
        DocumentParser parser =
                new DocumentParser(new DocumentReaders(rules, types), Map.of("md", MarkdownRenderer.standard()), false);
        try {
            List<Document> documents =
                    SourceScanner.scan(source, source.resolve("content"), ".jbakeignore", new FileProblems(problems))
                            .stream()
                            .filter(parser::isDocument)
                            .map(parser::parse)
                            .peek(parsed -> problems.addAll(parsed.problems()))
                            .map(DocumentParser.Parsed::document)
                            .filter(Objects::nonNull)
                            .toList();
            Library library = new LibraryBuilder(
                            types,
                            Alphabet.of(Locale.ENGLISH),
                            new Visibility(Instant.parse(asOf), false, false),
                            problems)
                    .build(documents, history(source.resolve("content/.history"), problems), List.of(), Set.of());
            if (!problems.isEmpty()) {
                throw new AssertionError(problems.sorted());
            }
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the lock kept of the facts; nothing where the site has never been locked. */
    private static FactHistory history(Path folder, Problems problems) throws IOException {
        if (!Files.exists(folder)) {
            return FactHistory.NONE;
        }
        List<RowChange> changes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String within = folder.relativize(file).toString().replace('\\', '/');
                HistoryFile.read(
                                within,
                                new SourceText(within, Files.readString(file)),
                                () -> QuotationMarks.ENGLISH,
                                new HistoryProblems(problems))
                        .ifPresent(changes::add);
            }
        }
        return new FactHistory(changes);
    }
}
