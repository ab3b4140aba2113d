package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.config.DocumentRules;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.OwnNames;
import tapeout.frontmatter.ReadingRules;
import tapeout.library.Library;
import tapeout.library.LibraryBuilder;
import tapeout.library.Visibility;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.FileProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;

/** The first half of a build, and all that some commands need: from source folder to library. Nothing is written. */
public final class SiteReading {

    private final SiteConfig config;
    private final Map<String, BodyRenderer> renderers;
    private final Problems problems = new Problems();

    /**
     * What was read.
     *
     * @param library everything that goes out
     * @param resources files of the content folder that are no documents, by their path relative to it
     * @param misread files of which a part could not be read
     * @param problems what is wrong with documents and with how they fit together; links and pages are not looked at
     */
    public record Result(Library library, Map<String, Path> resources, Set<String> misread, List<Problem> problems) {

        public Result {
            misread = Set.copyOf(misread);
            problems = List.copyOf(problems);
        }
    }

    /** @param renderers what renders the bodies of documents, by file ending */
    public SiteReading(SiteConfig config, Map<String, BodyRenderer> renderers) {
        this.config = config;
        this.renderers = Map.copyOf(renderers);
    }

    /** Reads, for whoever wants the library and no site; problems have the weight that the site gives them. */
    public Result read() {
        try (Workers workers = new Workers(config.build().threads())) {
            Result read = read(workers, new Stopwatch(), LockStage.none(config));
            return new Result(
                    read.library(),
                    read.resources(),
                    read.misread(),
                    new SeverityPolicy(config.severities()).apply(read.problems()));
        }
    }

    /**
     * Reads as part of a build. To be called once.
     *
     * @param lock takes the fingerprints of posts
     */
    Result read(Workers workers, Stopwatch stopwatch, LockStage lock) {
        List<SourceFile> files = stopwatch.time("scan", this::scan);
        EntityTypes types = stopwatch.time("types", () -> new TypeFiles(contentFolder()).read(files, problems));
        DocumentParser parser =
                new DocumentParser(new DocumentReaders(readingRules(files), types), renderers, lock.needsFingerprints());
        List<Document> documents = stopwatch.time("parse", () -> parse(files, parser, lock, workers));
        Set<String> misread = filesWithErrors();
        Library library = stopwatch.time("assemble", () -> assemble(documents, types));
        return new Result(library, resources(files, parser), misread, problems.sorted());
    }

    private List<SourceFile> scan() {
        Path content = config.folders().content();
        FileProblems mistakes = new FileProblems(problems);
        if (!Files.isDirectory(content)) {
            mistakes.missingFolder(contentFolder(), "the site's documents");
            return List.of();
        }
        try {
            return SourceScanner.scan(
                    config.folders().source(), content, config.documents().ignoreFile(), mistakes);
        } catch (IOException e) {
            mistakes.unreadable(contentFolder(), String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private List<Document> parse(List<SourceFile> files, DocumentParser parser, LockStage lock, Workers workers) {
        List<SourceFile> documents = files.stream().filter(parser::isDocument).toList();
        List<Document> read = new ArrayList<>(documents.size());
        for (DocumentParser.Parsed parsed : workers.map(documents, parser::parse)) {
            problems.addAll(parsed.problems());
            lock.note(parsed);
            if (parsed.document() != null) {
                read.add(parsed.document());
            }
        }
        return read;
    }

    private Set<String> filesWithErrors() {
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
    }

    private Library assemble(List<Document> documents, EntityTypes types) {
        Visibility visibility = new Visibility(
                config.build().asOf(), config.build().drafts(), config.build().future());
        Library library = new LibraryBuilder(types, visibility, problems).build(documents);
        if (library.topics().isEmpty()) {
            new LinkProblems(problems).noTopics(contentFolder() + "/topics");
        }
        return library;
    }

    private Map<String, Path> resources(List<SourceFile> files, DocumentParser parser) {
        Map<String, Path> resources = new LinkedHashMap<>();
        files.stream()
                .filter(file -> !parser.isDocument(file) && !new TypeFiles(contentFolder()).isTypeFile(file))
                .forEach(file ->
                        resources.put(file.file().substring(contentFolder().length() + 1), file.path()));
        return resources;
    }

    private ReadingRules readingRules(List<SourceFile> files) {
        DocumentRules rules = config.documents();
        Status status = Status.of(rules.defaultStatus()).orElse(Status.PUBLISHED);
        return new ReadingRules(
                contentFolder(),
                rules.draftSuffix(),
                status,
                rules.dateFormat(),
                rules.templates().keySet(),
                OwnNames.of(files.stream()
                        .map(file -> file.file().substring(contentFolder().length() + 1))
                        .toList()));
    }

    private String contentFolder() {
        return SourcePaths.content(config.folders());
    }
}
