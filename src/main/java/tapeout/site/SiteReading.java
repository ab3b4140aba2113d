package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tapeout.config.DocumentRules;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.Mention;
import tapeout.content.Wanted;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Reference;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.DocumentTypes;
import tapeout.frontmatter.FolderDefaults;
import tapeout.frontmatter.ReadingRules;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.library.Library;
import tapeout.library.LibraryBuilder;
import tapeout.library.Visibility;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.FileProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.site.source.DefaultsFiles;
import tapeout.site.source.OwnFiles;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;
import tapeout.site.source.SourceScanner;
import tapeout.site.source.TypeFiles;
import tapeout.site.step.Stopwatch;

/** The first half of a build, and all that some commands need: from source folder to library. Nothing is written. */
public final class SiteReading {

    private final SiteConfig config;
    private final SiteWords words;
    private final Map<String, BodyRenderer> renderers;
    private final Problems problems = new Problems();
    private final Set<String> namelessDrafts = new TreeSet<>();
    private boolean typesHold = true;

    /**
     * What was read.
     *
     * @param library everything that goes out
     * @param documents everything that could be read
     * @param others the files of the content folder that are no documents
     * @param own what the site adds without Java
     * @param misread files of which a part could not be read
     * @param leniency how much the problems of what is held back weigh
     * @param heldBack what does not go out, by file
     * @param problems what is wrong with documents and with how they fit together; links and pages are not looked at
     */
    public record Result(
            Library library,
            List<Document> documents,
            OtherFiles others,
            OwnFiles.Found own,
            Set<String> misread,
            Leniency leniency,
            List<HeldBack> heldBack,
            List<Problem> problems) {

        /** The documents that go out though readers are not to see them, by file. */
        List<String> shownDrafts() {
            return leniency.shownDrafts();
        }

        public Result {
            documents = List.copyOf(documents);
            heldBack = List.copyOf(heldBack);
            misread = Set.copyOf(misread);
            problems = List.copyOf(problems);
        }
    }

    /** @param renderers what renders the bodies of documents, by file ending */
    public SiteReading(SiteConfig config, SiteWords words, Map<String, BodyRenderer> renderers) {
        this.config = config;
        this.words = words;
        this.renderers = Map.copyOf(renderers);
    }

    /**
     * What a library and its problems are to whoever wants no site.
     *
     * @param library everything that goes out
     * @param problems what is wrong, with the weight that it has for this site
     */
    public record Reading(Library library, List<Problem> problems) {}

    /** Reads, for whoever wants the library and no site. */
    public Reading read() {
        try (Workers workers = new Workers(config.build().threads(), new Stopwatch())) {
            Result read =
                    read(workers, LockStage.none(config), BuildMemory.NONE.now(config, Goal.CHECK, List.of()), false);
            List<Problem> weighed = new SeverityPolicy(config.build().severities()).apply(read.problems());
            return new Reading(read.library(), read.leniency().apply(weighed));
        }
    }

    /**
     * What a site declares.
     *
     * @param documents the types of document that it has
     * @param types those of them that it declares
     * @param defaults what folders give to their documents
     * @param names what hints and examples can name
     * @param problems what is wrong with the types, with the weight that it has for this site
     */
    public record Declared(
            DocumentTypes documents,
            EntityTypes types,
            FolderDefaults defaults,
            OwnNames names,
            List<Problem> problems) {}

    /** Reads the types that the site declares, and no document. */
    public Declared declared() {
        List<SourceFile> files = scan();
        EntityTypes types = new TypeFiles(contentFolder()).read(files, words::marks, problems);
        OwnNames names = names(files, types);
        ReadingRules rules = readingRules(names);
        FolderDefaults defaults = DefaultsFiles.read(files, rules, types, new Problems());
        return new Declared(
                new DocumentTypes(types, rules.open()),
                types,
                defaults,
                names,
                new SeverityPolicy(config.build().severities()).apply(problems.sorted()));
    }

    /**
     * Reads as part of a build. To be called once.
     *
     * @param lock takes the fingerprints of posts
     * @param memory what is known of documents
     * @param preview whether the build only shows and does not publish
     */
    Result read(Workers workers, LockStage lock, MadeOf memory, boolean preview) {
        Stopwatch stopwatch = workers.stopwatch();
        List<SourceFile> files = stopwatch.time("scan", this::scan);
        EntityTypes types = stopwatch.time("types", () -> types(files));
        if (!typesHold) {
            return nothing(types);
        }
        OwnNames names = names(files, types);
        ReadingRules rules = readingRules(names);
        FolderDefaults defaults = stopwatch.time("defaults", () -> DefaultsFiles.read(files, rules, types, problems));
        DocumentParser parser =
                new DocumentParser(new DocumentReaders(rules, types, defaults), renderers, lock.needsFingerprints());
        Map<Boolean, List<SourceFile>> sorted = files.stream().collect(Collectors.partitioningBy(parser::isDocument));
        List<Document> documents = stopwatch.time(
                "read",
                () -> parse(Objects.requireNonNull(sorted.get(true)), names, types, parser, lock, memory, workers));
        Set<String> misread = filesWithErrors();
        FactHistory history =
                stopwatch.time("history", () -> new HistoryFiles(config).read(workers, words::marks, problems));
        Library library = stopwatch.time("assemble", () -> assemble(documents, types, history));
        TypeFiles typeFiles = new TypeFiles(contentFolder());
        List<SourceFile> beside = Objects.requireNonNull(sorted.get(false)).stream()
                .filter(file -> !DefaultsFiles.isOne(file) && !typeFiles.isTypeFile(file))
                .toList();
        OtherFiles others = stopwatch.time(
                "files", () -> OtherFiles.read(beside, contentFolder(), config.documents(), workers, problems));
        OwnFiles.Found own = stopwatch.time("own", () -> OwnFiles.read(config, words::marks, problems));
        return new Result(
                library,
                documents,
                others,
                own,
                misread,
                new Leniency(library, config.build(), namelessDrafts, preview),
                HeldBack.of(library, config.build().drafts() ? Set.of() : namelessDrafts),
                problems.sorted());
    }

    /**
     * Whether what the site declares could be read. Where not, no document was: it would be judged by what is not there,
     * and one slip in a type would be told as often as it is used.
     */
    boolean typesHold() {
        return typesHold;
    }

    private EntityTypes types(List<SourceFile> files) {
        Problems mistakes = new Problems();
        EntityTypes types = new TypeFiles(contentFolder()).read(files, words::marks, mistakes);
        problems.addAll(mistakes.sorted());
        typesHold = new SeverityPolicy(config.build().severities())
                .apply(mistakes.sorted()).stream().noneMatch(Problem::isError);
        return types;
    }

    private Result nothing(EntityTypes types) {
        Visibility visibility = new Visibility(
                config.build().asOf(), config.build().drafts(), config.build().future());
        Library library = new LibraryBuilder(types, visibility, new Problems()).build(List.of());
        return new Result(
                library,
                List.of(),
                new OtherFiles(Map.of(), List.of()),
                new OwnFiles.Found(Map.of(), List.of()),
                Set.of(),
                Leniency.NONE,
                List.of(),
                problems.sorted());
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

    private List<Document> parse(
            List<SourceFile> documents,
            OwnNames names,
            EntityTypes types,
            DocumentParser parser,
            LockStage lock,
            MadeOf memory,
            Workers workers) {
        List<Document> read = new ArrayList<>(documents.size());
        String on = new TreeMap<>(names.byPlace()) + " " + lock.needsFingerprints();
        List<DocumentParser.Parsed> all = memory.parsed(documents, parser, types, on, workers);
        for (int i = 0; i < all.size(); i++) {
            DocumentParser.Parsed parsed = all.get(i);
            problems.addAll(parsed.problems());
            lock.note(parsed);
            if (parsed.document() != null) {
                read.add(parsed.document());
            }
            if (parsed.namelessDraft()) {
                namelessDrafts.add(documents.get(i).file());
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

    private Library assemble(List<Document> documents, EntityTypes types, FactHistory history) {
        Visibility visibility = new Visibility(
                config.build().asOf(), config.build().drafts(), config.build().future());
        Library library = new LibraryBuilder(types, visibility, problems).build(documents, history, mentioned());
        if (library.topics().isEmpty()) {
            new LinkProblems(problems).noTopics(contentFolder() + "/topics");
        }
        return library;
    }

    /** What the configuration mentions. */
    private List<Mention> mentioned() {
        Reference lead = config.identity().arrangement().lead();
        return lead == null ? List.of() : List.of(new Mention("tapeout.lead", Wanted.POST, "", lead));
    }

    private ReadingRules readingRules(OwnNames names) {
        DocumentRules rules = config.documents();
        return new ReadingRules(
                contentFolder(),
                rules.drafts().suffix(),
                rules.drafts().standard(),
                new ReadingRules.Style(rules.dateFormat(), words::marks),
                rules.templates().keySet(),
                names,
                rules.posts().profile().isOpen(),
                rules.posts().folders());
    }

    private OwnNames names(List<SourceFile> files, EntityTypes types) {
        return OwnNames.of(
                types,
                files.stream()
                        .map(file -> file.file().substring(contentFolder().length() + 1))
                        .toList());
    }

    private String contentFolder() {
        return SourcePaths.content(config.folders());
    }
}
