package tapeout.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.Mention;
import tapeout.content.Wanted;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Alphabet;
import tapeout.content.value.Reference;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.FolderDefaults;
import tapeout.frontmatter.ReadingRules;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.library.Library;
import tapeout.library.LibraryBuilder;
import tapeout.library.Visibility;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.site.source.DefaultsFiles;
import tapeout.site.source.OwnFiles;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;
import tapeout.site.source.TypeFiles;
import tapeout.site.step.Stopwatch;

/** The first half of a build, and all that some commands need: from source folder to library. Nothing is written. */
public final class SiteReading {

    private final SiteConfig config;
    private final SiteWords words;
    private final Map<String, BodyRenderer> renderers;
    private final Problems problems = new Problems();
    private final Set<String> namelessDrafts = new TreeSet<>();
    private final SiteDeclarations declarations;
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
        this.declarations = new SiteDeclarations(config, words, problems);
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
     * Reads as part of a build. To be called once.
     *
     * @param lock takes the fingerprints of posts
     * @param memory what is known of documents
     * @param preview whether the build only shows and does not publish
     */
    Result read(Workers workers, LockStage lock, MadeOf memory, boolean preview) {
        Stopwatch stopwatch = workers.stopwatch();
        List<SourceFile> files = stopwatch.time("scan", declarations::scan);
        EntityTypes types = stopwatch.time("types", () -> types(files));
        if (!typesHold) {
            return nothing(types);
        }
        OwnNames names = declarations.names(files, types);
        ReadingRules rules = declarations.rules(names);
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
        Library library = stopwatch.time("assemble", () -> assemble(documents, types, history, misread));
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
        EntityTypes types = declarations.types(files, mistakes);
        problems.addAll(mistakes.sorted());
        typesHold = new SeverityPolicy(config.build().severities())
                .apply(mistakes.sorted()).stream().noneMatch(Problem::isError);
        return types;
    }

    private Result nothing(EntityTypes types) {
        Library library = builder(types, new Problems()).build(List.of());
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

    private Library assemble(List<Document> documents, EntityTypes types, FactHistory history, Set<String> misread) {
        Library library = builder(types, problems).build(documents, history, mentioned(), misread);
        if (library.topics().isEmpty()) {
            new LinkProblems(problems).noTopics(contentFolder() + "/topics");
        }
        return library;
    }

    private LibraryBuilder builder(EntityTypes types, Problems problems) {
        return new LibraryBuilder(types, Alphabet.of(config.identity().language()), visibility(), problems);
    }

    private Visibility visibility() {
        return new Visibility(
                config.build().asOf(), config.build().drafts(), config.build().future());
    }

    /** What the configuration mentions. */
    private List<Mention> mentioned() {
        Reference lead = config.identity().arrangement().lead();
        return lead == null ? List.of() : List.of(new Mention("tapeout.lead", Wanted.POST, "", lead));
    }

    private String contentFolder() {
        return SourcePaths.content(config.folders());
    }
}
