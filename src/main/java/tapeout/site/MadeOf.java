package tapeout.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.trace.Questions;
import tapeout.output.MemoryFolder;
import tapeout.output.PublishReport;
import tapeout.output.stamp.FileStamp;
import tapeout.page.FilePage;
import tapeout.page.ShownPage;
import tapeout.problem.ProblemCode;
import tapeout.site.file.PictureMemory;
import tapeout.site.file.SearchMemory;
import tapeout.site.source.SourceFile;

/** What a build of one kind is made of as it begins, and what is remembered of what comes of it. */
final class MadeOf {

    private final BuildMemory memory;
    private final @Nullable MemoryFolder folder;
    private final SiteConfig config;
    private final Goal goal;
    private final Map<Path, FileStamp> files;
    private final @Nullable String program;
    private final String options;
    private final @Nullable String inputs;
    private final OutputLook output;
    private Map<String, DocumentMemory.Shown> shown = Map.of();
    private Set<String> sources = Set.of();
    private @Nullable String ground;
    private @Nullable DocumentParser parser;

    /**
     * @param files the stamps of what the site is made of; none where they tell nothing
     * @param program what runs; null where nothing is to be remembered of documents
     * @param options what it depends on beside files
     * @param inputs all that it is made of; null where not everything can be known
     * @param output the stamps of the output folder, where the build writes it: they may be being taken
     */
    MadeOf(
            BuildMemory memory,
            SiteConfig config,
            Goal goal,
            Map<Path, FileStamp> files,
            @Nullable String program,
            String options,
            @Nullable String inputs,
            OutputLook output) {
        this.memory = memory;
        this.folder = memory.folder();
        this.config = config;
        this.goal = goal;
        this.files = files;
        this.program = program;
        this.options = options;
        this.inputs = inputs;
        this.output = output;
    }

    /** The report of the last build, where this one would find the same and leave the same. */
    Optional<BuildReport> recall() {
        LastBuild last = memory.last();
        if (inputs == null
                || last == null
                || !inputs.equals(last.inputs())
                || !last.holdsAt(config.build().asOf())) {
            output.end();
            return Optional.empty();
        }
        return goal.writesTheSite() ? published(last) : Optional.of(last.report());
    }

    private Optional<BuildReport> published(LastBuild last) {
        try {
            Optional<BuildReport> found = last.at(output);
            if (found.isPresent()) {
                memory.keepAsked(last);
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps what a build found, unless something changed meanwhile, or Tapeout failed at it and may not the next time. */
    void keep(BuildReport report, Library library) {
        PublishReport published = report.published();
        LastBuild.Output output = published == null || published.left() == null
                ? null
                : new LastBuild.Output(
                        config.folders().output().toString(), published.left().digest());
        boolean failed = report.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.FAULT);
        if (folder == null
                || inputs == null
                || failed
                || goal == Goal.LOCK
                || (goal.writesTheSite() && output == null)) {
            return;
        }
        Instant asOf = config.build().asOf();
        memory.last(config, inputs, asOf, NextTurn.after(asOf, library), output, report.bare())
                .keep(folder, goal);
    }

    /**
     * What comes of documents: known, or read.
     *
     * @param types what the site declares
     * @param on what their reading depends on that is not among the files of the site
     */
    List<DocumentParser.Parsed> parsed(
            List<SourceFile> all, DocumentParser parser, EntityTypes types, String on, Workers workers) {
        this.parser = parser;
        sources = all.stream().map(SourceFile::file).collect(Collectors.toSet());
        Map<Path, FileStamp> declarations = ReadingGround.of(config, files);
        if (folder == null || program == null || declarations.values().stream().anyMatch(memory::isFresh)) {
            return workers.map(all, file -> read(file, parser, workers));
        }
        ground = program + "\n" + on + "\n" + declarations;
        memory.heap().documents().begin(ground, types, folder);
        List<DocumentParser.Parsed> parsed = workers.map(
                all,
                file -> memory.heap()
                        .documents()
                        .parsed(
                                file,
                                parser.isRepeatable(file) ? stamp(file) : null,
                                fresh -> read(fresh, parser, workers)));
        memory.heap().documents().end(sources, folder);
        shown = memory.heap().documents().shown();
        return parsed;
    }

    /**
     * Where the documents are shown whose files are others than those of the last site that this process published.
     *
     * @param pages of documents, by file
     */
    List<SitePath> edited(Map<String, ShownPage> pages) {
        Map<Path, FileStamp> before = memory.heap().files();
        return before.isEmpty()
                ? List.of()
                : pages.entrySet().stream()
                        .filter(page -> {
                            Path file = config.folders().source().resolve(page.getKey());
                            return !Objects.equals(before.get(file), files.get(file));
                        })
                        .map(page -> page.getValue().path())
                        .toList();
    }

    /**
     * Notes that the process published the site.
     *
     * @param look shows what is saved from now on, see {@link HeapMemory#ahead}
     */
    void published(Function<Set<Path>, Map<SitePath, byte[]>> look) {
        memory.heap().published(files, look);
    }

    /** What read the documents; to be asked once they are read. */
    DocumentParser parser() {
        return Objects.requireNonNull(parser);
    }

    private static DocumentParser.Parsed read(SourceFile file, DocumentParser parser, Workers workers) {
        return workers.stopwatch().work("read", file.file(), () -> parser.parse(file));
    }

    /**
     * What is known of pages. To be called once the documents are read.
     *
     * @param common what every page asks
     * @param plan the files that go out as they are, of which pages ask how large they are and what numbers they hold
     */
    PageMemory pages(Questions questions, List<String> common, SitePlan plan) {
        if (folder == null || inputs == null) {
            return PageMemory.none();
        }
        Map<String, FileStamp> texts = new HashMap<>();
        shown.forEach((file, since) -> texts.put(file, since.text()));
        SortedMap<Path, FileStamp> others = otherFiles();
        Map<String, FileStamp> resources = new HashMap<>();
        plan.resources().map(FilePage.ResourcePage::file).forEach(file -> {
            FileStamp stamp = others.remove(config.folders().source().resolve(file));
            if (stamp != null) {
                resources.put(file, stamp);
            }
        });
        texts.putAll(resources);
        plan.assets().stream().filter(asset -> !PageGround.isOfTheLook(asset)).forEach(asset -> {
            FileStamp stamp = others.remove(asset.source());
            if (stamp != null) {
                resources.put(asset.path().value(), stamp);
            }
        });
        Path history = config.folders().content().resolve(HistoryFiles.NAME);
        others.tailMap(history).forEach((file, stamp) -> {
            if (file.startsWith(history)) {
                resources.put(config.folders().source().relativize(file).toString(), stamp);
            }
        });
        return PageMemory.read(
                folder,
                memory.heap(),
                pageMemories(),
                new PageGround(config, options)
                        .of(others, questions.digest("", common).orElseThrow(), plan.assets()),
                texts,
                questions,
                questions.faces(resources));
    }

    /** What is checked and locked is what is published, unless it was asked for in another way. */
    private List<String> pageMemories() {
        return (goal.writesTheSite() ? Stream.of(goal) : Stream.of(Goal.PUBLISH, Goal.CHECK))
                .map(of -> LastBuild.name(of) + "-pages")
                .toList();
    }

    /** What is known of the words of documents; to be asked once these are read. */
    SearchMemory search() {
        return new SearchMemory(ground == null ? null : folder, ground == null ? "" : ground);
    }

    /** Which smaller pictures of a site were made. */
    PictureMemory pictures(SitePlan plan) {
        return new PictureMemory(folder, plan::smallerPictures, goal.writesTheSite());
    }

    /** Since when a document has the text that it has; null where that is not known. */
    @Nullable
    Object text(Document document) {
        DocumentMemory.Shown since = shown.get(document.header().file());
        return since == null ? null : since.text();
    }

    /** Since when a document shows what it shows to others than those who show its text. */
    Object face(Document document) {
        String file = document.header().file();
        DocumentMemory.Shown since = shown.get(file);
        FileStamp stamp = since == null ? files.get(config.folders().source().resolve(file)) : since.face();
        return stamp == null ? "" : stamp;
    }

    /** All that pages are made of but documents, and but the lock, of which they ask what they show. */
    private SortedMap<Path, FileStamp> otherFiles() {
        Map<Path, FileStamp> others = new HashMap<>(files);
        others.remove(LockStage.file(config));
        sources.forEach(file -> others.remove(config.folders().source().resolve(file)));
        return new TreeMap<>(others);
    }

    /** Null where the file was not looked at, or changed since the build began. */
    private @Nullable FileStamp stamp(SourceFile file) {
        FileStamp stamp = files.get(config.folders().source().resolve(file.file()));
        return stamp == null || memory.isFresh(stamp) ? null : stamp;
    }
}
