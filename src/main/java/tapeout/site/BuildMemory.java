package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.config.BuildOptions;
import tapeout.config.Folders;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.library.Library;
import tapeout.library.trace.Questions;
import tapeout.output.MemoryFolder;
import tapeout.output.PublishReport;
import tapeout.output.asset.Asset;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.TreeStamp;
import tapeout.problem.ProblemCode;
import tapeout.site.memory.Generator;
import tapeout.site.memory.Unreadable;
import tapeout.site.memory.ValueReader;
import tapeout.site.memory.ValueWriter;
import tapeout.site.source.SourceFile;

/**
 * Whether a build has anything to do: it remembers what the last one of its kind found, what it was made of and what it
 * left. All of it is safe to delete, and whatever happens to it costs time alone. See decision 0039.
 */
public final class BuildMemory {

    /** Remembers nothing. */
    public static final BuildMemory NONE = new BuildMemory(null, List.of(), new DocumentMemory(), 0);

    private static final Pattern DECLARATION = Pattern.compile("\\.(?:properties|ya?ml)$");

    private final @Nullable MemoryFolder folder;
    private final List<String> configuration;
    private final DocumentMemory documents;
    private final long start;

    private BuildMemory(
            @Nullable MemoryFolder folder, List<String> configuration, DocumentMemory documents, long start) {
        this.folder = folder;
        this.configuration = configuration;
        this.documents = documents;
        this.start = start;
    }

    /**
     * The memory of a site. To be called before anything of it is read, the configuration too: what changes from here on is
     * not taken for what was read.
     *
     * @param source the source folder; a folder without configuration has no memory
     * @param configuration the names of the configuration's files, {@code jbake.properties} first
     * @param documents what this process knows of the site's documents
     */
    public static BuildMemory of(Path source, List<String> configuration, DocumentMemory documents) {
        if (!Files.isRegularFile(source.resolve("jbake.properties"))) {
            return NONE;
        }
        try {
            MemoryFolder folder = new MemoryFolder(source.resolve(".tapeout"));
            return new BuildMemory(folder, configuration, documents, folder.tick());
        } catch (IOException e) {
            return NONE; // a source folder that cannot be written is built as if for the first time
        }
    }

    /**
     * What is kept.
     *
     * @param inputs what it was made of, see {@link Now}
     * @param from the instant of the build
     * @param until the first instant at which the site would be another
     * @param output what the output folder was left as; null where none was written
     */
    private record Kept(
            String inputs,
            Instant from,
            Instant until,
            @Nullable String output,
            BuildReport report) {

        boolean holdsAt(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    /** What a build of one kind is made of as it begins. */
    final class Now {

        private final SiteConfig config;
        private final SiteBuild.Goal goal;
        private final Map<Path, FileStamp> files;
        private final String options;
        private final @Nullable String inputs;
        private Map<String, DocumentMemory.Shown> shown = Map.of();
        private Set<String> sources = Set.of();

        /**
         * @param files the stamps of what the site is made of; none where they tell nothing
         * @param options what it depends on beside files
         * @param inputs all that it is made of; null where not everything can be known
         */
        private Now(
                SiteConfig config,
                SiteBuild.Goal goal,
                Map<Path, FileStamp> files,
                String options,
                @Nullable String inputs) {
            this.config = config;
            this.goal = goal;
            this.files = files;
            this.options = options;
            this.inputs = inputs;
        }

        /** The report of the last build, where this one would find the same and leave the same. */
        Optional<BuildReport> recall() {
            Kept kept = kept();
            if (inputs == null
                    || kept == null
                    || !inputs.equals(kept.inputs())
                    || !kept.holdsAt(config.build().asOf())) {
                return Optional.empty();
            }
            if (!goal.writesTheSite()) {
                return Optional.of(kept.report());
            }
            try {
                TreeStamp output = TreeStamp.of(List.of(config.folders().output()));
                return output.digest().equals(kept.output())
                        ? Optional.of(kept.report()
                                .publishing(new PublishReport(
                                        List.of(),
                                        output.files().size(),
                                        output.files().size(),
                                        List.of(),
                                        output)))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /** Keeps what a build found, unless something changed meanwhile, or Tapeout failed at it and may not the next time. */
        void keep(BuildReport report, Library library) {
            PublishReport published = report.published();
            String output = published == null || published.left() == null
                    ? null
                    : published.left().digest();
            boolean failed = report.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.FAULT);
            if (folder == null || inputs == null || failed || (goal.writesTheSite() && output == null)) {
                return;
            }
            Instant asOf = config.build().asOf();
            try {
                Kept kept = new Kept(inputs, asOf, NextTurn.after(asOf, library), output, report.bare());
                byte[] bytes = ValueWriter.write(kept);
                folder.write(name(), List.of(new MemoryFolder.Part(bytes, 0, bytes.length)));
            } catch (IOException | ValueWriter.Refused e) {
                return; // the next build has it to do again
            }
        }

        /**
         * What comes of documents: known, or read.
         *
         * @param on what their reading depends on that is not among the files of the site
         */
        List<DocumentParser.Parsed> parsed(List<SourceFile> all, DocumentParser parser, String on, Workers workers) {
            sources = all.stream().map(SourceFile::file).collect(Collectors.toSet());
            String program = program();
            Map<Path, FileStamp> declarations = declarations();
            if (folder == null
                    || program == null
                    || declarations.values().stream().anyMatch(this::isFresh)) {
                return workers.map(all, parser::parse);
            }
            documents.begin(program + "\n" + on + "\n" + declarations, folder);
            List<DocumentParser.Parsed> parsed = workers.map(
                    all, file -> documents.parsed(file, parser.isRepeatable(file) ? stamp(file) : null, parser::parse));
            documents.end(sources, folder);
            shown = documents.shown();
            return parsed;
        }

        /**
         * What is known of pages. To be called once the documents are read and nothing is wrong with the site.
         *
         * @param common what every page asks
         */
        PageMemory pages(Questions questions, List<String> common, List<Asset> assets) {
            if (folder == null || inputs == null) {
                return PageMemory.none();
            }
            Map<String, FileStamp> texts = new TreeMap<>();
            shown.forEach((file, since) -> texts.put(file, since.text()));
            return PageMemory.read(
                    folder,
                    name() + "-pages",
                    new PageGround(config, options)
                            .of(otherFiles(), questions.digest("", common).orElseThrow(), assets),
                    texts,
                    questions);
        }

        /** Since when a document shows what it shows to others than those who show its text. */
        Object face(Document document) {
            String file = document.header().file();
            DocumentMemory.Shown since = shown.get(file);
            FileStamp stamp =
                    since == null ? files.get(config.folders().source().resolve(file)) : since.face();
            return stamp == null ? "" : stamp;
        }

        /** All that the site is made of but documents. */
        private SortedMap<Path, FileStamp> otherFiles() {
            SortedMap<Path, FileStamp> others = new TreeMap<>(files);
            sources.forEach(file -> others.remove(config.folders().source().resolve(file)));
            return others;
        }

        /** Null where the file was not looked at, or changed since the build began. */
        private @Nullable FileStamp stamp(SourceFile file) {
            FileStamp stamp = files.get(config.folders().source().resolve(file.file()));
            return stamp == null || isFresh(stamp) ? null : stamp;
        }

        private boolean isFresh(FileStamp stamp) {
            return stamp.changed() >= start;
        }

        /** The stamps of what decides on the reading of documents: configuration, words, types. */
        private Map<Path, FileStamp> declarations() {
            Map<Path, FileStamp> declarations = new TreeMap<>(files);
            declarations
                    .keySet()
                    .removeIf(file -> !DECLARATION.matcher(file.toString()).find());
            return declarations;
        }

        private @Nullable String program() {
            try {
                return Generator.digest();
            } catch (IOException e) {
                return null;
            }
        }

        private @Nullable Kept kept() {
            try {
                byte[] bytes = folder == null ? null : folder.read(name()).orElse(null);
                return bytes == null ? null : ValueReader.read(bytes, 0, Kept.class);
            } catch (Unreadable e) {
                return null;
            }
        }

        private String name() {
            return goal.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Looks at what a build is made of.
     *
     * @param drafts what the output folder shows though it is held back, where the build tells of it
     */
    Now now(SiteConfig config, SiteBuild.Goal goal, List<String> drafts) {
        if (folder == null || goal == SiteBuild.Goal.LOCK) {
            return nothing(config, goal);
        }
        try {
            List<Path> roots = roots(config.folders());
            if (!folder.tellsOf(roots)) {
                return nothing(config, goal);
            }
            roots.addAll(Generator.templates());
            TreeStamp stamp = TreeStamp.of(roots);
            boolean sure = stamp.isSettled(start);
            String options = Generator.digest() + "\n" + options(config, drafts);
            return new Now(config, goal, stamp.files(), options, sure ? stamp.digest() + "\n" + options : null);
        } catch (IOException e) {
            return nothing(config, goal);
        }
    }

    private Now nothing(SiteConfig config, SiteBuild.Goal goal) {
        return new Now(config, goal, Map.of(), "", null);
    }

    private List<Path> roots(Folders folders) {
        List<Path> roots = new ArrayList<>();
        configuration.forEach(file -> roots.add(folders.source().resolve(file)));
        roots.addAll(List.of(folders.content(), folders.templates(), folders.assets()));
        return roots;
    }

    /** What the command line decides, beside the day; all else stands in the configuration's file. */
    private static String options(SiteConfig config, List<String> drafts) {
        BuildOptions build = config.build();
        return String.join(
                "\n",
                config.folders().toString(),
                config.identity().host().toString(),
                "drafts " + build.drafts() + ", future " + build.future() + ", fail on " + build.failOn(),
                drafts.toString());
    }
}
